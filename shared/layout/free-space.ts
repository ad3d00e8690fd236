import { type Rect, snap, tooNear } from './rect.ts';

/** Side of the squares by which occupied space is looked up. */
const CELL = 512;
/** How far apart the places are that a search tries. */
const STEP = 16;
/** Rings that a search goes outwards before it settles for the place below everything. */
const RINGS = 400;

/** Which parts of the canvas are taken. Asking costs the same however much is taken elsewhere. */
export class FreeSpace {
  readonly #gap: number;
  readonly #cells = new Map<string, Rect[]>();
  #bottom = -Infinity;

  /** @param gap canvas units that whatever is placed keeps to everything else. */
  constructor(gap: number) {
    this.#gap = gap;
  }

  #keys(rect: Rect): string[] {
    const keys: string[] = [];
    const right = Math.floor((rect.x + rect.width + this.#gap) / CELL);
    const bottom = Math.floor((rect.y + rect.height + this.#gap) / CELL);
    for (let x = Math.floor((rect.x - this.#gap) / CELL); x <= right; x++) {
      for (let y = Math.floor((rect.y - this.#gap) / CELL); y <= bottom; y++)
        keys.push(`${x} ${y}`);
    }
    return keys;
  }

  take(rect: Rect): void {
    for (const key of this.#keys(rect)) {
      const rects = this.#cells.get(key);
      if (rects) rects.push(rect);
      else this.#cells.set(key, [rect]);
    }
    this.#bottom = Math.max(this.#bottom, rect.y + rect.height);
  }

  isFree(rect: Rect): boolean {
    return this.#keys(rect).every(
      (key) => !this.#cells.get(key)?.some((taken) => tooNear(rect, taken, this.#gap)),
    );
  }

  /** The free place nearest to where a rectangle would like to be, on the grid. Always finds one. */
  nearest(wanted: Rect): Rect {
    const at = (x: number, y: number): Rect => ({ ...wanted, x: snap(x), y: snap(y) });
    const home = at(wanted.x, wanted.y);
    if (this.isFree(home)) return home;
    for (let ring = 1; ring <= RINGS; ring++) {
      const reach = ring * STEP;
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
      for (let along = -reach; along <= reach; along += STEP) {
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
