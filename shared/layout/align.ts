import { boundsOf, type Rect } from './rect.ts';
import { SQUAD_GAP } from './sizes.ts';

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
/** What of the cards comes to lie on one line. */
export type Alignment = (typeof alignments)[number];

/** Along which way cards get equal space between them. */
export type Direction = 'across' | 'down';

/** A card that is arranged, in canvas units. */
export interface Arranged extends Rect {
  readonly id: string;
  /** Stays where it is; the others go by it. */
  readonly fixed?: boolean;
}

/** Where the upper left corner of a card goes. */
export type Corners = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

type Axis = 'x' | 'y';
const SIZE = { x: 'width', y: 'height' } as const;
const OTHER = { x: 'y', y: 'x' } as const;

/** Which axis an alignment moves cards along, and where on each card and on the whole its line is. */
const LINES: Readonly<Record<Alignment, readonly [Axis, number]>> = {
  left: ['x', 0],
  centre: ['x', 0.5],
  right: ['x', 1],
  top: ['y', 0],
  middle: ['y', 0.5],
  bottom: ['y', 1],
};

/** From the left or the top, by where their middles are. */
const byMiddle = (axis: Axis) => (a: Arranged, b: Arranged) =>
  a[axis] + a[SIZE[axis]] / 2 - (b[axis] + b[SIZE[axis]] / 2) || (a.id < b.id ? -1 : 1);

const byPlace = (axis: Axis) => (a: Arranged, b: Arranged) =>
  a[axis] - b[axis] || (a.id < b.id ? -1 : 1);

function moved(cards: readonly Arranged[], after: ReadonlyMap<string, Rect>): Corners {
  const corners = new Map<string, { x: number; y: number }>();
  for (const { id, x, y } of cards) {
    const to = after.get(id);
    if (to && (to.x !== x || to.y !== y)) corners.set(id, { x: to.x, y: to.y });
  }
  return corners;
}

/**
 * Brings cards onto one line: that of the fixed ones where there are any, else that of their common
 * bounds. Cards that would come to lie on one another stand one after the other instead.
 * @returns the cards that move; whole canvas units.
 */
export function align(cards: readonly Arranged[], how: Alignment): Corners {
  const [axis, part] = LINES[how];
  const size = SIZE[axis];
  const fixed = cards.filter((card) => card.fixed);
  const bounds = boundsOf(fixed.length > 0 ? fixed : cards);
  if (!bounds) return new Map();
  const line = bounds[axis] + part * bounds[size];
  const across = OTHER[axis];
  const length = SIZE[across];
  const after = new Map<string, Rect>();
  const standing: Rect[] = [...fixed];
  for (const card of [...cards].sort(byPlace(across))) {
    if (card.fixed) continue;
    const place = { ...card, [axis]: Math.round(line - part * card[size]) };
    // Those before it stand already; it goes past each that it would cover.
    for (const other of [...standing].sort((a, b) => a[across] - b[across])) {
      const covers =
        place[across] < other[across] + other[length] &&
        other[across] < place[across] + place[length] &&
        place[axis] < other[axis] + other[size] &&
        other[axis] < place[axis] + place[size];
      if (covers) place[across] = other[across] + other[length] + SQUAD_GAP;
    }
    standing.push(place);
    after.set(card.id, place);
  }
  return moved(cards, after);
}

/**
 * Gives cards equal space between them; the first and the last stay. Where there is too little space
 * for that, they stand close together, from the first on.
 * @returns the cards that move; whole canvas units.
 */
export function distribute(cards: readonly Arranged[], way: Direction): Corners {
  const axis: Axis = way === 'across' ? 'x' : 'y';
  const size = SIZE[axis];
  const inOrder = [...cards].sort(byMiddle(axis));
  const movable = inOrder.filter(
    (card, at) => !card.fixed || at === 0 || at === inOrder.length - 1,
  );
  const [first, last] = [movable[0], movable.at(-1)];
  if (!first || !last || movable.length < 3) return new Map();
  const taken = movable.reduce((sum, card) => sum + card[size], 0);
  const free = last[axis] + last[size] - first[axis] - taken;
  const gap = Math.max(free / (movable.length - 1), 0);
  const after = new Map<string, Rect>();
  let at = first[axis];
  for (const card of movable) {
    if (!card.fixed) after.set(card.id, { ...card, [axis]: Math.round(at) });
    at += card[size] + gap;
  }
  return moved(cards, after);
}
