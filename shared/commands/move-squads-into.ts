import type { Change } from '../changes/change.ts';
import { freePlaceInProduct } from '../layout/free-place.ts';
import { isCollapsed } from '../model/card-state.ts';
import type { Structure } from '../model/document.ts';
import type { Squad } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { Position } from '../model/placement.ts';
import { buildIndex } from '../model/structure-index.ts';
import { draftStructure } from './command.ts';
import { withRoom } from './make-room.ts';
import { moveSquad } from './move-squad.ts';

/**
 * Moves squads into a product where nobody said where in it: they stand in its next free cells, and
 * what the region grows over steps aside.
 * @param structure with a place for everything that is drawn.
 */
export function moveSquadsInto(
  structure: Structure,
  squadIds: readonly Id[],
  productId: Id,
): Change[] {
  const changes = squadIds.flatMap((id) => moveSquad(structure, id, productId));
  if (isCollapsed(structure, productId)) return changes;
  const squad = new Map(structure.squad);
  const position = new Map(structure.position);
  const places = draftStructure(structure, (draft) => {
    for (const id of squadIds) {
      squad.set(id, { ...(squad.get(id) as Squad), productId });
      position.delete(id);
      const at = freePlaceInProduct({ ...structure, squad, position }, productId, id);
      const row: Position = {
        id,
        subject: 'squad',
        ...at,
        width: null,
        height: null,
        byHand: false,
      };
      position.set(id, row);
      draft.put('position', row);
    }
  });
  const moved = changes.filter(({ table }) => table === 'squad');
  return withRoom(buildIndex(structure), [...moved, ...places]);
}
