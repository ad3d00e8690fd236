import type { Change } from '../changes/change.ts';
import { composeChanges } from '../changes/compose.ts';
import { FreeSpace } from '../layout/free-space.ts';
import { pictureOf } from '../layout/picture.ts';
import { GRID } from '../layout/sizes.ts';
import { isLocked } from '../model/card-state.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { buildIndex } from '../model/structure-index.ts';
import { setCollapsed } from './card-state.ts';
import { draftStructure } from './command.ts';
import { place } from './place.ts';

/**
 * Draws collapsed products as regions again. One that would cover something by now goes to the
 * nearest free place, unless it is locked.
 * @param structure with a place for everything that is drawn.
 */
export function expandProducts(structure: Structure, productIds: readonly Id[]): Change[] {
  const before = setCollapsed(structure, productIds, false);
  const expanding = new Set(productIds);
  const cardState = new Map(structure.cardState);
  for (const id of productIds) cardState.delete(id);
  const index = buildIndex({ ...structure, cardState });
  const picture = pictureOf(index);
  const space = new FreeSpace(GRID);
  for (const [id, rect] of picture.products) if (!expanding.has(id)) space.take(rect);
  for (const rect of picture.people.values()) space.take(rect);
  for (const [id, rect] of picture.squads) {
    if (structure.squad.get(id)?.productId === null) space.take(rect);
  }
  const moves = draftStructure(structure, (draft) => {
    for (const id of productIds) {
      const wanted = picture.products.get(id);
      if (!wanted) continue;
      const stays = isLocked(structure, { kind: 'product', id }) || space.isFree(wanted);
      const { x, y } = stays ? wanted : space.nearest(wanted);
      space.take({ ...wanted, x, y });
      const byHand = structure.position.get(id)?.byHand ?? false;
      if (!stays) place(draft, 'product', id, { x, y }, byHand);
    }
  });
  return composeChanges(before, moves);
}
