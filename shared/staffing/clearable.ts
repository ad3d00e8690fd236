import type { Finding, RuleId } from '../rules/types.ts';
import { outsideWords as words } from '../words/staffing.ts';

/** Rules that ask who owns direction and backlog of which squad: what a proposal decides. */
export const rulesWithin = [
  'split/squads',
  'split/backlog-full-time',
  'split/markets',
  'split/personas',
  'split/team-size',
  'split/complexity',
  'split/standups',
  'split/embedding',
  'missing/direction',
  'missing/backlog-owner',
  'missing/po-support',
  'missing/filled-role',
  'overload/shares',
  'overload/po-squads',
] as const satisfies readonly RuleId[];

/** Rules that fire as soon as anybody holds both roles on a squad, given the facts about it. */
export const rulesOnBoth: readonly RuleId[] = [
  'split/markets',
  'split/personas',
  'split/team-size',
  'split/complexity',
  'split/standups',
  'split/embedding',
];

/** A finding that a proposal cannot clear, and why. */
export interface OutsideFinding {
  readonly finding: Finding;
  readonly why: string;
}

const reasons: readonly (readonly [prefix: string, why: string])[] = [
  ['split/backlog-time', words.week],
  ['split/strategy-stalled', words.workNotDone],
  ['overload/time-split', words.week],
  ['overload/stakeholders', words.week],
  ['overload/pm-pos', words.posOfPm],
  ['reporting/', words.reportingLines],
  ['missing/product-leader', words.reportingLines],
  ['title/', words.title],
  ['coverage/', words.matrix],
  ['pair/power-struggle', words.matrix],
  ['merge/', words.together],
];

/** Whether a proposal can clear findings of that rule. */
export function isWithin(rule: RuleId): boolean {
  return (rulesWithin as readonly RuleId[]).includes(rule);
}

/** Why a proposal cannot clear findings of that rule. */
export function whyOutside(rule: RuleId): string {
  const found = reasons.find(([prefix]) => rule.startsWith(prefix));
  return found?.[1] ?? words.workingTogether;
}
