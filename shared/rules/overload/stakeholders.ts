import { holdsRole } from '../../model/structure-index.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { formatNumber } from '../measure.ts';
import { defineRule, type ThresholdOrigin } from '../types.ts';

const ours: ThresholdOrigin = {
  kind: 'ours',
  why: 'The article says that stakeholders leave little time for the team and gives no number.',
};

export const overloadStakeholders = defineRule({
  meta: {
    id: 'overload/stakeholders',
    subject: 'person',
    heldBy: ['pm', 'po'],
    severity: 'warning',
    title: 'Stakeholders take the time that the team needs',
    about:
      'Executives, sales and customers each ask for a little. Together they can take so much of the week that the team sees its PM or PO only in passing.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'A common struggle of PMs: looking after executives, sales and customers leaves little time for the team.',
      },
    ],
    thresholds: {
      stakeholders: {
        label: 'Share of the week spent on stakeholders',
        default: 40,
        min: 5,
        max: 95,
        step: 5,
        unit: 'percent',
        origin: ours,
      },
      delivery: {
        label: 'Share of the week spent on delivery with the team, at least',
        default: 10,
        min: 0,
        max: 50,
        step: 5,
        unit: 'percent',
        origin: ours,
      },
    },
    needs: ['time-split.stakeholders', 'time-split.delivery'],
  },
  check(index, id, { stakeholders: most, delivery: least }) {
    const facts = index.people.get(id);
    if (!facts || most === null || least === null || facts.person.open) return null;
    if (!holdsRole(facts, 'pm') && !holdsRole(facts, 'po')) return null;
    const split = index.structure.timeSplit.get(id);
    const stakeholders = split?.stakeholders ?? null;
    const delivery = split?.delivery ?? null;
    // Either figure alone can settle it.
    if (stakeholders !== null && stakeholders <= most) return holds;
    if (delivery !== null && delivery >= least) return holds;
    if (stakeholders === null || delivery === null) {
      return cannotTell([
        ...(stakeholders === null ? [lacking('time-split.stakeholders', id)] : []),
        ...(delivery === null ? [lacking('time-split.delivery', id)] : []),
      ]);
    }
    return {
      verdict: 'fires',
      measured: { value: stakeholders, unit: 'percent' },
      threshold: { value: most, unit: 'percent' },
      message: `${facts.person.name} spends ${formatNumber(stakeholders)} % of the week on stakeholders and ${formatNumber(delivery)} % with the team (limits: ${formatNumber(most)} % and ${formatNumber(least)} %).`,
      advice:
        'Bundle stakeholders into fixed dates, let a product leader take some of them, and keep time with the team free in the calendar.',
    };
  },
});
