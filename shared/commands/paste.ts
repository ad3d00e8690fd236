import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import { FreeSpace } from '../layout/free-space.ts';
import { pictureOf } from '../layout/picture.ts';
import { SQUAD_GAP } from '../layout/sizes.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { beginning } from '../model/fields.ts';
import { buildIndex } from '../model/structure-index.ts';
import { putAssignment } from './assignments.ts';
import { type Clip, type Copied, clipBounds } from './clip.ts';
import { draftStructure } from './command.ts';
import { putFacts } from './paste-facts.ts';
import { type Point, place } from './place.ts';
import { putReportingLine } from './reporting.ts';

/** What a paste comes to, and what it adds, for the selection afterwards. */
export interface Pasted {
  readonly changes: Change[];
  readonly added: readonly Copied[];
}

/** `name`, or `name 2`, `name 3`… where it is taken. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const stem = beginning(name.replace(/ \d+$/u, ''), 190);
  let number = 2;
  while (taken.has(`${stem} ${number}`)) number++;
  return `${stem} ${number}`;
}

function namesIn(structure: Structure, table: 'product' | 'squad' | 'person'): Set<string> {
  return new Set([...structure[table].values()].map(({ name }) => name));
}

/** Which id each copied row gets. People who merely came along stay who they are where the plan has them. */
function newIds(structure: Structure, clip: Clip, newId: () => Id): Map<Id, Id> {
  const chosen = new Set(clip.chosen.map(({ id }) => id));
  const ids = new Map<Id, Id>();
  for (const { id } of [...clip.rows.product, ...clip.rows.squad]) ids.set(id, newId());
  for (const { id, name } of clip.rows.person) {
    const known = structure.person.get(id);
    ids.set(id, !chosen.has(id) && (!known || known.name === name) ? id : newId());
  }
  return ids;
}

/**
 * Adds what a clip holds, under new ids. A squad keeps its product and its people where the plan has
 * them; everybody else comes along. Names that are taken get a number.
 * @param near middle of what is seen, in canvas units.
 */
export function pasteClip(structure: Structure, clip: Clip, near: Point, newId: () => Id): Pasted {
  const ids = newIds(structure, clip, newId);
  const idOf = (id: Id) => ids.get(id) ?? id;
  const changes = draftStructure(structure, (draft) => {
    putRows(draft, structure, clip, idOf);
    for (const row of clip.rows.assignment) {
      const { personId, role, squadId, productId, share, acting } = row;
      if (!draft.get('person', idOf(personId))) continue;
      const on =
        squadId === null ? { productId: idOf(productId ?? '') } : { squadId: idOf(squadId) };
      const holder = idOf(personId);
      // A copy takes nobody's time twice: how much it takes of somebody who was here is not known.
      const known = structure.person.has(holder) ? null : share;
      putAssignment(draft, { id: newId(), personId: holder, role, on, share: known, acting });
    }
    for (const { reportId, managerId, dotted } of clip.rows.reportingLine) {
      const line = { id: newId(), reportId: idOf(reportId), managerId: idOf(managerId), dotted };
      if (line.reportId !== line.managerId) putReportingLine(draft, line);
    }
    putFacts(draft, structure, clip, idOf, newId);
    putPlaces(draft, structure, clip, near, idOf);
  });
  return { changes, added: clip.chosen.map(({ kind, id }) => ({ kind, id: idOf(id) })) };
}

function putRows(draft: StructureDraft, structure: Structure, clip: Clip, idOf: (id: Id) => Id) {
  const named = <T extends { id: Id; name: string }>(row: T, taken: Set<string>): T => {
    const name = freeName(row.name, taken);
    taken.add(name);
    return { ...row, id: idOf(row.id), name };
  };
  const products = namesIn(structure, 'product');
  for (const row of clip.rows.product) draft.put('product', named(row, products));
  const squads = namesIn(structure, 'squad');
  for (const row of clip.rows.squad) {
    const productId = row.productId === null ? null : idOf(row.productId);
    const known = productId !== null && draft.get('product', productId) !== null;
    draft.put('squad', { ...named(row, squads), productId: known ? productId : null });
  }
  const people = namesIn(structure, 'person');
  for (const row of clip.rows.person) {
    if (structure.person.has(idOf(row.id))) continue;
    // Open positions are often called alike; a number would say nothing.
    draft.put('person', row.open ? { ...row, id: idOf(row.id) } : named(row, people));
  }
}

/** Sets the copies down together, as they stood, in the nearest free space. */
function putPlaces(
  draft: StructureDraft,
  structure: Structure,
  clip: Clip,
  near: Point,
  idOf: (id: Id) => Id,
) {
  const bounds = clipBounds(clip);
  if (!bounds) return;
  const space = new FreeSpace(SQUAD_GAP);
  const picture = pictureOf(buildIndex(structure));
  for (const rects of [picture.products, picture.squads, picture.people]) {
    for (const rect of rects.values()) space.take(rect);
  }
  const wanted = { x: near.x - bounds.width / 2, y: near.y - bounds.height / 2 };
  const free = space.nearest({ ...bounds, ...wanted });
  const shift = { x: free.x - bounds.x, y: free.y - bounds.y };
  const regions = new Map(clip.places.map((rect) => [rect.id, rect]));
  const productOf = new Map(clip.rows.squad.map((squad) => [squad.id, squad.productId ?? '']));
  for (const { kind, id, x, y, width, height } of clip.places) {
    const squad = kind === 'squad' ? draft.get('squad', idOf(id)) : null;
    const region = squad?.productId ? regions.get(productOf.get(id) ?? '') : undefined;
    // Without a place it finds a cell beside the other squads of its product.
    if (squad?.productId && !region) continue;
    const at = region ? { x: x - region.x, y: y - region.y } : { x: x + shift.x, y: y + shift.y };
    place(draft, kind, idOf(id), kind === 'product' ? { ...at, width, height } : at);
  }
}
