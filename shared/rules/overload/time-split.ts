import { timeSplit as words } from '../../words/rules/overload.ts';
import { holds, sumOf } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

export const overloadTimeSplit = defineRule({
  meta: {
    id: 'overload/time-split',
    subject: 'person',
    severity: 'warning',
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
      message: words.message(person.name, sum, limit),
      advice: words.advice,
    };
  },
});
