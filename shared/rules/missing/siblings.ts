import type { Person } from '../../model/entities.ts';
import type { SquadFacts, StructureIndex } from '../../model/structure-index.ts';
import { factsOf } from '../combined.ts';

/** The other squads of a squad's product. */
export function siblingsOf(index: StructureIndex, { squad, product }: SquadFacts): SquadFacts[] {
  const all = product ? (index.squadsByProduct.get(product.id) ?? []) : [];
  return factsOf(
    index,
    all.filter(({ id }) => id !== squad.id),
  );
}

/** The one person among those, where there is exactly one and it is not an open position. */
export function onlyPerson(people: Iterable<Person>): Person | null {
  const [first, second] = new Set(people);
  return first && !second && !first.open ? first : null;
}
