import type { Id } from '../model/fields.ts';
import { type Rect, snapUp, tooNear } from './rect.ts';
import { SQUAD_GAP } from './sizes.ts';

/** A region that has become larger. */
export interface Grown {
  readonly id: Id;
  readonly before: Rect;
  readonly after: Rect;
}

/** People this near above a region belong to it and go where it goes, in canvas units. */
const ABOVE = 80;

/** Whether somebody's card stands above a region, with nothing but other people between. */
function standsAbove(card: Rect, region: Rect): boolean {
  const middle = card.x + card.width / 2;
  const gap = region.y - (card.y + card.height);
  return gap >= 0 && gap <= ABOVE && middle >= region.x && middle <= region.x + region.width;
}

interface Scene {
  readonly people: ReadonlySet<Id>;
  readonly fixed: ReadonlySet<Id>;
  readonly growing: ReadonlySet<Id>;
}

/** More shifts than so many for each card: they push each other on and on. */
const MOST_SHIFTS = 20;

/**
 * Pushes one way, to the right or down, what lies ahead; null where that comes to no end, because
 * people who go along with a region push what pushes it.
 */
function pushed(
  before: ReadonlyMap<Id, Rect>,
  grown: ReadonlyMap<Id, Rect>,
  right: boolean,
  { people, fixed, growing }: Scene,
): Map<Id, Rect> | null {
  const now = new Map(grown);
  let shiftsLeft = MOST_SHIFTS * now.size;
  const isAhead = (ahead: Rect, by: Rect) =>
    right ? ahead.x >= by.x + by.width : ahead.y >= by.y + by.height;
  const queue = [...growing];
  const shift = (id: Id, by: Rect) => {
    const was = now.get(id) as Rect;
    const dx = right ? snapUp(by.x + by.width + SQUAD_GAP) - was.x : 0;
    const dy = right ? 0 : snapUp(by.y + by.height + SQUAD_GAP) - was.y;
    const goesAlong = (other: Id) =>
      !fixed.has(other) && standsAbove(before.get(other) as Rect, before.get(id) as Rect);
    const along = people.has(id) ? [] : [...people].filter(goesAlong);
    for (const one of [id, ...along]) {
      const at = now.get(one) as Rect;
      now.set(one, { ...at, x: at.x + dx, y: at.y + dy });
      queue.push(one);
    }
  };
  for (let pusher = queue.shift(); pusher !== undefined; pusher = queue.shift()) {
    const from = before.get(pusher) as Rect;
    for (const id of now.keys()) {
      if (id === pusher || growing.has(id) || fixed.has(id)) continue;
      const to = now.get(pusher) as Rect;
      const own = before.get(id) as Rect;
      if (!tooNear(now.get(id) as Rect, to) || tooNear(own, from)) continue;
      if (!isAhead(own, from)) continue;
      if (shiftsLeft-- === 0) return null;
      shift(id, to);
    }
  }
  return now;
}

/** What lies ahead is pushed; people go along where that comes to an end, else they are pushed like the rest. */
function push(
  before: ReadonlyMap<Id, Rect>,
  grown: ReadonlyMap<Id, Rect>,
  right: boolean,
  scene: Scene,
): ReadonlyMap<Id, Rect> {
  const alone = { ...scene, people: new Set<Id>() };
  return pushed(before, grown, right, scene) ?? pushed(before, grown, right, alone) ?? grown;
}

/**
 * Moves what a region grows over out of its way: to the right of it or below it, whichever way it
 * grew, and what that then meets in turn. What was covered before it grew is left alone.
 * @param standing everything that stands on the canvas itself.
 * @param people those of it that are people's cards: they go with the region that they stand above.
 * @param fixed what may not be moved.
 * @returns new places, on the grid, of what moves.
 */
export function makeRoom(
  standing: ReadonlyMap<Id, Rect>,
  people: ReadonlySet<Id>,
  grown: readonly Grown[],
  fixed: ReadonlySet<Id>,
): Map<Id, Rect> {
  const scene = { people, fixed, growing: new Set(grown.map(({ id }) => id)) };
  const start = new Map(standing);
  for (const { id, before } of grown) start.set(id, before);
  const wide = new Map(start);
  for (const { id, before, after } of grown) wide.set(id, { ...before, width: after.width });
  const asWide = push(start, wide, true, scene);
  const whole = new Map(asWide);
  for (const { id, after } of grown) whole.set(id, after);
  const now = push(asWide, whole, false, scene);
  const moved = [...now].filter(([id, at]) => {
    const was = start.get(id) as Rect;
    return !scene.growing.has(id) && (was.x !== at.x || was.y !== at.y);
  });
  return new Map(moved);
}
