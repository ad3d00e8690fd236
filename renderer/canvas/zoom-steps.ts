/** How much a card tells at a zoom: everything; names and initials; a labelled block; a block. */
export type Detail = 'near' | 'mid' | 'far' | 'dots';

export const MIN_ZOOM = 0.03;
export const MAX_ZOOM = 2.5;

/** Below this the chart is drawn as one picture. */
export const DOTS = 0.2;

export function detailAt(zoom: number): Detail {
  if (zoom >= 0.7) return 'near';
  if (zoom >= 0.36) return 'mid';
  return zoom >= DOTS ? 'far' : 'dots';
}

/** Below this even a product's name has no room. */
export const UNNAMED = 0.07;

/** Ratio of one step of counter-scaling to the next. */
const STEP = 1.15;

/**
 * By how much text is enlarged on the canvas so that it stays legible on the screen. It goes in
 * steps, so that zooming does not lay out every card again on every frame.
 */
export function counterScale(zoom: number): number {
  if (zoom >= 1) return 1;
  return Number((STEP ** Math.round(Math.log(1 / zoom) / Math.log(STEP))).toFixed(4));
}
