import { counted } from '../../words/grammar.ts';
import { cannotTell, holds, lacking, sumOf } from '../answers.ts';
import { formatNumber } from '../measure.ts';
import { defineRule } from '../types.ts';

export const overloadShares = defineRule({
  meta: {
    id: 'overload/shares',
    subject: 'person',
    severity: 'critical',
    title: 'More than all of somebody’s time is given out',
    about:
      'Shares of one person’s working time cannot come to more than all of it. Where they do, one of the squads counts on time that is not there.',
    citations: [
      { kind: 'arithmetic', says: 'The shares of one person’s time add up to at most 100 %.' },
    ],
    thresholds: {
      percent: {
        label: 'Sum of the shares of one person’s time',
        default: 100,
        min: 50,
        max: 200,
        step: 5,
        unit: 'percent',
        origin: { kind: 'arithmetic' },
      },
    },
    needs: ['assignment.share'],
  },
  // Open positions too: nobody can be hired for more than all of their time.
  check(index, id, { percent: limit }) {
    const facts = index.people.get(id);
    if (!facts || limit === null || facts.assignments.length === 0) return null;
    const { person, assignments } = facts;
    const known: number[] = [];
    for (const { share } of assignments) if (share !== null) known.push(share);
    const sum = sumOf(known);
    if (sum <= limit) {
      // An unknown share is at most all of the time.
      const most = sum + (assignments.length - known.length) * 100;
      return most <= limit || known.length === assignments.length
        ? holds
        : cannotTell([lacking('assignment.share', id)]);
    }
    return {
      verdict: 'fires',
      measured: { value: sum, unit: 'percent' },
      threshold: { value: limit, unit: 'percent' },
      message: `The ${counted(known.length, 'assignment')} of ${person.name} with a known share take${known.length === 1 ? 's' : ''} ${formatNumber(sum)} % of the working time, more than ${formatNumber(limit)} %.`,
      advice: 'Lower a share, or give one of the assignments to somebody else.',
    };
  },
});
