import { boundsOf, type Rect, tooNear } from '../../shared/layout/rect.ts';
import { onCanvas, type Place } from './places.ts';

/** Side of the squares by which cards are looked up, in canvas units. */
const CELL = 1024;

const LAYERS = { product: 0, squad: 1, person: 2 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Finds cards by where they are, without a look at all the others. */
export class PlaceGrid {
  readonly places: ReadonlyMap<string, Place>;
  /** Where everything is on the canvas itself. */
  readonly boxes: ReadonlyMap<string, Rect>;
  /** Whatever stands on the canvas itself: products, people, squads without a product. */
  readonly tops: readonly string[];
  /** Around everything; null where nothing is drawn. */
  readonly bounds: Rect | null;
  readonly #cells = new Map<string, string[]>();

  constructor(places: ReadonlyMap<string, Place>) {
    const boxes = new Map<string, Rect>();
    const tops: string[] = [];
    for (const [id, { width, height, parent }] of places) {
      const at = onCanvas(places, id);
      if (!at) continue;
      const box = { x: at.x, y: at.y, width, height };
      boxes.set(id, box);
      if (parent === null) tops.push(id);
      for (const key of keysOf(box)) {
        const ids = this.#cells.get(key);
        if (ids) ids.push(id);
        else this.#cells.set(key, [id]);
      }
    }
    this.places = places;
    this.boxes = boxes;
    this.tops = tops;
    this.bounds = boundsOf(boxes.values());
  }

  /** Whatever lies in an area, if only in part. */
  within(area: Rect): Set<string> {
    const found = new Set<string>();
    for (const key of keysOf(area)) {
      for (const id of this.#cells.get(key) ?? []) {
        if (!found.has(id) && tooNear(this.boxes.get(id) as Rect, area)) found.add(id);
      }
    }
    return found;
  }

  /** The card at a point: people lie over squads, squads over their region. */
  at(point: Point): string | null {
    let best: string | null = null;
    let layer = -1;
    for (const id of this.within({ ...point, width: 0.01, height: 0.01 })) {
      const own = LAYERS[(this.places.get(id) as Place).subject];
      if (own < layer) continue;
      best = id;
      layer = own;
    }
    return best;
  }
}

function* keysOf({ x, y, width, height }: Rect): Generator<string> {
  const right = Math.floor((x + width) / CELL);
  const bottom = Math.floor((y + height) / CELL);
  for (let column = Math.floor(x / CELL); column <= right; column++) {
    for (let row = Math.floor(y / CELL); row <= bottom; row++) yield `${column} ${row}`;
  }
}
