import type { Finding, RuleId, Severity } from '../../shared/rules/types.ts';
import { isWithin } from '../../shared/staffing/clearable.ts';
import type { StaffingAnswer, StaffingQuestion } from '../../shared/staffing/messages.ts';
import { defaultWeights, type Weights } from '../../shared/staffing/request.ts';
import { findingKey } from '../store/analysis.ts';

export type Hires = 'any' | 'none' | 'most';
export type Small = 'balanced' | 'moved' | 'hires' | 'salary' | 'own';

/** What is filled in before the smallest change is looked for. */
export interface StaffingForm {
  /** Keys of the findings to clear. */
  readonly findings: ReadonlySet<string>;
  readonly hires: Hires;
  /** Counts where `hires` is `most`. */
  readonly mostHires: number;
  /** Yearly pay for new positions, in thousands; null is no limit. */
  readonly budget: number | null;
  readonly mustNotMove: readonly string[];
  readonly mayOrderBacklog: readonly string[];
  readonly reach: 'product' | 'plan';
  readonly small: Small;
  /** In force where `small` is `own`. */
  readonly weights: Weights;
}

/** How much each thing weighs by each meaning of "small". Ours, as the defaults are. */
export const weightsBy: Readonly<Record<Exclude<Small, 'own'>, Weights>> = {
  balanced: defaultWeights,
  moved: { ...defaultWeights, moved: 100 },
  hires: { ...defaultWeights, hire: 100 },
  salary: { ...defaultWeights, hire: 0, salary: 1 },
};

/** The weights that the form comes to. */
export function weightsOf({ small, weights }: StaffingForm): Weights {
  return small === 'own' ? weights : weightsBy[small];
}

/** Findings that a proposal can clear, by rule in the order of the list; and the others. */
export function clearable(findings: readonly Finding[]) {
  const byRule = new Map<RuleId, Finding[]>();
  const outside: Finding[] = [];
  for (const finding of findings) {
    if (!isWithin(finding.rule)) outside.push(finding);
    else byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  }
  return { byRule, outside };
}

/** The keys of all findings of these severities that a proposal can clear. */
export function keysOf(
  findings: readonly Finding[],
  severities: readonly Severity[] = ['critical', 'warning', 'advice'],
): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ rule, severity }) => isWithin(rule) && severities.includes(severity))
      .map(findingKey),
  );
}

/** The one finding asked for, or all critical ones; as many hires as it takes. */
export function firstForm(findings: readonly Finding[], only?: string): StaffingForm {
  return {
    findings: only === undefined ? keysOf(findings, ['critical']) : new Set([only]),
    hires: 'any',
    mostHires: 2,
    budget: null,
    mustNotMove: [],
    mayOrderBacklog: [],
    reach: 'product',
    small: 'balanced',
    weights: defaultWeights,
  };
}

/** The form as the solver is asked. */
export function questionOf(
  form: StaffingForm,
  scenarioId: string,
  today: string,
): StaffingQuestion {
  const { hires, mostHires, budget, mustNotMove, mayOrderBacklog, reach } = form;
  return {
    scenarioId,
    today,
    findings: [...form.findings],
    limits: {
      maxHires: hires === 'any' ? null : hires === 'none' ? 0 : mostHires,
      budget,
      mustNotMove: [...mustNotMove],
      mayOrderBacklog: [...mayOrderBacklog],
      reach,
    },
    weights: weightsOf(form),
  };
}

export type Obstacle = Extract<StaffingAnswer, { kind: 'blocked' }>['obstacles'][number];

/** The form with one limit given way as far as it takes. */
export function givenWay(form: StaffingForm, { limit, needed, ids }: Obstacle): StaffingForm {
  switch (limit) {
    case 'hires':
      return { ...form, hires: 'most', mostHires: needed ?? form.mostHires };
    case 'budget':
      return { ...form, budget: needed };
    case 'must-not-move':
      return { ...form, mustNotMove: form.mustNotMove.filter((id) => !ids.includes(id)) };
    case 'team-orders':
      return { ...form, mayOrderBacklog: [...form.mayOrderBacklog, ...ids] };
    case 'reach':
      return { ...form, reach: 'plan' };
  }
}
