import type { Person } from '../../model/entities.ts';
import { chainsOf, type StructureIndex } from '../../model/structure-index.ts';

interface Visit {
  readonly person: Person;
  readonly managers: readonly Person[];
  next: number;
}

/**
 * Groups of people who can each be reached from each other along solid reporting lines (strongly
 * connected components, by Tarjan's method without recursion: a chain of managers may be long).
 * Linear in people and lines.
 */
export function reportingLoops(index: StructureIndex): Person[][] {
  const loops: Person[][] = [];
  const order = new Map<Person, number>();
  const lowest = new Map<Person, number>();
  const pending: Person[] = [];
  const isPending = new Set<Person>();
  const visits: Visit[] = [];

  const chains = chainsOf(index.structure);
  const lower = (person: Person, value: number) => {
    if (value < (lowest.get(person) ?? Number.POSITIVE_INFINITY)) lowest.set(person, value);
  };
  const enter = (person: Person) => {
    order.set(person, order.size);
    lowest.set(person, order.size - 1);
    pending.push(person);
    isPending.add(person);
    visits.push({ person, managers: chains.managers.get(person.id) ?? [], next: 0 });
  };
  const leave = (person: Person) => {
    visits.pop();
    const low = lowest.get(person) ?? 0;
    const below = visits.at(-1);
    if (below) lower(below.person, low);
    if (low !== order.get(person)) return;
    const members = pending.splice(pending.indexOf(person));
    for (const member of members) isPending.delete(member);
    if (members.length > 1) loops.push(members);
  };

  // Lines, not people: most people of a large company lead nobody.
  for (const { managerId } of index.structure.reportingLine.values()) {
    const person = index.structure.person.get(managerId);
    if (!person || order.has(person) || !chains.managers.has(managerId)) continue;
    enter(person);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const manager = visit.managers[visit.next++];
      if (!manager) leave(visit.person);
      else if (!order.has(manager)) enter(manager);
      else if (isPending.has(manager)) lower(visit.person, order.get(manager) ?? 0);
    }
  }
  return loops;
}
