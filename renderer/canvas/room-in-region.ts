import { type Rect, tooNear } from '../../shared/layout/rect.ts';
import { regionSize } from '../../shared/layout/region.ts';
import {
  PRODUCT_HEADER,
  PRODUCT_PADDING,
  SQUAD_GAP,
  SQUAD_HEIGHT,
  SQUAD_WIDTH,
} from '../../shared/layout/sizes.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const SQUAD = { width: SQUAD_WIDTH, height: SQUAD_HEIGHT };
const ORIGIN = { x: PRODUCT_PADDING, y: PRODUCT_HEADER + PRODUCT_PADDING };

function cell(column: number, row: number): Point {
  return {
    x: ORIGIN.x + column * (SQUAD_WIDTH + SQUAD_GAP),
    y: ORIGIN.y + row * (SQUAD_HEIGHT + SQUAD_GAP),
  };
}

/**
 * Where a squad that comes into a region stands: in a free cell of its grid, else in a new row or
 * column, whichever does not make the region grow over its neighbours.
 * @param squads places of those that are there, relative to the region.
 * @param others what stands on the canvas beside the region.
 * @param wanted where it was dropped, relative to the region: the nearest cell then; else the first.
 */
export function newCell(
  region: Rect,
  squads: readonly Point[],
  others: readonly Rect[],
  wanted?: Point,
): Point {
  const size = (length: number, first: number, step: number) =>
    Math.max(1, Math.floor((length - first - PRODUCT_PADDING + SQUAD_GAP) / step));
  const columns = size(region.width, ORIGIN.x, SQUAD_WIDTH + SQUAD_GAP);
  const rows = size(region.height, ORIGIN.y, SQUAD_HEIGHT + SQUAD_GAP);
  const inside: Point[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) inside.push(cell(column, row));
  }
  const below = Array.from({ length: columns }, (_, column) => cell(column, rows));
  const beside = Array.from({ length: rows }, (_, row) => cell(columns, row));
  // A region that is wider than high grows down, else to the right.
  const wide = columns * SQUAD_WIDTH >= rows * SQUAD_HEIGHT;
  const free = [...inside, ...(wide ? [...below, ...beside] : [...beside, ...below])].filter(
    (place) => !squads.some((squad) => tooNear({ ...place, ...SQUAD }, { ...squad, ...SQUAD })),
  );
  const fits = (place: Point) => {
    const grown = regionSize([...squads, place]);
    const rect = { x: region.x, y: region.y, ...grown };
    return !others.some((other) => tooNear(rect, other) && !tooNear(region, other));
  };
  if (wanted) {
    const away = (place: Point) => Math.hypot(place.x - wanted.x, place.y - wanted.y);
    free.sort((a, b) => away(a) - away(b));
  }
  return free.find(fits) ?? free[0] ?? cell(0, rows + 1);
}
