import type { Rect } from '../layout/rect.ts';
import { PRODUCT_HEADER } from '../layout/sizes.ts';

/** How far from a card the ways beside it run, in canvas units: half the space between two squads. */
export const CARD_CLEAR = 10;
/** How far outside a product's region the ways around it run: two of them share the space between regions. */
export const REGION_CLEAR = 16;
/** No way comes nearer to a card than this. */
const CLOSED = 6;
/** A region's header keeps this much free at its corners, for lines that come down beside its words. */
const HEADER_INSET = 14;

/** A product's region or a card as an obstacle. */
export interface Obstacles {
  readonly regions: readonly Rect[];
  /** Squads and people. */
  readonly cards: readonly Rect[];
}

/** What of a region's header lines keep out of: where its words are. */
export function headerOf({ x, y, width }: Rect): Rect {
  return { x: x + HEADER_INSET, y, width: width - 2 * HEADER_INSET, height: PRODUCT_HEADER };
}

const sorted = (values: Set<number>) => Float64Array.from(values).sort();

/** Where in an ascending list the first value stands that is at least so much. */
export function firstAtLeast(values: Float64Array, least: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * All ways that lines can take: upright and level ones beside every card and region. Between two
 * neighbouring crossings a way is open or closed. Crossings are numbered row by row.
 */
export class RouteGrid {
  /** Where the upright ways are, ascending. */
  readonly xs: Float64Array;
  /** Where the level ways are, ascending. */
  readonly ys: Float64Array;
  /** At each crossing: whether the way to the right, and the way down, is closed. */
  readonly closedRight: Uint8Array;
  readonly closedDown: Uint8Array;
  /** At each crossing: 1 + the number of the region that it lies in, or 0. */
  readonly regionAt: Uint16Array;

  constructor({ regions, cards }: Obstacles) {
    const xs = new Set<number>();
    const ys = new Set<number>();
    for (const { x, y, width, height } of cards) {
      // Lines leave and reach cards in the middle of their upper and lower edge.
      xs.add(x - CARD_CLEAR)
        .add(x + width / 2)
        .add(x + width + CARD_CLEAR);
      ys.add(y - CARD_CLEAR).add(y + height + CARD_CLEAR);
    }
    for (const { x, y, width, height } of regions) {
      xs.add(x - REGION_CLEAR).add(x + width + REGION_CLEAR);
      ys.add(y - REGION_CLEAR).add(y + height + REGION_CLEAR);
    }
    this.xs = sorted(xs);
    this.ys = sorted(ys);
    const size = this.xs.length * this.ys.length;
    this.closedRight = new Uint8Array(size);
    this.closedDown = new Uint8Array(size);
    this.regionAt = new Uint16Array(size);
    regions.forEach((region, at) => {
      this.#mark(region, at + 1);
      this.#close(headerOf(region));
    });
    for (const { x, y, width, height } of cards) {
      const [w, h] = [width + 2 * CLOSED, height + 2 * CLOSED];
      this.#close({ x: x - CLOSED, y: y - CLOSED, width: w, height: h });
    }
  }

  #mark({ x, y, width, height }: Rect, number: number): void {
    const columns = this.xs.length;
    const [left, right] = [firstAtLeast(this.xs, x), firstAtLeast(this.xs, x + width)];
    const bottom = firstAtLeast(this.ys, y + height);
    for (let row = firstAtLeast(this.ys, y); row < bottom; row++) {
      this.regionAt.fill(number, row * columns + left, row * columns + right);
    }
  }

  /** Closes every piece of a way that runs through the inside of a rectangle. */
  #close({ x, y, width, height }: Rect): void {
    const { xs, ys } = this;
    const columns = xs.length;
    const [left, right] = [x + 0.01, x + width - 0.01];
    const [top, bottom] = [y + 0.01, y + height - 0.01];
    // The piece that leads into the rectangle from the left, or from above, begins before it.
    const [column, row] = [firstAtLeast(xs, left), firstAtLeast(ys, top)];
    const lastColumn = firstAtLeast(xs, right);
    const lastRow = firstAtLeast(ys, bottom);
    for (let at = row; at < lastRow; at++) {
      this.closedRight.fill(1, at * columns + Math.max(0, column - 1), at * columns + lastColumn);
    }
    for (let at = Math.max(0, row - 1); at < lastRow; at++) {
      this.closedDown.fill(1, at * columns + column, at * columns + lastColumn);
    }
  }
}
