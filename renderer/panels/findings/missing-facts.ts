import { type EvidenceGap, evidenceGaps } from '../../../shared/rules/evidence.ts';
import { facts } from '../../../shared/rules/facts.ts';
import type { Unanswered } from '../../../shared/rules/types.ts';
import { countOf } from '../../words/noun-words.ts';

export type MissingFactGroup = EvidenceGap;

const known = new WeakMap<readonly Unanswered[], readonly MissingFactGroup[]>();

/** Questions without an answer by the fact that is missing; those that would settle most come first. */
export function missingFacts(unanswered: readonly Unanswered[]): readonly MissingFactGroup[] {
  const groups = known.get(unanswered) ?? evidenceGaps({ cannotTell: unanswered });
  known.set(unanswered, groups);
  return groups;
}

/** How many of what lack it: `12 people`. */
export function lackingCount({ fact, subjects }: MissingFactGroup): string {
  return countOf[facts[fact].subject](subjects.length);
}
