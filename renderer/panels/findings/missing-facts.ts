import { completeness, type EvidenceGap, evidenceGaps } from '../../../shared/rules/evidence.ts';
import { facts } from '../../../shared/rules/facts.ts';
import type { Unanswered } from '../../../shared/rules/types.ts';

export { completeness };
export type MissingFactGroup = EvidenceGap;

const known = new WeakMap<readonly Unanswered[], readonly MissingFactGroup[]>();

/** Questions without an answer by the fact that is missing; those that would settle most come first. */
export function missingFacts(unanswered: readonly Unanswered[]): readonly MissingFactGroup[] {
  const groups = known.get(unanswered) ?? evidenceGaps({ cannotTell: unanswered });
  known.set(unanswered, groups);
  return groups;
}

const counted = {
  person: ['person', 'people'],
  product: ['product', 'products'],
  squad: ['squad', 'squads'],
} as const;

/** How many of what lack it: `12 people`. */
export function lackingCount({ fact, subjects }: MissingFactGroup): string {
  const words = counted[facts[fact].subject];
  return `${subjects.length} ${words[subjects.length === 1 ? 0 : 1]}`;
}
