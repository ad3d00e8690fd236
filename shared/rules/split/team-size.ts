import { counted, namesOf, verb } from '../../words/grammar.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { handOver } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitTeamSize = defineRule({
  meta: {
    id: 'split/team-size',
    subject: 'squad',
    severity: 'advice',
    title: 'A large squad, and one person for both roles',
    about:
      'Every member of a squad brings questions and needs clear work. In a small team one person can answer them and still look ahead; in a larger one the answers fill the week.',
    citations: [
      {
        kind: 'article',
        source: '003',
        says: 'In a team of about six, as the two-pizza rule has it, one person may hold both roles; larger teams usually need two.',
      },
    ],
    thresholds: {
      people: {
        label: 'Members of a squad besides its PM and PO',
        default: 6,
        min: 1,
        max: 50,
        step: 1,
        unit: 'people',
        origin: { kind: 'article', source: '003' },
      },
    },
    needs: ['squad.size'],
  },
  check(index, id, { people: limit }) {
    const facts = index.squads.get(id);
    if (!facts || limit === null) return null;
    const { squad, combined, size } = facts;
    if (combined.length === 0) return holds;
    if (size === null) return cannotTell([lacking('squad.size', id)]);
    if (size <= limit) return holds;
    return {
      verdict: 'fires',
      measured: { value: size, unit: 'people' },
      threshold: { value: limit, unit: 'people' },
      message: `${squad.name} has ${counted(size, 'member')}, and ${namesOf(combined)} ${verb(combined.length, 'holds', 'hold')} both its direction and its backlog.`,
      also: refs('person', combined),
      advice: 'Give the backlog to a PO, or make two smaller squads of it.',
      suggestions: [handOver('add-po', [facts])],
    };
  },
});
