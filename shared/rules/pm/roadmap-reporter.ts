import { holdsRole } from '../../model/structure-index.ts';
import { roadmapReporter as words } from '../../words/rules/pm.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { cite } from '../cite.ts';
import { daysSince } from '../days.ts';
import { defineRule, type ThresholdOrigin } from '../types.ts';

const ours: ThresholdOrigin = {
  kind: 'ours',
  why: words.why,
};

export const pmRoadmapReporter = defineRule({
  meta: {
    id: 'pm/roadmap-reporter',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      discovery: {
        label: words.thresholds.discovery,
        default: 5,
        min: 1,
        max: 50,
        step: 1,
        unit: 'percent',
        origin: ours,
      },
      days: {
        label: words.thresholds.days,
        default: 60,
        min: 7,
        max: 365,
        step: 1,
        unit: 'days',
        origin: ours,
      },
    },
    needs: ['time-split.discovery', 'signals.customer-interview'],
    worse: 'lower',
  },
  check(index, id, { discovery: least, days: limit }, { today }) {
    const facts = index.people.get(id);
    if (!facts || least === null || limit === null) return null;
    if (facts.person.open || !holdsRole(facts, 'pm')) return null;
    const discovery = index.structure.timeSplit.get(id)?.discovery ?? null;
    const interview = index.structure.strategySignals.get(id)?.customerInterviewOn ?? null;
    const days = interview === null ? null : daysSince(interview, today);
    // Either figure alone can settle it.
    if (discovery !== null && discovery >= least) return holds;
    if (days !== null && days < limit) return holds;
    if (discovery === null || days === null) {
      return cannotTell([
        ...(discovery === null ? [lacking('time-split.discovery', id)] : []),
        ...(days === null ? [lacking('signals.customer-interview', id)] : []),
      ]);
    }
    return {
      verdict: 'fires',
      measured: { value: discovery, unit: 'percent' },
      threshold: { value: least, unit: 'percent' },
      message: words.message(facts.person.name, discovery, days, least, limit),
      advice: words.advice,
    };
  },
});
