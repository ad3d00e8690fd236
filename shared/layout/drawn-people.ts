import type { Person } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { PersonFacts, StructureIndex } from '../model/structure-index.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';

/**
 * Whether somebody has a card of their own on the chart. Whoever is fully told by one squad's card
 * (its PM, its PO, its members) has none: leaders, people over several squads or whole products, and
 * people without any place do.
 */
export function hasOwnCard(facts: PersonFacts): boolean {
  if (facts.assignments.length === 0 || facts.reports.length > 0) return true;
  const kind = titleKindOfPerson(facts.person);
  if (kind === 'executive' || kind === 'product-leader') return true;
  let leads: Id | null = null;
  // Asked of everybody for each picture: nothing is made on the way.
  for (const { role, squadId, productId } of facts.assignments) {
    if (role === 'member') continue;
    if (productId !== null || (leads !== null && squadId !== leads)) return true;
    leads = squadId;
  }
  return false;
}

const drawn = new WeakMap<StructureIndex, ReadonlyMap<Id, Person>>();

/** Everybody with a card of their own, in the structure's order. */
export function drawnPeople(index: StructureIndex): ReadonlyMap<Id, Person> {
  const known = drawn.get(index);
  if (known) return known;
  const people = new Map<Id, Person>();
  for (const facts of index.people.values()) {
    if (hasOwnCard(facts)) people.set(facts.person.id, facts.person);
  }
  drawn.set(index, people);
  return people;
}
