import { boundsOf, type Rect } from '../../shared/layout/rect.ts';
import { PRODUCT_HEADER } from '../../shared/layout/sizes.ts';
import { onCanvas, type Place } from './places.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Where something is drawn on the canvas itself. */
export function boxOf(places: ReadonlyMap<string, Place>, id: string): Rect | null {
  const place = places.get(id);
  const at = onCanvas(places, id);
  return place && at ? { ...at, width: place.width, height: place.height } : null;
}

/** What an arrow key aims at: of a region its header, else the whole card. */
function aimOf(places: ReadonlyMap<string, Place>, id: string): Rect | null {
  const box = boxOf(places, id);
  if (!box || places.get(id)?.subject !== 'product') return box;
  return { ...box, height: PRODUCT_HEADER };
}

const flat = (direction: Direction) => direction === 'left' || direction === 'right';

/** How far ahead a box begins, and how far aside it lies; null where it is not ahead. */
function offset(
  from: Rect,
  to: Rect,
  direction: Direction,
): { ahead: number; aside: number } | null {
  const dx = to.x + to.width / 2 - (from.x + from.width / 2);
  const dy = to.y + to.height / 2 - (from.y + from.height / 2);
  const sideways = flat(direction);
  const ahead = sideways ? dx : dy;
  const signed = direction === 'left' || direction === 'up' ? -ahead : ahead;
  if (signed <= 1) return null;
  // What this card stands in, or what stands in it, begins behind its middle: it is not ahead.
  const begins = {
    up: from.y + from.height / 2 - (to.y + to.height),
    down: to.y - (from.y + from.height / 2),
    left: from.x + from.width / 2 - (to.x + to.width),
    right: to.x - (from.x + from.width / 2),
  }[direction];
  if (begins < 0) return null;
  // Boxes that share a row or column are not aside at all, however far their middles are.
  const gap = sideways
    ? Math.max(to.y - (from.y + from.height), from.y - (to.y + to.height), 0)
    : Math.max(to.x - (from.x + from.width), from.x - (to.x + to.width), 0);
  return { ahead: signed, aside: gap + 0.1 * Math.abs(sideways ? dy : dx) };
}

/** The card that an arrow key leads to: the nearest one ahead, preferring what lies straight ahead. */
export function neighbour(
  places: ReadonlyMap<string, Place>,
  id: string,
  direction: Direction,
): string | null {
  const from = aimOf(places, id);
  if (!from) return null;
  let best: string | null = null;
  let bestCost = Infinity;
  for (const other of places.keys()) {
    const to = other === id ? null : aimOf(places, other);
    const away = to && offset(from, to, direction);
    if (!away) continue;
    const cost = away.ahead + 3 * away.aside;
    if (cost >= bestCost) continue;
    best = other;
    bestCost = cost;
  }
  return best;
}

/** The smallest box around the named things; null where none of them is drawn. */
export function boundsOfAll(
  places: ReadonlyMap<string, Place>,
  ids: Iterable<string>,
): Rect | null {
  return boundsOf([...ids].flatMap((id) => boxOf(places, id) ?? []));
}

/** The product whose region lies under a point of the canvas; the one drawn last where several do. */
export function regionAt(
  places: ReadonlyMap<string, Place>,
  point: { readonly x: number; readonly y: number },
): string | null {
  let found: string | null = null;
  for (const [id, { subject, x, y, width, height }] of places) {
    if (subject !== 'product') continue;
    const inside = point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
    if (inside) found = id;
  }
  return found;
}
