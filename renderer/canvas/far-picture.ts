import type { Rect } from '../../shared/layout/rect.ts';
import { isCollapsed } from '../../shared/model/card-state.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Finding, Severity } from '../../shared/rules/types.ts';
import { worstOf } from './badge-data.ts';
import { partOf } from './card-data.ts';
import { findingsWithin } from './findings-within.ts';
import type { PlaceGrid } from './place-grid.ts';

/** A shape that stands for many cards at once. */
export interface PicturePath {
  /** Part of its class name: `squad-critical`, `person-pm`, `mark-warning`. */
  readonly kind: string;
  readonly path: string;
}

/** The chart as it is drawn far out: a handful of shapes in place of an element for each card. */
export interface FarPicture {
  readonly regions: readonly PicturePath[];
  readonly cards: readonly PicturePath[];
  /** What is critical or a warning, by shape as well as by colour. */
  readonly marks: readonly PicturePath[];
  readonly names: readonly (Rect & { readonly id: string; readonly name: string })[];
}

type Judged = Exclude<Severity, 'advice'>;

/** Half the height of a mark, in canvas units. */
const MARK = 30;
const EDGE = 14;
const REGION_RADIUS = 14;

function box({ x, y, width, height }: Rect): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

function rounded({ x, y, width, height }: Rect, r: number): string {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [w, h] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
}

/** How bad it is by shape as well as by colour: an octagon as on a stop sign, a triangle. */
function mark(severity: Judged, x: number, y: number): string {
  const s = MARK;
  if (severity === 'warning') return `M${x} ${y - s}l${s * 1.1} ${s * 1.9}h${-s * 2.2}z`;
  const c = s * 0.42;
  return `M${x - c} ${y - s}h${2 * c}L${x + s} ${y - c}v${2 * c}L${x + c} ${y + s}h${-2 * c}L${x - s} ${y + c}v${-2 * c}z`;
}

class Paths {
  readonly #parts = new Map<string, string[]>();

  add(kind: string, path: string): void {
    const parts = this.#parts.get(kind);
    if (parts) parts.push(path);
    else this.#parts.set(kind, [path]);
  }

  get list(): PicturePath[] {
    return [...this.#parts].map(([kind, parts]) => ({ kind, path: parts.join('') }));
  }
}

/**
 * @param left cards that are drawn by elements of their own because they are on the move.
 */
export function farPicture(
  index: StructureIndex,
  bySubject: ReadonlyMap<string, readonly Finding[]>,
  grid: PlaceGrid,
  left: ReadonlySet<string>,
): FarPicture {
  const regions = new Paths();
  const cards = new Paths();
  const marks = new Paths();
  const names: (Rect & { id: string; name: string })[] = [];
  for (const [id, rect] of grid.boxes) {
    const place = grid.places.get(id);
    if (!place || left.has(id) || (place.parent !== null && left.has(place.parent))) continue;
    const collapsed = place.subject === 'product' && isCollapsed(index.structure, id);
    const worst = worstOf(
      collapsed ? findingsWithin(index, bySubject, id) : bySubject.get(`${place.subject}:${id}`),
    );
    const middle = rect.y + rect.height / 2;
    if (place.subject === 'product') {
      if (collapsed) cards.add(`squad-${worst ?? 'none'}`, rounded(rect, REGION_RADIUS));
      else regions.add('region', rounded(rect, REGION_RADIUS));
      names.push({ ...rect, id, name: index.structure.product.get(id)?.name ?? '' });
      if (worst === 'critical' || worst === 'warning') {
        marks.add(`mark-${worst}`, mark(worst, rect.x + rect.width - MARK - EDGE, rect.y + MARK));
      }
      continue;
    }
    if (place.subject === 'squad') cards.add(`squad-${worst ?? 'none'}`, box(rect));
    else {
      const facts = index.people.get(id);
      cards.add(`person-${facts ? partOf(facts) : 'member'}`, rounded(rect, rect.height / 2));
    }
    if (worst === 'critical' || worst === 'warning') {
      const x =
        place.subject === 'squad' ? rect.x + rect.width - MARK - EDGE : rect.x + rect.width / 2;
      const y = place.subject === 'squad' ? rect.y + MARK + EDGE : middle;
      marks.add(`mark-${worst}`, mark(worst, x, y));
    }
  }
  return { regions: regions.list, cards: cards.list, marks: marks.list, names };
}
