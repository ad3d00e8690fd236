import { completeness, type EvidenceGap, evidenceGaps } from '../../../shared/rules/evidence.ts';
import { facts } from '../../../shared/rules/facts.ts';
import type { Unanswered } from '../../../shared/rules/types.ts';

export { completeness };
export type MissingFactGroup = EvidenceGap;

/** Questions without an answer by the fact that is missing; those that would settle most come first. */
export function missingFacts(unanswered: readonly Unanswered[]): readonly MissingFactGroup[] {
  return evidenceGaps({ cannotTell: unanswered });
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
