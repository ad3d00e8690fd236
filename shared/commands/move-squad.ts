import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { draftStructure, need, validRow } from './command.ts';
import { type Point, place } from './place.ts';

/**
 * Moves a squad into a product, or out of all products with null. Its place, where one is given, is
 * relative to the new product's region (or to the canvas).
 */
export function moveSquad(
  structure: Structure,
  squadId: Id,
  productId: Id | null,
  at?: Point,
): Change[] {
  return draftStructure(structure, (draft) => {
    const squad = need(draft, 'squad', squadId);
    if (productId !== null) need(draft, 'product', productId);
    draft.put('squad', validRow('squad', { ...squad, productId }));
    if (at) place(draft, 'squad', squadId, at);
    // A place relative to the old region means nothing in the new one.
    else if (squad.productId !== productId) draft.remove('position', squadId);
  });
}
