import { namesOf } from '../../words/grammar.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { combinedSquadsOf } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitStandups = defineRule({
  meta: {
    id: 'split/standups',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'warning',
    title: 'No time for both standups and strategy',
    about:
      'Both roles fit one person while that person can be at the standups of their squads and still has time for strategy. When one of the two has to go, so does one of the roles.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'One person for both works while the team is small enough that the PM can be at the standups and has time left for strategy.',
      },
    ],
    thresholds: {},
    needs: ['person.standups', 'person.strategy-time'],
  },
  check(index, id) {
    const facts = index.people.get(id);
    // An open position attends nothing yet.
    if (!facts || facts.person.open || facts.combinedSquads.length === 0) return null;
    const { name, canAttendStandups, hasTimeForStrategy } = facts.person;
    const squads = namesOf(facts.combinedSquads);
    const signs: string[] = [];
    if (canAttendStandups === false) signs.push(`cannot attend the standups of ${squads}`);
    if (hasTimeForStrategy === false) {
      signs.push(
        signs.length > 0
          ? 'has no time left for strategy'
          : `has no time left for strategy beside the backlog of ${squads}`,
      );
    }
    if (signs.length === 0) {
      const missing = [
        ...(canAttendStandups === null ? [lacking('person.standups', id)] : []),
        ...(hasTimeForStrategy === null ? [lacking('person.strategy-time', id)] : []),
      ];
      return missing.length > 0 ? cannotTell(missing) : holds;
    }
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: `${name} ${signs.join(' and ')}.`,
      advice:
        'Give the backlog of each of these squads to a PO who is with the team every day, and keep the direction.',
      suggestions: [
        handOver('add-pos', neediestFirst(combinedSquadsOf(index, facts)), () => [facts.person]),
      ],
    };
  },
});
