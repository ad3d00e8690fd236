import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { obstacleWords as words } from '../words/staffing.ts';
import type { Decision } from './model.ts';
import { type Limits, noLimits } from './request.ts';
import type { Goal } from './smallness.ts';

/** A limit without which there would be a solution, and how little it would have to give way. */
export interface Obstacle {
  readonly limit: 'hires' | 'budget' | 'must-not-move' | 'team-orders' | 'reach';
  /** Fewest hires, or least yearly pay in thousands; null for the other limits. */
  readonly needed: number | null;
  /** Fewest people who would have to move, or squads that would have to order their own backlog. */
  readonly ids: readonly Id[];
  /** "It takes at least 2 new positions; the limit is 0." */
  readonly sentence: string;
}

/** One limit let go, and what is minimised to see how far it has to give way. */
export interface Relaxation {
  readonly limit: Obstacle['limit'];
  readonly limits: Limits;
  readonly goal: Goal;
}

/** Each limit that is set, let go by itself. */
export function relaxationsOf(index: StructureIndex, limits: Limits): Relaxation[] {
  const list: Relaxation[] = [];
  if (limits.maxHires !== null) {
    list.push({ limit: 'hires', limits: { ...limits, maxHires: null }, goal: 'hires' });
  }
  if (limits.budget !== null) {
    list.push({ limit: 'budget', limits: { ...limits, budget: null }, goal: 'pay' });
  }
  if (limits.mustNotMove.size > 0) {
    const free = { ...limits, mustNotMove: noLimits.mustNotMove };
    list.push({ limit: 'must-not-move', limits: free, goal: { moves: limits.mustNotMove } });
  }
  const all = new Set(index.squads.keys());
  if ([...all].some((id) => !limits.mayOrderBacklog.has(id))) {
    list.push({
      limit: 'team-orders',
      limits: { ...limits, mayOrderBacklog: all },
      goal: 'teams',
    });
  }
  if (limits.reach === 'product') {
    list.push({ limit: 'reach', limits: { ...limits, reach: 'plan' }, goal: 'smallest' });
  }
  return list;
}

/** Everything let go at once. */
export function withoutLimits(index: StructureIndex): Limits {
  return { ...noLimits, mayOrderBacklog: new Set(index.squads.keys()), reach: 'plan' };
}

export interface Taken {
  readonly hires: number;
  /** Yearly, in thousands of the currency. */
  readonly pay: number;
  readonly currency: string;
  readonly moved: readonly Id[];
  readonly decisions: readonly Decision[];
}

/** What letting a limit go comes to, in words. */
export function obstacleOf(
  index: StructureIndex,
  limits: Limits,
  { limit }: Relaxation,
  taken: Taken,
): Obstacle {
  if (limit === 'hires') {
    const { hires } = taken;
    const sentence = words.hires(hires, limits.maxHires);
    return { limit, needed: hires, ids: [], sentence };
  }
  if (limit === 'budget') {
    const sentence = words.budget(taken.pay, limits.budget ?? 0, taken.currency);
    return { limit, needed: taken.pay, ids: [], sentence };
  }
  if (limit === 'must-not-move') {
    const ids = taken.moved.filter((id) => limits.mustNotMove.has(id));
    const people = ids.flatMap((id) => index.people.get(id)?.person ?? []);
    return { limit, needed: null, ids, sentence: words.mustNotMove(people) };
  }
  if (limit === 'team-orders') {
    const squads = taken.decisions.flatMap(({ backlog, choices }) =>
      backlog.kind === 'team' && !limits.mayOrderBacklog.has(choices.facts.squad.id)
        ? [choices.facts.squad]
        : [],
    );
    const ids = squads.map(({ id }) => id);
    return {
      ...{ limit, needed: null, ids },
      sentence: words.teamOrders(squads),
    };
  }
  return { limit, needed: null, ids: taken.moved, sentence: words.reach };
}
