import type { Point } from '../../shared/routing/find-route.ts';
import { towards } from '../../shared/routing/rounded-path.ts';

/** How far a line keeps from the card that it leaves or reaches, in canvas units. */
const CLEAR = 10;
/** The widest lane, in canvas units: within the space between two columns of squads. */
const LANES = 14;

/**
 * From the lower edge of a card into the left side of a squad's card: down, along the free space
 * under the card, then down the free space left of the squad's column. Never through a card of a
 * tidy grid.
 * @param height of the card that the line leaves, so that it can leave upwards as well.
 * @param lane how far left of the squad's card the line comes down, in canvas units: a lane for each
 * kind of line, so that they run beside each other.
 */
export function sidewaysPath(from: Point, to: Point, height: number, lane: number): Point[] {
  const up = to.y < from.y - height - CLEAR;
  const start = up ? { x: from.x, y: from.y - height } : from;
  const along = start.y + (up ? -1 : 1) * (CLEAR + LANES - lane);
  const beside = to.x - lane;
  return [start, { x: start.x, y: along }, { x: beside, y: along }, { x: beside, y: to.y }, to];
}

/** From the lower edge of a card to the upper edge of another, as reporting lines are drawn. */
export function downwardsPath(from: Point, to: Point): Point[] {
  const room = to.y - from.y;
  if (Math.abs(from.x - to.x) < 1 && room > 0) return [from, to];
  if (room >= 2 * CLEAR) {
    const along = from.y + Math.min(24, room / 2);
    return [from, { x: from.x, y: along }, { x: to.x, y: along }, to];
  }
  // The other card stands beside or above: around, clear of both.
  const middle = (from.x + to.x) / 2;
  return [
    from,
    { x: from.x, y: from.y + CLEAR },
    { x: middle, y: from.y + CLEAR },
    { x: middle, y: to.y - CLEAR },
    { x: to.x, y: to.y - CLEAR },
    to,
  ];
}

/** The point half-way along a line: where its label stands. */
export function middleOf(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, at) => {
    const before = points[at] as Point;
    return Math.hypot(point.x - before.x, point.y - before.y);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [at, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      return towards(points[at] as Point, points[at + 1] as Point, left / length);
    }
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}
