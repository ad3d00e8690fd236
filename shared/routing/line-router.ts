import { FreeSpace } from '../layout/free-space.ts';
import type { Rect } from '../layout/rect.ts';
import type { Id } from '../model/fields.ts';
import { findRoute, type Point } from './find-route.ts';
import { Lanes } from './lanes.ts';
import { isCollapsedBox, type LineEnd, portsIn, portsOut } from './ports.ts';
import { headerOf, RouteGrid } from './route-grid.ts';

/** A line that is to be drawn. */
export interface Wanted {
  readonly from: LineEnd;
  readonly to: LineEnd;
  /** Lines of one group share their way, as those of one kind from one card do; others run beside it. */
  readonly group: string;
  /** Products that the line may run through as if they were empty: those its ends stand in. */
  readonly through: readonly Id[];
}

/** Everything on the canvas that lines go around, in absolute canvas units. */
export interface Standing {
  readonly products: ReadonlyMap<Id, Rect>;
  /** Squads and people. */
  readonly cards: ReadonlyMap<Id, Rect>;
}

/**
 * Finds ways for lines through the space between cards, one line at a time, so that a plan of any
 * size costs only what is looked at. A line keeps its way while others are added.
 */
export class LineRouter {
  readonly #grid: RouteGrid;
  readonly #lanes: Lanes;
  readonly #regions: ReadonlyMap<Id, number>;

  constructor({ products, cards: others }: Standing) {
    const open = [...products].filter(([, box]) => !isCollapsedBox(box));
    const regions = open.map(([, box]) => box);
    const cards = [...[...products.values()].filter(isCollapsedBox), ...others.values()];
    this.#grid = new RouteGrid({ regions, cards });
    this.#regions = new Map(open.map(([id], at) => [id, at + 1]));
    const space = new FreeSpace(0);
    for (const card of cards) space.take(card);
    for (const region of regions) space.take(headerOf(region));
    this.#lanes = new Lanes((rect) => space.isFree(rect));
  }

  /** The corners of a line from card to card, level and upright in turn; null where no way is open. */
  route({ from, to, group, through }: Wanted): Point[] | null {
    const own = new Set(through.flatMap((id) => this.#regions.get(id) ?? []));
    const way = findRoute(this.#grid, portsOut(from), portsIn(to, from.box), own);
    return way && this.#lanes.take(way, group);
  }
}
