import type { StrategySignals } from '../../model/entities.ts';
import { holdsRole } from '../../model/structure-index.ts';
import { strategyStalled as words } from '../../words/rules/split-time.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { cite } from '../cite.ts';
import { daysSince, quarterOf } from '../days.ts';
import type { FactId } from '../facts.ts';
import { defineRule, type ThresholdOrigin } from '../types.ts';

const ours: ThresholdOrigin = {
  kind: 'ours',
  why: words.why,
};

/** One sign of stalled strategy work: its words where it shows, the fact where it is not known. */
type Sign = { readonly says: string } | { readonly missing: FactId } | null;

function staleness(
  day: string | null | undefined,
  limit: number | null,
  today: string,
  missing: FactId,
  says: (days: number, limit: number) => string,
): Sign {
  if (limit === null) return null;
  if (!day) return { missing };
  const days = daysSince(day, today);
  return days >= limit ? { says: says(days, limit) } : null;
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
  return count >= limit ? { says: words.signs.reviews(count, limit) } : null;
}

function reactive(signals: StrategySignals | undefined): Sign {
  const answer = signals?.worksReactively ?? null;
  if (answer === null) return { missing: 'signals.works-reactively' };
  return answer ? { says: words.signs.reactive } : null;
}

export const splitStrategyStalled = defineRule({
  meta: {
    id: 'split/strategy-stalled',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      roadmapDays: {
        label: words.thresholds.roadmapDays,
        default: 90,
        min: 7,
        max: 365,
        step: 1,
        unit: 'days',
        origin: ours,
      },
      interviewDays: {
        label: words.thresholds.interviewDays,
        default: 60,
        min: 7,
        max: 365,
        step: 1,
        unit: 'days',
        origin: ours,
      },
      reviews: {
        label: words.thresholds.reviews,
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
        words.signs.roadmap,
      ),
      staleness(
        signals?.customerInterviewOn,
        interviewDays,
        today,
        'signals.customer-interview',
        words.signs.interview,
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
      message: words.message(facts.person.name, signs),
      advice: words.advice,
    };
  },
});
