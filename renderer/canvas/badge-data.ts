import type { Finding, Severity } from '../../shared/rules/types.ts';
import { findingKey } from '../store/analysis.ts';
import { cardWords } from '../words/card-words.ts';

/** What is wrong with one subject, as its card shows it: the worst of it and how much. */
export interface BadgeData {
  readonly worst: Severity;
  readonly count: number;
  /** "2 findings: 1 critical, 1 warning". */
  readonly words: string;
  /** The finding that a click on the badge opens. */
  readonly first: string;
}

const order: readonly Severity[] = ['critical', 'warning', 'advice'];

/** The worst that is wrong with one subject. */
export function worstOf(findings: readonly Finding[] | undefined): Severity | null {
  return order.find((one) => findings?.some(({ severity }) => severity === one)) ?? null;
}

export function badgeOf(findings: readonly Finding[] | undefined): BadgeData | null {
  if (!findings || findings.length === 0) return null;
  const counts = { critical: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  const worst = order.find((severity) => counts[severity] > 0) as Severity;
  const first = findings.find(({ severity }) => severity === worst) as Finding;
  return {
    worst,
    count: findings.length,
    words: cardWords.badge(counts),
    first: findingKey(first),
  };
}
