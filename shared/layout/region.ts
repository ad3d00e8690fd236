import type { Id } from '../model/fields.ts';
import { type Rect, snapUp, tooNear } from './rect.ts';
import {
  PRODUCT_HEADER,
  PRODUCT_MIN_HEIGHT,
  PRODUCT_MIN_WIDTH,
  PRODUCT_PADDING,
  SQUAD_GAP,
  SQUAD_HEIGHT,
  SQUAD_WIDTH,
} from './sizes.ts';

/** Width to height of a product's region that the grid of squads comes nearest to. */
export const REGION_SHAPE = 1.25;

interface XY {
  readonly x: number;
  readonly y: number;
}

/** Columns in which that many cards of one size come nearest to a shape (width : height). */
export function columnsFor(
  count: number,
  card: Omit<Rect, 'x' | 'y'>,
  gap: number,
  shape: number,
): number {
  let best = 1;
  let bestMiss = Infinity;
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const rows = Math.ceil(count / columns);
    const width = columns * (card.width + gap) - gap;
    const height = rows * (card.height + gap) - gap;
    const miss = Math.abs(Math.log(width / height / shape));
    if (miss < bestMiss) {
      best = columns;
      bestMiss = miss;
    } else if (width / height > 4 * shape) break;
  }
  return best;
}

/** Size a product's region needs to contain its squads, given their places relative to the region. */
export function regionSize(squads: Iterable<XY>): { width: number; height: number } {
  let width = PRODUCT_MIN_WIDTH;
  let height = PRODUCT_MIN_HEIGHT;
  for (const { x, y } of squads) {
    width = Math.max(width, snapUp(x + SQUAD_WIDTH + PRODUCT_PADDING));
    height = Math.max(height, snapUp(y + SQUAD_HEIGHT + PRODUCT_PADDING));
  }
  return { width, height };
}

/**
 * Places a product's squads in a tidy grid, relative to the region, in the order given. Squads that
 * are fixed keep their place and the others take the cells that stay free.
 */
export function arrangeSquads(
  squads: readonly { readonly id: Id }[],
  fixed: ReadonlyMap<Id, XY>,
  origin: XY = { x: PRODUCT_PADDING, y: PRODUCT_HEADER + PRODUCT_PADDING },
  shape = REGION_SHAPE,
): Map<Id, XY> {
  const card = { width: SQUAD_WIDTH, height: SQUAD_HEIGHT };
  const columns = columnsFor(squads.length, card, SQUAD_GAP, shape);
  const places = new Map<Id, XY>();
  const taken: Rect[] = [];
  for (const squad of squads) {
    const place = fixed.get(squad.id);
    if (place) taken.push({ ...place, ...card });
  }
  let cell = 0;
  for (const squad of squads) {
    const kept = fixed.get(squad.id);
    if (kept) {
      places.set(squad.id, { x: kept.x, y: kept.y });
      continue;
    }
    for (;;) {
      const place = {
        x: origin.x + (cell % columns) * (SQUAD_WIDTH + SQUAD_GAP),
        y: origin.y + Math.floor(cell / columns) * (SQUAD_HEIGHT + SQUAD_GAP),
      };
      cell++;
      if (taken.some((rect) => tooNear({ ...place, ...card }, rect, SQUAD_GAP))) continue;
      places.set(squad.id, place);
      break;
    }
  }
  return places;
}
