import { type Rect, snap } from './rect.ts';
import { RectTree } from './rect-tree.ts';

/** How far apart the places are that a search tries near to where it begins. */
const STEP = 16;
/** Rings that a search tries at that step; from there on it takes longer and longer ones. */
const CLOSE_RINGS = 64;
const GROWTH = 1.05;
/** Rings that a search goes outwards before it settles for the place below everything. */
const RINGS = 200;

/** Which parts of the canvas are taken. */
export class FreeSpace {
  readonly #gap: number;
  readonly #taken = new RectTree();
  #bottom = -Infinity;

  /** @param gap canvas units that whatever is placed keeps to everything else. */
  constructor(gap: number) {
    this.#gap = gap;
  }

  take(rect: Rect): void {
    this.#taken.insert(rect);
    this.#bottom = Math.max(this.#bottom, rect.y + rect.height);
  }

  isFree(rect: Rect): boolean {
    return this.#taken.near(rect, this.#gap).length === 0;
  }

  /** The free place nearest to where a rectangle would like to be, on the grid. Always finds one. */
  nearest(wanted: Rect): Rect {
    const at = (x: number, y: number): Rect => ({ ...wanted, x: snap(x), y: snap(y) });
    const home = at(wanted.x, wanted.y);
    if (this.isFree(home)) return home;
    let step = STEP;
    let reach = 0;
    for (let ring = 1; ring <= RINGS; ring++) {
      if (ring > CLOSE_RINGS) step *= GROWTH;
      reach += step;
      let best: Rect | null = null;
      let bestDistance = Infinity;
      const consider = (dx: number, dy: number) => {
        const distance = dx * dx + dy * dy;
        if (distance >= bestDistance) return;
        const candidate = at(home.x + dx, home.y + dy);
        if (!this.isFree(candidate)) return;
        best = candidate;
        bestDistance = distance;
      };
      for (let along = -reach; along <= reach; along += step) {
        consider(reach, along);
        consider(-reach, along);
        consider(along, reach);
        consider(along, -reach);
      }
      if (best) return best;
    }
    return at(home.x, this.#bottom + this.#gap + STEP);
  }
}
