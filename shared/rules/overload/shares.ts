import { shares as words } from '../../words/rules/overload.ts';
import { cannotTell, holds, lacking, sumOf } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

export const overloadShares = defineRule({
  meta: {
    id: 'overload/shares',
    subject: 'person',
    severity: 'critical',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      percent: {
        label: words.thresholds.percent,
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
      message: words.message(person.name, known.length, sum, limit),
      advice: words.advice,
    };
  },
});
