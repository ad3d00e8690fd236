import { drawnPeople } from '../../shared/layout/drawn-people.ts';
import { completeLayout } from '../../shared/layout/layout.ts';
import type { Rect } from '../../shared/layout/rect.ts';
import { regionSize } from '../../shared/layout/region.ts';
import {
  COLLAPSED_HEIGHT,
  COLLAPSED_WIDTH,
  PERSON_HEIGHT,
  PERSON_WIDTH,
  SQUAD_HEIGHT,
  SQUAD_WIDTH,
} from '../../shared/layout/sizes.ts';
import { isCollapsed } from '../../shared/model/card-state.ts';
import type { Structure } from '../../shared/model/document.ts';
import type { SubjectKind } from '../../shared/model/entities.ts';
import type { Position } from '../../shared/model/placement.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { newCell } from './room-in-region.ts';

/** Where something is drawn, in canvas units; relative to the product's region where it has a parent. */
export interface Place {
  readonly subject: SubjectKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The product whose region it stands in. */
  readonly parent: string | null;
}

/** Where things without a place of their own were last put, so that they stay there while others come and go. */
export type Seen = Map<
  string,
  { readonly x: number; readonly y: number; readonly parent: string | null }
>;

interface Subject {
  readonly id: string;
  readonly subject: SubjectKind;
  readonly parent: string | null;
}

function* subjectsOf(index: StructureIndex): Generator<Subject> {
  for (const id of index.structure.product.keys()) yield { id, subject: 'product', parent: null };
  for (const { id, productId } of index.structure.squad.values()) {
    if (productId !== null && isCollapsed(index.structure, productId)) continue;
    yield { id, subject: 'squad', parent: productId };
  }
  for (const id of drawnPeople(index).keys()) yield { id, subject: 'person', parent: null };
}

/**
 * Places for everything drawn: the plan's own, else the place it had a moment ago, else one by
 * automatic layout clear of all others. Writes nothing to the plan; adds to `seen`.
 */
export function placesOf(index: StructureIndex, seen: Seen): ReadonlyMap<string, Place> {
  const { structure } = index;
  const subjects = [...subjectsOf(index)];
  const known = new Map<string, Position>();
  for (const { id, subject, parent } of subjects) {
    const stored = structure.position.get(id);
    const last = seen.get(id);
    if (stored) known.set(id, stored);
    else if (last && last.parent === parent) {
      known.set(id, {
        id,
        subject,
        x: last.x,
        y: last.y,
        width: null,
        height: null,
        byHand: false,
      });
    }
  }
  if (known.size < subjects.length) joinRegions(index, subjects, known, seen);
  if (known.size < subjects.length) {
    const parents = new Map(subjects.map(({ id, parent }) => [id, parent]));
    const laidOut = completeLayout({ ...index, structure: { ...structure, position: known } });
    for (const { id, subject, x, y } of laidOut) {
      if (known.has(id)) continue;
      known.set(id, { id, subject, x, y, width: null, height: null, byHand: false });
      seen.set(id, { x, y, parent: parents.get(id) ?? null });
    }
  }
  const places = new Map<string, Place>();
  for (const { id, subject, parent } of subjects) {
    const at = known.get(id);
    if (at)
      places.set(id, { subject, x: at.x, y: at.y, parent, ...sizeOf(index, subject, at, known) });
  }
  return places;
}

/** Squads that come into a region that is drawn already: nothing else moves for them. */
function joinRegions(
  index: StructureIndex,
  subjects: readonly Subject[],
  known: Map<string, Position>,
  seen: Seen,
): void {
  const rectOf = (at: Position): Rect => ({
    x: at.x,
    y: at.y,
    ...sizeOf(index, at.subject, at, known),
  });
  let onCanvasNow: Map<string, Rect> | null = null;
  for (const { id, subject, parent } of subjects) {
    const region = parent === null ? undefined : known.get(parent);
    if (subject !== 'squad' || known.has(id) || !region) continue;
    const squads = (index.squadsByProduct.get(region.id) ?? []).flatMap(
      (one) => known.get(one.id) ?? [],
    );
    onCanvasNow ??= new Map(
      subjects.flatMap((other) => {
        const at = other.parent === null ? known.get(other.id) : undefined;
        return at ? [[other.id, rectOf(at)] as const] : [];
      }),
    );
    const others = [...onCanvasNow].flatMap(([other, rect]) => (other === region.id ? [] : [rect]));
    const { x, y } = newCell(rectOf(region), squads, others);
    known.set(id, { id, subject, x, y, width: null, height: null, byHand: false });
    seen.set(id, { x, y, parent });
    onCanvasNow.set(region.id, rectOf(region));
  }
}

function sizeOf(
  index: StructureIndex,
  subject: SubjectKind,
  at: Position,
  known: ReadonlyMap<string, Position>,
): { width: number; height: number } {
  if (subject === 'squad') return { width: SQUAD_WIDTH, height: SQUAD_HEIGHT };
  if (subject === 'person') return { width: PERSON_WIDTH, height: PERSON_HEIGHT };
  if (isCollapsed(index.structure, at.id)) {
    return { width: COLLAPSED_WIDTH, height: COLLAPSED_HEIGHT };
  }
  const squads = index.squadsByProduct.get(at.id) ?? [];
  const size = regionSize(squads.flatMap(({ id }) => known.get(id) ?? []));
  return {
    width: Math.max(size.width, at.width ?? 0),
    height: Math.max(size.height, at.height ?? 0),
  };
}

/** Upper left corner on the canvas itself. */
export function onCanvas(
  places: ReadonlyMap<string, Place>,
  id: string,
): { x: number; y: number } | null {
  const place = places.get(id);
  if (!place) return null;
  const region = place.parent === null ? null : places.get(place.parent);
  return { x: place.x + (region?.x ?? 0), y: place.y + (region?.y ?? 0) };
}

/** The structure with everything where it is drawn now: for whoever looks for free room on the chart. */
export function asDrawn(index: StructureIndex, places: ReadonlyMap<string, Place>): Structure {
  const rows = unplaced(index, places).map((row) => [row.id, { ...row, byHand: false }] as const);
  const position = new Map([...index.structure.position, ...rows]);
  return { ...index.structure, position };
}

/** Everything that the plan itself does not place yet, where it is drawn now. */
export function unplaced(
  index: StructureIndex,
  places: ReadonlyMap<string, Place>,
): Omit<Position, 'byHand'>[] {
  const rows: Omit<Position, 'byHand'>[] = [];
  for (const [id, { subject, x, y }] of places) {
    if (index.structure.position.has(id)) continue;
    rows.push({ id, subject, x, y, width: null, height: null });
  }
  return rows;
}
