import { holdsRole } from '../../model/structure-index.ts';
import { stakeholders as words } from '../../words/rules/overload.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule, type ThresholdOrigin } from '../types.ts';

const ours: ThresholdOrigin = {
  kind: 'ours',
  why: words.why,
};

export const overloadStakeholders = defineRule({
  meta: {
    id: 'overload/stakeholders',
    subject: 'person',
    heldBy: ['pm', 'po'],
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      stakeholders: {
        label: words.thresholds.stakeholders,
        default: 40,
        min: 5,
        max: 95,
        step: 5,
        unit: 'percent',
        origin: ours,
      },
      delivery: {
        label: words.thresholds.delivery,
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
      message: words.message(facts.person.name, stakeholders, delivery, most, least),
      advice: words.advice,
    };
  },
});
