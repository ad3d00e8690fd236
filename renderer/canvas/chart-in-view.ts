import { type Rect, tooNear } from '../../shared/layout/rect.ts';
import type { ChartEdge } from './chart-edges.ts';
import type { PlaceGrid } from './place-grid.ts';

/** So many products and people are elements far out, too, so that Tab and screen readers find them. */
const FEW = 150;
/** How far beyond its two cards a line may run, in canvas units. */
const BEYOND = 240;

/** The cards that are drawn as elements, each with the region that it stands in. */
export function cardsInView(
  grid: PlaceGrid,
  sight: {
    readonly area: Rect | null;
    readonly farOut: boolean;
    /** Drawn wherever they are. */
    readonly needed: readonly Iterable<string>[];
  },
): ReadonlySet<string> {
  const { area, farOut, needed } = sight;
  const shown = new Set<string>();
  if (area && !farOut) for (const id of grid.within(area)) shown.add(id);
  if (farOut && grid.tops.length <= FEW) for (const id of grid.tops) shown.add(id);
  for (const ids of needed) for (const id of ids) if (grid.boxes.has(id)) shown.add(id);
  for (const id of [...shown]) {
    const parent = grid.places.get(id)?.parent;
    if (parent) shown.add(parent);
  }
  return shown;
}

function around(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x) - BEYOND;
  const y = Math.min(a.y, b.y) - BEYOND;
  const right = Math.max(a.x + a.width, b.x + b.width) + BEYOND;
  const bottom = Math.max(a.y + a.height, b.y + b.height) + BEYOND;
  return { x, y, width: right - x, height: bottom - y };
}

/** The lines that may run through an area; far out those of what is selected alone: the others would be noise. */
export function linesInView(
  lines: readonly ChartEdge[],
  grid: PlaceGrid,
  sight: {
    readonly area: Rect | null;
    readonly farOut: boolean;
    readonly related: ReadonlySet<string>;
  },
): readonly ChartEdge[] {
  const { area, farOut, related } = sight;
  if (farOut) return lines.filter(({ id }) => related.has(id));
  if (!area) return [];
  return lines.filter(({ source, target }) => {
    const [from, to] = [grid.boxes.get(source), grid.boxes.get(target)];
    return from && to && tooNear(around(from, to), area);
  });
}
