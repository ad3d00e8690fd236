import type { Waiver } from '../model/plan-entities.ts';
import type { AcceptedFinding, Finding, Rule } from './types.ts';

/** Findings still open, and those that somebody accepted, both in the order given. */
export interface Judged {
  readonly active: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

function keyOf(ruleId: string, kind: string, id: string): string {
  return `${ruleId}\n${kind}\n${id}`;
}

/** Whether a finding measures worse than when it was accepted; where that cannot be said, it does. */
function isWorse({ measured }: Finding, waiver: Waiver, rule: Rule | undefined): boolean {
  if (waiver.measured === null) return false;
  if (measured === null) return true;
  return rule?.meta.worse === 'lower'
    ? measured.value < waiver.measured
    : measured.value > waiver.measured;
}

/**
 * Sets accepted findings apart. One comes back the day after its last day, or when its measured
 * value is worse than it was when it was accepted.
 * @param today `YYYY-MM-DD`
 * @param rules say which way a value gets worse.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: Iterable<Waiver>,
  today: string,
  rules: readonly Rule[],
): Judged {
  const inForce = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    if (waiver.until < today) continue;
    const key = keyOf(waiver.ruleId, waiver.subjectKind, waiver.subjectId);
    inForce.set(key, [...(inForce.get(key) ?? []), waiver]);
  }
  if (inForce.size === 0) return { active: findings, accepted: [] };
  const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));
  const active: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const { kind, id } = finding.subjects[0];
    const waiver = inForce
      .get(keyOf(finding.rule, kind, id))
      ?.find((candidate) => !isWorse(finding, candidate, byId.get(finding.rule)));
    if (waiver) accepted.push({ ...finding, waiver });
    else active.push(finding);
  }
  return { active, accepted };
}
