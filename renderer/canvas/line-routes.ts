import type { Rect } from '../../shared/layout/rect.ts';
import type { Point } from '../../shared/routing/find-route.ts';
import { LineRouter } from '../../shared/routing/line-router.ts';
import type { LineEnd } from '../../shared/routing/ports.ts';
import { roundedPath } from '../../shared/routing/rounded-path.ts';
import type { ChartEdge } from './chart-edges.ts';
import { linePoints } from './edge-ends.ts';
import type { PlaceGrid } from './place-grid.ts';

/** A line's way between the cards, as points and as an SVG path. */
export interface LineRoute {
  readonly points: readonly Point[];
  readonly path: string;
}

/** The ways of a chart's lines: each is worked out when it is first looked at, and kept. */
export class LineRoutes {
  readonly #grid: PlaceGrid;
  readonly #routes = new WeakMap<ChartEdge, LineRoute>();
  #router: LineRouter | null = null;
  /** The ways before the last edit: a line keeps its old one for the moment until the new one is known. */
  #before: LineRoutes | null;

  constructor(grid: PlaceGrid, before: LineRoutes | null) {
    this.#grid = grid;
    this.#before = before;
    if (before) before.#before = null;
  }

  /** Undefined as long as its way has not been worked out. */
  of(edge: ChartEdge): LineRoute | undefined {
    return this.#routes.get(edge) ?? this.#oldRoute(edge);
  }

  #oldRoute(edge: ChartEdge): LineRoute | undefined {
    const before = this.#before;
    if (!before) return undefined;
    const stays = (id: string) => {
      const [was, is] = [before.#grid.boxes.get(id), this.#grid.boxes.get(id)];
      return was && is && was.x === is.x && was.y === is.y && was.height === is.height;
    };
    return stays(edge.source) && stays(edge.target) ? before.#routes.get(edge) : undefined;
  }

  /**
   * Works ways out until all are known.
   * @param goOn asked after each: whether there is time for more.
   * @returns whether all are known.
   */
  workOut(edges: readonly ChartEdge[], goOn: () => boolean): boolean {
    for (const edge of edges) {
      if (this.#routes.has(edge)) continue;
      if (!goOn()) return false;
      const points = this.#pointsOf(edge);
      if (points) this.#routes.set(edge, { points, path: roundedPath(points) });
    }
    this.#before = null;
    return true;
  }

  #pointsOf(edge: ChartEdge): readonly Point[] | null {
    const { boxes } = this.#grid;
    const { kind, source, target, leaves, reaches, slot } = edge;
    const [from, to] = [boxes.get(source), boxes.get(target)];
    if (!from || !to) return null;
    this.#router ??= routerOf(this.#grid);
    const route = this.#router.route({
      from: endOf(leaves, from, null),
      to: endOf(reaches, to, slot),
      group: `${kind} ${source}`,
      through: [this.#regionOf(source), this.#regionOf(target)],
    });
    // Shut in by cards on all sides: straight through is better than no line.
    return route ?? linePoints(from, to, to.width, edge);
  }

  #regionOf(id: string): string {
    return this.#grid.places.get(id)?.parent ?? id;
  }
}

function endOf(kind: LineEnd['kind'], box: Rect, slot: 'pm' | 'po' | null): LineEnd {
  return kind === 'squad' ? { kind, box, slot } : { kind, box };
}

function routerOf({ boxes, places }: PlaceGrid): LineRouter {
  const products = new Map<string, Rect>();
  const cards = new Map<string, Rect>();
  for (const [id, box] of boxes) {
    (places.get(id)?.subject === 'product' ? products : cards).set(id, box);
  }
  return new LineRouter({ products, cards });
}
