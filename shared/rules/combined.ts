import type { Person, Squad } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { PersonFacts, SquadFacts, StructureIndex } from '../model/structure-index.ts';

/** Squads with all that is known of them, without those that are not in the index. */
export function factsOf(index: StructureIndex, squads: readonly Squad[]): SquadFacts[] {
  return squads.flatMap(({ id }) => index.squads.get(id) ?? []);
}

/** The squads whose direction and backlog somebody owns at once. */
export function combinedSquadsOf(index: StructureIndex, person: PersonFacts): SquadFacts[] {
  return factsOf(index, person.combinedSquads);
}

/** A product's squads that have a combined owner, and who those owners are. */
export interface CombinedOwners {
  readonly squads: readonly SquadFacts[];
  readonly people: readonly Person[];
}

/** The combined owners in a product; null where it has no squad, so that there is nothing to judge. */
export function combinedOwnersOf(index: StructureIndex, productId: Id): CombinedOwners | null {
  const all = index.squadsByProduct.get(productId);
  if (!all) return null;
  const squads = factsOf(index, all).filter(({ combined }) => combined.length > 0);
  return { squads, people: [...new Set(squads.flatMap(({ combined }) => combined))] };
}
