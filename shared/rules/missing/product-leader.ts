import { openLeaderPosition } from '../../commands/open-leader-position.ts';
import type { Person } from '../../model/entities.ts';
import type { StructureIndex } from '../../model/structure-index.ts';
import { titleKindOfPerson } from '../../model/title-kind.ts';
import { productLeader as words } from '../../words/rules/missing.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule, type Suggestion } from '../types.ts';

function directionHolders(index: StructureIndex): Person[] {
  const holders = new Set<Person>();
  for (const { role, personId } of index.structure.assignment.values()) {
    const person = role === 'pm' ? index.structure.person.get(personId) : undefined;
    if (person) holders.add(person);
  }
  return [...holders];
}

/** Everybody above those people along solid lines, each once, so that loops come to an end. */
function everybodyAbove(index: StructureIndex, people: readonly Person[]): Set<Person> {
  const above = new Set(people.flatMap(({ id }) => index.people.get(id)?.managers ?? []));
  for (const person of above) {
    for (const manager of index.people.get(person.id)?.managers ?? []) above.add(manager);
  }
  return above;
}

function leadsProduct(person: Person): boolean {
  const kind = titleKindOfPerson(person);
  return kind === 'product-leader' || kind === 'executive';
}

/** Safe for PMs who report to nobody: no line that there is changes. */
function addLeader(unled: readonly Person[]): readonly Suggestion[] {
  if (unled.length === 0) return [];
  const ids = unled.map(({ id }) => id);
  return [
    {
      id: 'add-leader',
      label: words.addLeader(unled),
      changes: (structure, newId) => openLeaderPosition(structure, ids, newId),
    },
  ];
}

export const missingProductLeader = defineRule({
  meta: {
    id: 'missing/product-leader',
    subject: 'plan',
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: ['person.title'],
  },
  check(index) {
    const holders = directionHolders(index);
    if (holders.length < 2) return null;
    const above = [...everybodyAbove(index, holders)];
    if (holders.some(leadsProduct) || above.some(leadsProduct)) return holds;
    const unknown = above.filter((person) => titleKindOfPerson(person) === null);
    if (unknown.length > 0) {
      return cannotTell(unknown.map(({ id }) => lacking('person.title', id)));
    }
    const unled = holders.filter(({ id }) => index.people.get(id)?.managers.length === 0);
    return {
      verdict: 'fires',
      measured: { value: holders.length, unit: 'people' },
      threshold: null,
      message: words.message(holders),
      also: refs('person', holders),
      advice: words.advice,
      suggestions: addLeader(unled),
    };
  },
});
