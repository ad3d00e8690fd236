import type { Id } from '../model/fields.ts';
import type { RuleId } from '../rules/types.ts';
import { type Holder, type Holding, idOf, shareOf } from './holdings.ts';
import type { LinearModel, Term } from './linear-model.ts';
import type { Situation } from './situation.ts';

/**
 * The most that somebody may measure under a rule that fires from `limit` on: what keeps it from
 * firing, or as much as now where it fires already and is not to be cleared.
 */
export function mostBelow(
  situation: Situation,
  rule: RuleId,
  id: Id | null,
  limit: number,
  step: number,
): number {
  const below = limit - step;
  if (id === null || situation.isChosen(rule, id)) return below;
  return Math.max(below, situation.measuredNow(rule, id) ?? below);
}

/** What `overload/shares` asks of one person or new position. */
export function demandShares(
  model: LinearModel,
  situation: Situation,
  holdings: readonly Holding[],
  holder: Holder,
): void {
  const limit = situation.threshold('overload/shares', 'percent');
  if (limit === null) return;
  const id = idOf(holder);
  let fixed = 0;
  const here = new Set(holdings.map(({ choices }) => choices.facts.squad.id));
  for (const row of id === null ? [] : (situation.index.people.get(id)?.assignments ?? [])) {
    const open = row.role !== 'member' && row.squadId !== null && here.has(row.squadId);
    if (!open) fixed += row.share ?? 0;
  }
  const terms: Term[] = [];
  for (const { choices, direction, po, keepDirection, keepBacklog } of holdings) {
    const { assignments } = choices.facts;
    for (const [role, held, kept] of [
      ['pm', direction, keepDirection],
      ['po', po, keepBacklog],
    ] as const) {
      const own = assignments.find((row) => row.role === role && row.personId === id);
      const share = own ? own.share : shareOf(assignments, role);
      for (const [, name] of held.get(holder) ?? []) {
        // Who directs a squad through its product spends no share on it.
        if (share && (own || name !== kept[1])) terms.push([share, name]);
      }
    }
  }
  const most = mostBelow(situation, 'overload/shares', id, limit, 0);
  const all = terms.reduce((sum, [factor]) => sum + factor, fixed);
  if (all > most) model.demand(terms, '<=', most - fixed);
}
