import type { Change } from '../changes/change.ts';
import { composeChanges } from '../changes/compose.ts';
import { type Grown, makeRoom } from '../layout/make-room.ts';
import { pictureOf } from '../layout/picture.ts';
import type { Rect } from '../layout/rect.ts';
import { regionSize } from '../layout/region.ts';
import { SQUAD_HEIGHT, SQUAD_WIDTH } from '../layout/sizes.ts';
import { isLocked } from '../model/card-state.ts';
import type { Squad } from '../model/entities.ts';
import { type Id, onCanvas } from '../model/fields.ts';
import type { Position } from '../model/placement.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { draftStructure } from './command.ts';

/** Rows of a table as they are after some changes. */
function after<T>(
  table: 'position' | 'squad',
  rows: ReadonlyMap<Id, T>,
  changes: readonly Change[],
) {
  const result = new Map(rows);
  for (const change of changes) {
    if (change.table !== table) continue;
    if (change.after) result.set(change.id, change.after as T);
    else result.delete(change.id);
  }
  return result;
}

function regionOf(at: Position, squads: readonly Position[]): Rect {
  const { width, height } = regionSize(squads);
  const [least, lowest] = [at.width ?? 0, at.height ?? 0];
  return { x: at.x, y: at.y, width: Math.max(width, least), height: Math.max(height, lowest) };
}

/**
 * An edit that lets squads come into products or move in them, and with it the room that it needs:
 * what a region would grow over steps aside, unless it is locked. One list of changes.
 * @param index the structure that the changes are for.
 */
export function withRoom(index: StructureIndex, changes: readonly Change[]): Change[] {
  const { structure } = index;
  const squads = after<Squad>('squad', structure.squad, changes);
  const position = after<Position>('position', structure.position, changes);
  const products = new Set<Id>();
  for (const { table, id } of changes) {
    const home = table === 'squad' || table === 'position' ? squads.get(id)?.productId : null;
    if (home && !structure.cardState.get(home)?.collapsed) products.add(home);
  }
  const grown: Grown[] = [];
  for (const id of products) {
    const at = position.get(id);
    if (!at) continue;
    const before = (index.squadsByProduct.get(id) ?? []).flatMap(
      (squad) => structure.position.get(squad.id) ?? position.get(squad.id) ?? [],
    );
    const now = [...squads.values()].flatMap((squad) =>
      squad.productId === id ? (position.get(squad.id) ?? []) : [],
    );
    const [was, is] = [regionOf(at, before), regionOf(at, now)];
    if (is.width > was.width || is.height > was.height) grown.push({ id, before: was, after: is });
  }
  if (grown.length === 0) return [...changes];

  // The picture draws squads in the products that they leave: there they stand where they stood.
  const leaves = (id: Id) => squads.get(id)?.productId !== structure.squad.get(id)?.productId;
  const drawn = [...position.values()].flatMap((at) =>
    at.subject === 'squad' && leaves(at.id) ? (structure.position.get(at.id) ?? []) : at,
  );
  const picture = pictureOf(index, drawn);
  const standing = new Map([...picture.products, ...picture.people]);
  for (const { id, productId } of squads.values()) {
    const at = position.get(id);
    if (productId !== null || !at) continue;
    standing.set(id, { x: at.x, y: at.y, width: SQUAD_WIDTH, height: SQUAD_HEIGHT });
  }
  const fixed = new Set<Id>();
  for (const id of standing.keys()) {
    const kind = position.get(id)?.subject;
    if (kind && isLocked(structure, { kind, id })) fixed.add(id);
  }
  const moves = makeRoom(standing, new Set(picture.people.keys()), grown, fixed);
  const room = draftStructure(structure, (draft) => {
    for (const [id, { x, y }] of moves) {
      const at = position.get(id) as Position;
      draft.put('position', { ...at, x: onCanvas(x), y: onCanvas(y) });
    }
  });
  return composeChanges(changes, room);
}
