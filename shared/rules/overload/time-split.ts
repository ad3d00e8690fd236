import { holds, sumOf } from '../answers.ts';
import { formatNumber } from '../measure.ts';
import { defineRule } from '../types.ts';

export const overloadTimeSplit = defineRule({
  meta: {
    id: 'overload/time-split',
    subject: 'person',
    severity: 'warning',
    title: 'A week of more than 100 %',
    about:
      'The parts of a week add up to at most the whole. A larger sum is either a slip in the figures or a week that somebody pays for with their evenings.',
    citations: [{ kind: 'arithmetic', says: 'The parts of a time split add up to at most 100 %.' }],
    thresholds: {
      percent: {
        label: 'Sum of the parts of a week',
        default: 100,
        min: 50,
        max: 200,
        step: 5,
        unit: 'percent',
        origin: { kind: 'arithmetic' },
      },
    },
    needs: [],
  },
  check(index, id, { percent: limit }) {
    const split = index.structure.timeSplit.get(id);
    const person = split && index.structure.person.get(id);
    if (!person || limit === null) return null;
    const { strategy, discovery, stakeholders, backlog, delivery, other } = split;
    const parts = [strategy, discovery, stakeholders, backlog, delivery, other];
    const sum = sumOf(parts.map((part) => part ?? 0));
    if (sum <= limit) return holds;
    return {
      verdict: 'fires',
      measured: { value: sum, unit: 'percent' },
      threshold: { value: limit, unit: 'percent' },
      message: `The week of ${person.name} adds up to ${formatNumber(sum)} %, more than ${formatNumber(limit)} %.`,
      advice: 'Check the figures; if they are right, decide what is dropped.',
    };
  },
});
