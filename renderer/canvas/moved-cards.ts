import { type RefObject, useLayoutEffect, useRef } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Rect } from '../../shared/layout/rect.ts';
import { DirectTransform } from './direct-transform.ts';
import type { ChartModel } from './use-chart-model.ts';

/** Where dragged cards are, by id; relative to the region they stand in. */
export type Moved = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Not in React: while cards are dragged, only they and their lines are drawn anew. */
export const movedStore = createStore<{ readonly moved: Moved | null }>(() => ({ moved: null }));

type Drawn = Pick<ChartModel, 'grid' | 'places'>;

/** Whether a card is dragged, or the region that it stands in. */
export function isCarried(id: string, { places }: Drawn, dragged: ReadonlySet<string>): boolean {
  const parent = places.get(id)?.parent ?? null;
  return dragged.has(id) || (parent !== null && dragged.has(parent));
}

/** Where a card is drawn now: lines follow a card, and the cards of a region, while it is dragged. */
export function liveBox(
  id: string,
  { grid, places }: Drawn,
  moved: Moved | null,
): Rect | undefined {
  const box = grid.boxes.get(id);
  if (!moved || !box) return box;
  const parent = places.get(id)?.parent ?? null;
  const own = moved.get(id);
  const by = parent === null ? undefined : moved.get(parent);
  if (!own && !by) return box;
  const origin = by ?? (parent === null ? undefined : grid.boxes.get(parent));
  const at = own ?? places.get(id) ?? box;
  return { ...box, x: at.x + (origin?.x ?? 0), y: at.y + (origin?.y ?? 0) };
}

/** Moves the cards that are dragged, and those that stand in a region that is. */
export function useMovedCards(frame: RefObject<HTMLElement | null>, model: ChartModel): void {
  const latest = useRef(model);
  latest.current = model;
  const { nodes, dragged } = model;
  useLayoutEffect(() => {
    if (dragged.size === 0) return;
    const carried = nodes.filter(({ id }) => isCarried(id, latest.current, dragged));
    const cards = new Map<string, DirectTransform>();
    const move = ({ moved }: { readonly moved: Moved | null }) => {
      for (const { id } of carried) {
        const at = moved && liveBox(id, latest.current, moved);
        if (!at) continue;
        let card = cards.get(id);
        if (!card) {
          const element = frame.current?.querySelector<HTMLElement>(
            `.react-flow__node[data-id="${CSS.escape(id)}"]`,
          );
          if (!element) continue;
          card = new DirectTransform(element);
          cards.set(id, card);
        }
        card.to(`translate(${at.x}px, ${at.y}px)`);
      }
    };
    move(movedStore.getState());
    const stop = movedStore.subscribe(move);
    return () => {
      stop();
      // With the next frame: by then they stand where they were dropped.
      requestAnimationFrame(() => {
        for (const card of cards.values()) card.end();
      });
    };
  }, [frame, nodes, dragged]);
}
