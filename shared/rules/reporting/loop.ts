import { compareText } from '../../model/compare-text.ts';
import type { Person } from '../../model/entities.ts';
import type { Id } from '../../model/fields.ts';
import type { StructureIndex } from '../../model/structure-index.ts';
import { loop as words } from '../../words/rules/reporting.ts';
import { holds, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';
import { reportingLoops } from './loops.ts';

const byName = (a: Person, b: Person) => compareText(a.name, b.name) || compareText(a.id, b.id);

/** Loops by the person under whose name each is told: the first of its members by name. */
function loopsByFirst(index: StructureIndex): ReadonlyMap<Id, readonly Person[]> {
  const told = new Map<Id, readonly Person[]>();
  for (const members of reportingLoops(index)) {
    const sorted = [...members].sort(byName);
    if (sorted[0]) told.set(sorted[0].id, sorted);
  }
  return told;
}

/** Worked out for the whole plan at once, and kept as long as the index that it was read from. */
const known = new WeakMap<StructureIndex, ReadonlyMap<Id, readonly Person[]>>();

function loopsOf(index: StructureIndex): ReadonlyMap<Id, readonly Person[]> {
  const loops = known.get(index) ?? loopsByFirst(index);
  known.set(index, loops);
  return loops;
}

/** A shortest way from somebody along managers back to themselves; each line upwards once. */
function wayRound(index: StructureIndex, first: Person): readonly Person[] {
  const cameFrom = new Map<Person, Person>();
  const queue = [first];
  for (const person of queue) {
    for (const manager of [...(index.people.get(person.id)?.managers ?? [])].sort(byName)) {
      if (manager === first) {
        const way = [person];
        for (let at = cameFrom.get(person); at; at = cameFrom.get(at)) way.unshift(at);
        return way;
      }
      if (cameFrom.has(manager)) continue;
      cameFrom.set(manager, person);
      queue.push(manager);
    }
  }
  return [first];
}

export const reportingLoop = defineRule({
  meta: {
    id: 'reporting/loop',
    subject: 'person',
    severity: 'critical',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: [],
  },
  check(index, id) {
    const facts = index.people.get(id);
    if (!facts || facts.managers.length === 0) return null;
    const members = loopsOf(index).get(id);
    // The others of a loop are told with its first member, so that one slip is one finding.
    if (!members) return holds;
    const way = wayRound(index, facts.person);
    const beside = members.length - way.length;
    // No suggestion: which of the lines is the wrong one, only people know.
    return {
      verdict: 'fires',
      measured: { value: members.length, unit: 'people' },
      threshold: null,
      message: words.message(
        way.map(({ name }) => name),
        beside,
      ),
      also: refs(
        'person',
        members.filter((person) => person.id !== id),
      ),
      advice: words.advice,
    };
  },
});
