import { holdsRole } from '../../model/structure-index.ts';
import { counted } from '../../words/grammar.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { daysSince } from '../days.ts';
import { formatNumber } from '../measure.ts';
import { defineRule, type ThresholdOrigin } from '../types.ts';

const ours: ThresholdOrigin = {
  kind: 'ours',
  why: 'The article speaks of no real depth of discovery and gives no number.',
};

export const pmRoadmapReporter = defineRule({
  meta: {
    id: 'pm/roadmap-reporter',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'warning',
    title: 'A PM who reports a roadmap and discovers nothing',
    about:
      'A roadmap can be kept, presented and defended without anybody having spoken with a customer. Then it reports what others asked for, and nobody finds out whether it is worth building.',
    citations: [
      {
        kind: 'article',
        source: '002',
        says: 'The common way for a PM to fail: reporting a roadmap without real depth of discovery. Direct, recurring customer contact is expected of the role.',
      },
    ],
    thresholds: {
      discovery: {
        label: 'Share of the week spent on discovery, at least',
        default: 5,
        min: 1,
        max: 50,
        step: 1,
        unit: 'percent',
        origin: ours,
      },
      days: {
        label: 'Days since the last customer interview',
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
      message: `${facts.person.name} spends ${formatNumber(discovery)} % of the week on discovery and has not interviewed a customer for ${counted(days, 'day')} (limits: ${formatNumber(least)} % and ${counted(limit, 'day')}).`,
      advice:
        'Book the next customer interviews now and keep a fixed part of the week for them; let reporting the roadmap take what is left.',
    };
  },
});
