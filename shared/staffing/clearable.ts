import type { Finding, RuleId } from '../rules/types.ts';

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

const week =
  'It is about how the week is spent: that has to be measured again after a change of owners.';

const reasons: readonly (readonly [prefix: string, why: string])[] = [
  ['split/backlog-time', week],
  ['split/strategy-stalled', 'It is about work that was not done: only doing it settles it.'],
  ['overload/time-split', week],
  ['overload/stakeholders', week],
  ['overload/pm-pos', 'How many POs a PM directs is judged afterwards, not decided here.'],
  ['reporting/', 'It is about reporting lines, which a proposal leaves as they are.'],
  ['missing/product-leader', 'It is about reporting lines, which a proposal leaves as they are.'],
  ['title/', 'It is about a title, which a proposal leaves as it is.'],
  ['coverage/', 'It is settled in the responsibility matrix.'],
  ['pair/power-struggle', 'It is settled in the responsibility matrix.'],
  ['merge/', 'It advises to put roles together; a proposal takes loads apart.'],
];

/** Whether a proposal can clear findings of that rule. */
export function isWithin(rule: RuleId): boolean {
  return (rulesWithin as readonly RuleId[]).includes(rule);
}

/** Why a proposal cannot clear findings of that rule. */
export function whyOutside(rule: RuleId): string {
  const found = reasons.find(([prefix]) => rule.startsWith(prefix));
  return found?.[1] ?? 'It is about how people work together, not about who owns which squad.';
}
