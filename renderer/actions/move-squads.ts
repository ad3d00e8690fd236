import type { Change } from '../../shared/changes/change.ts';
import { moveSquad } from '../../shared/commands/move-squad.ts';
import { moveSquadsInto } from '../../shared/commands/move-squads-into.ts';
import type { Structure } from '../../shared/model/document.ts';
import { withPlaces } from './with-places.ts';

/** Moves squads into a product, or out of all products with null, from anywhere but the chart. */
export function moveSquadsTo(
  structure: Structure,
  squadIds: readonly string[],
  productId: string | null,
): Change[] {
  const moving = squadIds.filter(
    (id) => (structure.squad.get(id)?.productId ?? null) !== productId,
  );
  if (moving.length === 0) return [];
  if (productId === null) return moving.flatMap((id) => moveSquad(structure, id, null));
  return withPlaces(structure, (drawn) => moveSquadsInto(drawn, moving, productId));
}
