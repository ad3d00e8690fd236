import { applyChanges } from '../changes/apply.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import { findingKey } from '../rules/by-pack.ts';
import { runRules } from '../rules/run.ts';
import type { Finding, Rule, RunResult, Severity } from '../rules/types.ts';
import { carryOut } from './carry-out.ts';
import type { Decision } from './model.ts';
import type { Step } from './steps.ts';

/** So many steps are explained that way: each runs the rules once. */
const MOST = 12;

const ranks: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, advice: 2 };

interface Asked {
  readonly document: PlanDocument;
  readonly structure: Structure;
  readonly decisions: readonly Decision[];
  /** What the rules say now, and once everything is carried out. */
  readonly now: RunResult;
  readonly after: RunResult;
  readonly rules: readonly Rule[];
  readonly today: string;
}

/** The worst that the rules say of the proposal without one of its steps, and do not say of the whole. */
function worstWithout(asked: Asked, { squadId, what }: Step): Finding | null {
  const { document, structure, rules, today } = asked;
  const decisions = asked.decisions.map((one): Decision => {
    if (one.choices.facts.squad.id !== squadId) return one;
    return { ...one, [what]: { kind: 'keep' } };
  });
  let made = 0;
  const changes = carryOut(structure, decisions, () => `without-${made++}`);
  const next = applyChanges(document, changes);
  const then = next.structures.get(structure.scenarioId) ?? structure;
  const { findings } = runRules(rules, next, then, { today });
  const whole = new Map(asked.after.findings.map((one) => [findingKey(one), one]));
  const worse = findings.filter((finding) => {
    const known = whole.get(findingKey(finding));
    return !known || (finding.measured?.value ?? 0) > (known.measured?.value ?? 0);
  });
  const before = new Set(asked.now.findings.map(findingKey));
  // What would be new tells more than what would stay.
  const rank = (finding: Finding) =>
    ranks[finding.severity] * 2 + (before.has(findingKey(finding)) ? 1 : 0);
  return worse.reduce<Finding | null>(
    (worst, one) => (worst && rank(worst) <= rank(one) ? worst : one),
    null,
  );
}

/**
 * Says of each step that clears nothing by itself what it is for: what the rules would say if it
 * alone were left out.
 */
export function withReasons(steps: readonly Step[], asked: Asked): readonly Step[] {
  let left = MOST;
  return steps.map((step) => {
    if (step.because.length > 0 || left-- <= 0) return step;
    return { ...step, without: worstWithout(asked, step) };
  });
}
