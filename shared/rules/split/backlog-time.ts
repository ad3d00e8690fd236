import { holdsRole } from '../../model/structure-index.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { formatNumber } from '../measure.ts';
import { defineRule } from '../types.ts';

export const splitBacklogTime = defineRule({
  meta: {
    id: 'split/backlog-time',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'critical',
    title: 'Backlog work takes too much of a PM’s week',
    about:
      'Stories, refinement and sprint planning fill whatever time they are given. Past a certain share of the week there is none left for customers, market and roadmap, and the squads lose their direction without anybody deciding so.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'When writing stories and grooming take more than 40 % of a PM’s time, the PM needs a PO.',
      },
    ],
    thresholds: {
      percent: {
        label: 'Share of a PM’s week spent on the backlog',
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
      message: `${facts.person.name} spends ${formatNumber(share)} % of the week on the backlog, more than ${formatNumber(limit)} %.`,
      advice:
        'Give the backlog of at least one squad to a PO, or let a mature team order its own, and look at the week again after a month.',
    };
  },
});
