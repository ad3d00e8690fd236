import { useCallback } from 'react';
import type { Rect } from '../../shared/layout/rect.ts';
import type { ChartModel, Moved } from './use-chart-model.ts';

/** Where cards are drawn now: lines follow a card, and the cards of a region, while it is dragged. */
export function useLiveBoxes(
  { grid, places }: Pick<ChartModel, 'grid' | 'places'>,
  moved: Moved | null,
): (id: string) => Rect | undefined {
  return useCallback(
    (id: string) => {
      const box = grid.boxes.get(id);
      if (!moved || !box) return box;
      const parent = places.get(id)?.parent ?? null;
      const own = moved.get(id);
      const by = parent === null ? undefined : moved.get(parent);
      if (!own && !by) return box;
      const origin = by ?? (parent === null ? undefined : grid.boxes.get(parent));
      const at = own ?? places.get(id) ?? box;
      return { ...box, x: at.x + (origin?.x ?? 0), y: at.y + (origin?.y ?? 0) };
    },
    [grid, places, moved],
  );
}
