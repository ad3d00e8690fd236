import type { Assignment, Person, Product } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { SquadFacts, StructureIndex } from '../model/structure-index.ts';

function addHolders(
  people: Set<Person>,
  index: StructureIndex,
  assignments: readonly Assignment[] | undefined,
): void {
  for (const { role, personId } of assignments ?? []) {
    const person = role === 'po' ? index.structure.person.get(personId) : undefined;
    if (person) people.add(person);
  }
}

/** Everybody who holds `po` on one of those squads or on the whole product of one. */
export function productOwnersOf(
  index: StructureIndex,
  squads: readonly SquadFacts[],
): ReadonlySet<Person> {
  const people = new Set<Person>();
  const products = new Set<Product>();
  for (const { assignments, product } of squads) {
    addHolders(people, index, assignments);
    if (product) products.add(product);
  }
  for (const { id } of products) addHolders(people, index, index.assignmentsByProduct.get(id));
  return people;
}

/** Ids of the squads that somebody is PO of, those of whole products included, each once. */
export function squadsOwned(
  index: StructureIndex,
  assignments: readonly Assignment[],
): ReadonlySet<Id> {
  const squads = new Set<Id>();
  for (const { role, squadId, productId } of assignments) {
    if (role !== 'po') continue;
    if (squadId) squads.add(squadId);
    else if (productId) {
      for (const squad of index.squadsByProduct.get(productId) ?? []) squads.add(squad.id);
    }
  }
  return squads;
}
