import { boundsOf, type Rect } from '../../shared/layout/rect.ts';
import { RectTree } from '../../shared/layout/rect-tree.ts';
import { onCanvas, type Place } from './places.ts';

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
  /** Made when somebody first asks where something is: far out, that is the pointer alone. */
  #tree: RectTree<Rect & { readonly id: string }> | null = null;

  constructor(places: ReadonlyMap<string, Place>) {
    const boxes = new Map<string, Rect>();
    const tops: string[] = [];
    for (const [id, { width, height, parent }] of places) {
      const at = onCanvas(places, id);
      if (!at) continue;
      const box = { x: at.x, y: at.y, width, height };
      boxes.set(id, box);
      if (parent === null) tops.push(id);
    }
    this.places = places;
    this.boxes = boxes;
    this.tops = tops;
    this.bounds = boundsOf(boxes.values());
  }

  /** Whatever lies in an area, if only in part. */
  within(area: Rect): Set<string> {
    return new Set(
      this.#loaded()
        .near(area)
        .map(({ id }) => id),
    );
  }

  #loaded(): RectTree<Rect & { readonly id: string }> {
    if (!this.#tree) {
      this.#tree = new RectTree();
      this.#tree.load([...this.boxes].map(([id, box]) => ({ ...box, id })));
    }
    return this.#tree;
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
