import { type RefObject, useEffect, useRef } from 'react';
import { lessMotion } from '../ui/motion.ts';
import { glide, glidesBetween } from './glide.ts';
import { type Moved, movedStore } from './moved-cards.ts';
import type { ChartModel } from './use-chart-model.ts';

/**
 * Whatever steps aside, comes back by undo, is arranged or dropped goes to its place instead of
 * jumping there. Another scenario is another picture, and is there at once.
 */
export function useGlide(frame: RefObject<HTMLElement | null>, model: ChartModel): void {
  const hand = useRef<Moved | null>(null);
  const last = useRef<ChartModel | null>(null);
  useEffect(
    () =>
      movedStore.subscribe(({ moved }) => {
        if (moved) hand.current = moved;
      }),
    [],
  );
  const { grid, dragged } = model;
  const latest = useRef(model);
  latest.current = model;
  useEffect(() => {
    if (dragged.size > 0) return;
    const [before, now, moved] = [last.current, latest.current, hand.current];
    last.current = now;
    hand.current = null;
    if (!before || lessMotion()) return;
    if (before.index.structure.scenarioId !== now.index.structure.scenarioId) return;
    const shown = now.nodes.map(({ id }) => id);
    const glides = glidesBetween(before, moved, grid, shown);
    if (glides.length === 0) return;
    // React Flow draws the new places in a moment, before anything is painted.
    queueMicrotask(() => frame.current && glide(frame.current, glides, now.edges));
  }, [frame, grid, dragged]);
}
