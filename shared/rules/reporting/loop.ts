import { compareText } from '../../model/compare-text.ts';
import type { Person } from '../../model/entities.ts';
import type { Id } from '../../model/fields.ts';
import type { StructureIndex } from '../../model/structure-index.ts';
import { counted } from '../../words/grammar.ts';
import { holds, refs } from '../answers.ts';
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

/** `Ada reports to Bo, who reports to Cy, who reports to Ada`; a long way round is cut short. */
function inWords(way: readonly Person[]): string {
  const [first = '', ...rest] = way.map(({ name }) => name);
  const shown = rest.slice(0, 3);
  const hidden = rest.length - shown.length;
  const back = hidden > 0 ? `, and so on by way of ${hidden} more back to` : ', who reports to';
  return `${first} reports to ${shown.join(', who reports to ')}${back} ${first}`;
}

export const reportingLoop = defineRule({
  meta: {
    id: 'reporting/loop',
    subject: 'person',
    severity: 'critical',
    title: 'A reporting line leads back to where it began',
    about:
      'Somebody who reports to themselves by way of others has no boss who could decide. It is nearly always a slip in the chart. Dotted lines inform only and may lead back.',
    citations: [
      {
        kind: 'arithmetic',
        says: 'A line of command has a top: it cannot lead back to its start.',
      },
    ],
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
    const others =
      beside > 0 ? `; lines of ${counted(beside, 'other person', 'others')} lead back, too` : '';
    // No suggestion: which of the lines is the wrong one, only people know.
    return {
      verdict: 'fires',
      measured: { value: members.length, unit: 'people' },
      threshold: null,
      message: `The reporting line is a loop: ${inWords(way)}${others}.`,
      also: refs(
        'person',
        members.filter((person) => person.id !== id),
      ),
      advice: 'Remove the line that is wrong, or make it a dotted one.',
    };
  },
});
