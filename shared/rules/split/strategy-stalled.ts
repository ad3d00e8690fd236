import type { StrategySignals } from '../../model/entities.ts';
import { holdsRole } from '../../model/structure-index.ts';
import { counted, listOf } from '../../words/grammar.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { daysSince, quarterOf } from '../days.ts';
import type { FactId } from '../facts.ts';
import { defineRule, type ThresholdOrigin } from '../types.ts';

const ours: ThresholdOrigin = {
  kind: 'ours',
  why: 'The article speaks of months without a roadmap update, of interviews that do not happen and of cancelled reviews, and gives no number.',
};

/** One sign of stalled strategy work: its words where it shows, the fact where it is not known. */
type Sign = { readonly says: string } | { readonly missing: FactId } | null;

function staleness(
  day: string | null | undefined,
  limit: number | null,
  today: string,
  missing: FactId,
  says: (days: number) => string,
): Sign {
  if (limit === null) return null;
  if (!day) return { missing };
  const days = daysSince(day, today);
  return days >= limit ? { says: `${says(days)} (limit ${limit})` } : null;
}

function cancelledReviews(
  signals: StrategySignals | undefined,
  limit: number | null,
  today: string,
): Sign {
  if (limit === null) return null;
  const count = signals?.reviewsCancelled ?? null;
  // A figure for another quarter says nothing of this one.
  if (count === null || signals?.reviewsCancelledIn !== quarterOf(today)) {
    return { missing: 'signals.reviews-cancelled' };
  }
  const says = `${counted(count, 'roadmap review')} cancelled this quarter (limit ${limit})`;
  return count >= limit ? { says } : null;
}

function reactive(signals: StrategySignals | undefined): Sign {
  const answer = signals?.worksReactively ?? null;
  if (answer === null) return { missing: 'signals.works-reactively' };
  return answer ? { says: 'works mostly reactively' } : null;
}

export const splitStrategyStalled = defineRule({
  meta: {
    id: 'split/strategy-stalled',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'warning',
    title: 'Strategy work has come to a halt',
    about:
      'When both roles no longer fit into one week, strategy is what gives way, and quietly: the roadmap ages, interviews are put off, reviews are cancelled, and the PM answers requests instead of setting a direction. One sign is a warning; two together are critical.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'Signs that the roles must part: a roadmap untouched for months, no customer interviews, cancelled roadmap reviews, a PM who only reacts and does strategy at weekends.',
      },
    ],
    thresholds: {
      roadmapDays: {
        label: 'Days since the roadmap was last updated',
        default: 90,
        min: 7,
        max: 365,
        step: 1,
        unit: 'days',
        origin: ours,
      },
      interviewDays: {
        label: 'Days since the last customer interview',
        default: 60,
        min: 7,
        max: 365,
        step: 1,
        unit: 'days',
        origin: ours,
      },
      reviews: {
        label: 'Roadmap reviews cancelled this quarter',
        default: 2,
        min: 1,
        max: 20,
        step: 1,
        unit: 'reviews',
        origin: ours,
      },
    },
    needs: [
      'signals.roadmap-updated',
      'signals.customer-interview',
      'signals.reviews-cancelled',
      'signals.works-reactively',
    ],
  },
  check(index, id, { roadmapDays, interviewDays, reviews }, { today }) {
    const facts = index.people.get(id);
    if (!facts || facts.person.open || !holdsRole(facts, 'pm')) return null;
    const signals = index.structure.strategySignals.get(id);
    const found: Sign[] = [
      staleness(
        signals?.roadmapUpdatedOn,
        roadmapDays,
        today,
        'signals.roadmap-updated',
        (days) => `roadmap not updated for ${counted(days, 'day')}`,
      ),
      staleness(
        signals?.customerInterviewOn,
        interviewDays,
        today,
        'signals.customer-interview',
        (days) => `no customer interview for ${counted(days, 'day')}`,
      ),
      cancelledReviews(signals, reviews, today),
      reactive(signals),
    ];
    const signs = found.flatMap((sign) => (sign && 'says' in sign ? sign.says : []));
    if (signs.length === 0) {
      const missing = found.flatMap((sign) =>
        sign && 'missing' in sign ? lacking(sign.missing, id) : [],
      );
      return missing.length > 0 ? cannotTell(missing) : holds;
    }
    // No suggestion: only doing the work, and saying so in the plan, takes a sign away.
    return {
      verdict: 'fires',
      severity: signs.length >= 2 ? 'critical' : 'warning',
      measured: { value: signs.length, unit: 'signs' },
      threshold: { value: 1, unit: 'signs' },
      message: `${facts.person.name} shows ${counted(signs.length, 'sign')} of stalled strategy work: ${listOf(signs)}.`,
      advice:
        'Free time for strategy by giving backlog work to a PO; then set the dates of the next roadmap review and the next interview and keep them.',
    };
  },
});
