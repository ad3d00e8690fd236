import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { daysSince, quarterOf } from '../../shared/rules/days.ts';
import { clockWords } from '../words/people-words.ts';
import { thresholdOf } from './use-threshold.ts';

export type ClockKey = 'roadmap' | 'interview' | 'reviews';

/** One hand of the strategy clock: what it reads beside the point at which it is too much. */
export interface ClockHand {
  readonly key: ClockKey;
  readonly label: string;
  /** Days, or cancelled reviews; null is not known. */
  readonly value: number | null;
  /** Null where the plan's rules have no limit. */
  readonly limit: number | null;
  readonly unit: 'days' | 'reviews';
}

const RULE = 'split/strategy-stalled';

/** How long ago somebody last did strategy work. @param today `YYYY-MM-DD` */
export function strategyClock(
  document: PlanDocument,
  structure: Structure,
  personId: string,
  today: string,
): readonly ClockHand[] {
  const signals = structure.strategySignals.get(personId);
  const since = (day: string | null | undefined) => (day ? daysSince(day, today) : null);
  // A figure for another quarter says nothing of this one.
  const ofNow = signals?.reviewsCancelledIn === quarterOf(today);
  return [
    {
      key: 'roadmap',
      label: clockWords.hand.roadmap,
      value: since(signals?.roadmapUpdatedOn),
      limit: thresholdOf(document, RULE, 'roadmapDays'),
      unit: 'days',
    },
    {
      key: 'interview',
      label: clockWords.hand.interview,
      value: since(signals?.customerInterviewOn),
      limit: thresholdOf(document, RULE, 'interviewDays'),
      unit: 'days',
    },
    {
      key: 'reviews',
      label: clockWords.hand.reviews,
      value: ofNow ? (signals?.reviewsCancelled ?? null) : null,
      limit: thresholdOf(document, RULE, 'reviews'),
      unit: 'reviews',
    },
  ];
}

/** The limit itself is too much: the rule fires at it. */
export function isOver({ value, limit }: Pick<ClockHand, 'value' | 'limit'>): boolean {
  return value !== null && limit !== null && value >= limit;
}

/** Where value and limit stand on a bar, in percent: the limit two thirds along unless more is needed. */
export function clockScale({ value, limit }: Pick<ClockHand, 'value' | 'limit'>): {
  readonly value: number;
  readonly limit: number | null;
} {
  const whole = Math.max((limit ?? value ?? 1) * 1.5, value ?? 0) || 1;
  return {
    value: ((value ?? 0) / whole) * 100,
    limit: limit === null ? null : (limit / whole) * 100,
  };
}
