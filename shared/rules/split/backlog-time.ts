import { holdsRole } from '../../model/structure-index.ts';
import { backlogTime as words } from '../../words/rules/split-time.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

export const splitBacklogTime = defineRule({
  meta: {
    id: 'split/backlog-time',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'critical',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      percent: {
        label: words.thresholds.percent,
        default: 40,
        min: 5,
        max: 95,
        step: 5,
        unit: 'percent',
        origin: { kind: 'article', source: '000' },
      },
    },
    needs: ['time-split.backlog'],
  },
  check(index, id, { percent: limit }) {
    const facts = index.people.get(id);
    // An open position has no week yet.
    if (!facts || limit === null || facts.person.open || !holdsRole(facts, 'pm')) return null;
    const share = index.structure.timeSplit.get(id)?.backlog ?? null;
    if (share === null) return cannotTell([lacking('time-split.backlog', id)]);
    if (share <= limit) return holds;
    // No suggestion: a PO on the chart does not by itself change how the week was spent.
    return {
      verdict: 'fires',
      measured: { value: share, unit: 'percent' },
      threshold: { value: limit, unit: 'percent' },
      message: words.message(facts.person.name, share, limit),
      advice: words.advice,
    };
  },
});
