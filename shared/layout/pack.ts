import { hierarchy, tree } from 'd3-hierarchy';
import type { Rect } from './rect.ts';

/**
 * Width to height of the whole picture unless asked otherwise: between a window with its panels open
 * and a page on its side.
 */
export const PICTURE_SHAPE = 1.3;

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Boxes in rows, upper left corner at 0, 0. */
export interface Packed extends Box {
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

interface Shelf {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
}

/** Fills shelf after shelf in order, none wider than `limit` unless one box alone is. */
function shelvesWithin(boxes: readonly Box[], gap: number, limit: number): Shelf[] {
  const shelves: Shelf[] = [];
  let from = 0;
  while (from < boxes.length) {
    let to = from;
    let width = 0;
    let height = 0;
    for (; to < boxes.length; to++) {
      const box = boxes[to] as Box;
      const wider = to === from ? box.width : width + gap + box.width;
      if (to > from && wider > limit) break;
      width = wider;
      height = Math.max(height, box.height);
    }
    shelves.push({ from, to, width, height });
    from = to;
  }
  return shelves;
}

function sizeOf(shelves: readonly Shelf[], gap: number): Box {
  return {
    width: Math.max(0, ...shelves.map((shelf) => shelf.width)),
    height: shelves.reduce((sum, shelf) => sum + shelf.height + gap, -gap),
  };
}

/** How much empty space counts beside a shape that is missed: two full rows are better than one and a bit. */
const EMPTY = 1.2;

/** The shelves that come nearest to the picture's shape with the least empty space, with `above` canvas units on top of them. */
function bestShelves(
  boxes: readonly Box[],
  gap: number,
  { above = 0, oneRowUpTo = 0, shape = PICTURE_SHAPE }: PackOptions,
): Shelf[] {
  const total = boxes.reduce((sum, box) => sum + box.width + gap, -gap);
  if (total <= oneRowUpTo) return shelvesWithin(boxes, gap, Infinity);
  const widest = Math.max(...boxes.map((box) => box.width));
  const taken = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  let best: Shelf[] = [];
  let bestMiss = Infinity;
  for (let limit = total; limit >= widest / 1.1; limit /= 1.1) {
    const shelves = shelvesWithin(boxes, gap, limit);
    const { width, height } = sizeOf(shelves, gap);
    const empty = Math.log((width * height) / taken);
    const miss = Math.abs(Math.log(width / (height + above) / shape)) + EMPTY * empty;
    if (miss < bestMiss) {
      best = shelves;
      bestMiss = miss;
    }
  }
  return best;
}

/** Centres of boxes that stand in a row under one point, as a tree of that point and its children. */
function centresUnder(boxes: readonly Box[], gap: number): number[] {
  const root = hierarchy<{ width: number; children?: { width: number }[] }>({
    width: 0,
    children: boxes.map(({ width }) => ({ width })),
  });
  const place = tree<{ width: number }>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.data.width + b.data.width) / 2 + gap);
  return (place(root).children ?? []).map((child) => child.x);
}

export interface PackOptions {
  readonly gap: number;
  /** Height that stands above the boxes and counts towards the shape. */
  readonly above?: number;
  /** Width to height that the whole comes near to. */
  readonly shape?: number;
  /** Boxes that fit into this width stay in one row. */
  readonly oneRowUpTo?: number;
  /** Rows are centred under what leads them, else they begin at the left. */
  readonly centred?: boolean;
}

/** Packs boxes in order on shelves so that the whole comes near to the picture's shape. */
export function pack(boxes: readonly Box[], options: PackOptions): Packed {
  if (boxes.length === 0) return { width: 0, height: 0, places: [] };
  const { gap, centred = false } = options;
  const shelves = bestShelves(boxes, gap, options);
  const size = sizeOf(shelves, gap);
  const places: { x: number; y: number }[] = [];
  let y = 0;
  for (const shelf of shelves) {
    const row = boxes.slice(shelf.from, shelf.to);
    const centres = centresUnder(row, gap);
    const first = (centres[0] ?? 0) - (row[0]?.width ?? 0) / 2;
    const indent = centred ? (size.width - shelf.width) / 2 : 0;
    row.forEach((box, at) => {
      places.push({ x: indent + (centres[at] ?? 0) - box.width / 2 - first, y });
    });
    y += shelf.height + gap;
  }
  return { ...size, places };
}

/** Cards of one size in rows of `columns`, upper left corner at 0, 0. */
export function gridOf(count: number, columns: number, card: Box, gap: number): Packed {
  const rows = Math.ceil(count / columns);
  return {
    width: count === 0 ? 0 : Math.min(count, columns) * (card.width + gap) - gap,
    height: count === 0 ? 0 : rows * (card.height + gap) - gap,
    places: Array.from({ length: count }, (_, cell) => ({
      x: (cell % columns) * (card.width + gap),
      y: Math.floor(cell / columns) * (card.height + gap),
    })),
  };
}

/** Moves places by an offset. */
export function shifted(rect: Rect, by: { readonly x: number; readonly y: number }): Rect {
  return { ...rect, x: rect.x + by.x, y: rect.y + by.y };
}
