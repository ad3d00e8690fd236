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
  const known = drawn.get(facts);
  if (known !== undefined) return known;
  const own = needsOwnCard(facts);
  drawn.set(facts, own);
  return own;
}

/** Asked of everybody, several times for each picture. */
const drawn = new WeakMap<PersonFacts, boolean>();

function needsOwnCard(facts: PersonFacts): boolean {
  if (facts.assignments.length === 0 || facts.reports.length > 0) return true;
  const kind = titleKindOfPerson(facts.person);
  if (kind === 'executive' || kind === 'product-leader') return true;
  const leading = facts.assignments.filter(({ role }) => role !== 'member');
  if (leading.some(({ productId }) => productId !== null)) return true;
  return leading.some(({ squadId }) => squadId !== leading[0]?.squadId);
}

/** Everybody with a card of their own, in the structure's order. */
export function drawnPeople(index: StructureIndex): ReadonlyMap<Id, Person> {
  const people = new Map<Id, Person>();
  for (const facts of index.people.values()) {
    if (hasOwnCard(facts)) people.set(facts.person.id, facts.person);
  }
  return people;
}
