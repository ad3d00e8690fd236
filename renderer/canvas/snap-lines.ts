import type { Rect } from '../../shared/layout/rect.ts';

/** A line that shows what a dragged card lines up with, in canvas units. */
export interface Guide {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** A gap that is as wide as another, rather than edges on one line. */
  readonly gap?: true;
}

/** By how much a dragged card is off its line, and the lines that it then lies on. */
export interface Snap {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

type Axis = 'x' | 'y';
const SIZE = { x: 'width', y: 'height' } as const;
/** Two lines are one where they are no further apart, in canvas units. */
const SAME = 0.5;

const stops = (rect: Rect, axis: Axis) => {
  const [start, size] = [rect[axis], rect[SIZE[axis]]];
  return [start, start + size / 2, start + size];
};

/** The cards that a dragged one may line up with, made ready to be asked again and again. */
export interface Around {
  readonly boxes: readonly Rect[];
  /** Where their edges and middles are, in order. */
  readonly lines: Readonly<Record<Axis, Float64Array>>;
}

export function aroundOf(boxes: readonly Rect[]): Around {
  const linesOf = (axis: Axis) =>
    Float64Array.from(boxes.flatMap((box) => stops(box, axis))).sort();
  return { boxes, lines: { x: linesOf('x'), y: linesOf('y') } };
}

/** How far the nearest of some lines is; null where there are none. */
function toNearest(lines: Float64Array, from: number): number | null {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [lines[low - 1], lines[low]];
  if (before === undefined) return after === undefined ? null : after - from;
  return after === undefined || from - before < after - from ? before - from : after - from;
}

/** The shortest way to where an edge or the middle of the card meets one of another. */
function offLine(box: Rect, { lines }: Around, axis: Axis, reach: number): number | null {
  let best: number | null = null;
  for (const stop of stops(box, axis)) {
    const off = toNearest(lines[axis], stop);
    if (off === null || Math.abs(off) > reach) continue;
    if (best === null || Math.abs(off) < Math.abs(best)) best = off;
  }
  return best;
}

/** The others that lie in the same row (for x) or column (for y) as the card, in order. */
function inLine(box: Rect, others: readonly Rect[], axis: Axis): Rect[] {
  const across = axis === 'x' ? 'y' : 'x';
  const length = SIZE[across];
  return others
    .filter(
      (other) =>
        other[across] < box[across] + box[length] && box[across] < other[across] + other[length],
    )
    .sort((a, b) => a[axis] - b[axis]);
}

interface Spaced {
  readonly off: number;
  /** The gaps that are then alike, from edge to edge along the axis. */
  readonly gaps: readonly (readonly [number, number])[];
}

/** Where the card would stand as far from its neighbour as that from the next, or in the middle of two. */
function equalGaps(box: Rect, others: readonly Rect[], axis: Axis, reach: number): Spaced | null {
  const size = SIZE[axis];
  const row = inLine(box, others, axis);
  const end = (rect: Rect) => rect[axis] + rect[size];
  const middle = box[axis] + box[size] / 2;
  const before = row.filter((rect) => rect[axis] + rect[size] / 2 < middle);
  const after = row.filter((rect) => rect[axis] + rect[size] / 2 >= middle);
  const [left, right] = [before.at(-1), after[0]];
  const found: Spaced[] = [];
  if (left && right) {
    const start = (end(left) + right[axis] - box[size]) / 2;
    found.push({
      off: start - box[axis],
      gaps: [
        [end(left), start],
        [start + box[size], right[axis]],
      ],
    });
  }
  const beyond = before.at(-2);
  if (left && beyond && left[axis] > end(beyond)) {
    const start = end(left) + left[axis] - end(beyond);
    found.push({
      off: start - box[axis],
      gaps: [
        [end(beyond), left[axis]],
        [end(left), start],
      ],
    });
  }
  const further = after[1];
  if (right && further && further[axis] > end(right)) {
    const start = right[axis] - (further[axis] - end(right)) - box[size];
    found.push({
      off: start - box[axis],
      gaps: [
        [start + box[size], right[axis]],
        [end(right), further[axis]],
      ],
    });
  }
  const near = found.filter(({ off, gaps }) => Math.abs(off) <= reach && gaps.every(isGap));
  return near.sort((a, b) => Math.abs(a.off) - Math.abs(b.off))[0] ?? null;
}

const isGap = ([from, to]: readonly [number, number]) => to > from;

/** One line through all edges and middles that the card now shares with others. */
function lineGuides(box: Rect, others: readonly Rect[], axis: Axis): Guide[] {
  const across = axis === 'x' ? 'y' : 'x';
  const [start, middle, end] = stops(box, axis) as [number, number, number];
  const guides: Guide[] = [];
  // Where edges meet, a line through the middles as well would only hide what is written there.
  for (const stop of [start, end, middle]) {
    if (stop === middle && guides.length > 0) break;
    let [from, to] = [box[across], box[across] + box[SIZE[across]]];
    let shared = false;
    for (const other of others) {
      const first = stop - other[axis];
      const length = other[SIZE[axis]];
      const meets =
        Math.abs(first) < SAME ||
        Math.abs(first - length) < SAME ||
        Math.abs(first - length / 2) < SAME;
      if (!meets) continue;
      shared = true;
      from = Math.min(from, other[across]);
      to = Math.max(to, other[across] + other[SIZE[across]]);
    }
    if (!shared) continue;
    guides.push(
      axis === 'x'
        ? { x1: stop, y1: from, x2: stop, y2: to }
        : { x1: from, y1: stop, x2: to, y2: stop },
    );
  }
  return guides;
}

function gapGuides(box: Rect, { gaps }: Spaced, axis: Axis): Guide[] {
  const middle = axis === 'x' ? box.y + box.height / 2 : box.x + box.width / 2;
  return gaps.map(([from, to]) =>
    axis === 'x'
      ? { x1: from, y1: middle, x2: to, y2: middle, gap: true }
      : { x1: middle, y1: from, x2: middle, y2: to, gap: true },
  );
}

/**
 * Where a dragged card snaps to: edges and middles of the cards around it, else equal gaps.
 * @param reach how near it has to be, in canvas units.
 */
export function snapTo(box: Rect, around: Around, reach: number): Snap {
  const off = { x: 0, y: 0 };
  const spaced: { x: Spaced | null; y: Spaced | null } = { x: null, y: null };
  const lined = { x: false, y: false };
  for (const axis of ['x', 'y'] as const) {
    const line = offLine(box, around, axis, reach);
    spaced[axis] = line === null ? equalGaps(box, around.boxes, axis, reach) : null;
    lined[axis] = line !== null;
    off[axis] = line ?? spaced[axis]?.off ?? 0;
  }
  const there = { ...box, x: box.x + off.x, y: box.y + off.y };
  const guides = (['x', 'y'] as const).flatMap((axis) => {
    const gaps = spaced[axis];
    if (gaps) return gapGuides(there, gaps, axis);
    return lined[axis] ? lineGuides(there, around.boxes, axis) : [];
  });
  return { dx: off.x, dy: off.y, guides };
}
