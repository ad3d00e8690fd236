import { getViewportForBounds, type Viewport } from '@xyflow/react';
import { lessMotion } from '../ui/motion.ts';
import type { ChartModel } from './use-chart-model.ts';
import { MIN_ZOOM } from './zoom-steps.ts';

/** Room left around everything, as a part of the view. */
const FIT_PADDING = 0.06;

/** Duration of a movement of the view, in milliseconds. */
export function motion(milliseconds = 180): number {
  return lessMotion() ? 0 : milliseconds;
}

/** The view that shows everything, no larger than it is. */
export function wholeChart(
  { grid }: Pick<ChartModel, 'grid'>,
  { width, height }: { readonly width: number; readonly height: number },
): Viewport {
  if (!grid.bounds) return { x: 0, y: 0, zoom: 1 };
  return getViewportForBounds(grid.bounds, width, height, MIN_ZOOM, 1, FIT_PADDING);
}
