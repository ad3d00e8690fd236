import type { Block } from './blocks.ts';
import { type Decision, staffingModel } from './model.ts';
import type { Limits } from './request.ts';
import { type Situation, withChosen } from './situation.ts';
import { type Goal, payOfHire } from './smallness.ts';
import type { Solution } from './solver.ts';

/** Solves one model; ends the work where it was cancelled. */
export type SolveModel = (model: string) => Promise<Exclude<Solution, { status: 'stopped' }>>;

/** A way to clear a block: what it weighs, and what it takes of a limit that all blocks share. */
export interface Way {
  readonly weight: number;
  readonly taken: number;
  readonly decisions: readonly Decision[];
}

/** The limit that all blocks share; null where there is none, `both` where one is not enough to tell. */
export function sharedLimit({ maxHires, budget }: Limits): 'maxHires' | 'budget' | 'both' | null {
  // Without any hire there is nothing to share.
  const hires = maxHires !== null && maxHires > 0;
  if (hires && budget !== null) return 'both';
  if (hires) return 'maxHires';
  return budget !== null ? 'budget' : null;
}

function takenBy(
  { document }: Situation,
  limit: ReturnType<typeof sharedLimit>,
  decisions: readonly Decision[],
): number {
  const unit = (role: 'pm' | 'po') => (limit === 'budget' ? (payOfHire(document, role) ?? 0) : 1);
  let sum = 0;
  for (const { choices, direction, backlog } of decisions) {
    const { id } = choices.facts.squad;
    if (direction.kind === 'hire' && direction.firstSquadId === id) sum += unit('pm');
    if (backlog.kind === 'hire' && backlog.firstSquadId === id) sum += unit('po');
  }
  return sum;
}

/**
 * The lightest way for one block, then ever heavier ones that take ever less of the shared limit;
 * only the lightest where nothing is shared. Empty where there is none.
 */
export async function waysOf(
  situation: Situation,
  block: Block,
  goal: Goal,
  shared: ReturnType<typeof sharedLimit>,
  solve: SolveModel,
): Promise<Way[]> {
  const { limits } = situation;
  const ways: Way[] = [];
  let most = shared === 'maxHires' || shared === 'budget' ? limits[shared] : null;
  for (;;) {
    const own =
      shared === 'maxHires' || shared === 'budget' ? { ...limits, [shared]: most } : limits;
    const model = staffingModel(withChosen(situation, block.chosen, own), block.choices, goal);
    const solution = await solve(model.text);
    if (solution.status === 'infeasible') return ways;
    const decisions = model.decisionsOf(solution.values);
    const taken = takenBy(situation, shared, decisions);
    ways.push({ weight: model.costOf(solution.values), taken, decisions });
    if (taken === 0 || (shared !== 'maxHires' && shared !== 'budget')) return ways;
    most = taken - (shared === 'maxHires' ? 1 : 0.001);
  }
}

/** The lightest choice of one way a block that together keeps the limit; null where there is none. */
export function combine(ways: readonly (readonly Way[])[], limit: number): readonly Way[] | null {
  let front: { weight: number; taken: number; chosen: readonly Way[] }[] = [
    { weight: 0, taken: 0, chosen: [] },
  ];
  for (const own of ways) {
    const all = front.flatMap(({ weight, taken, chosen }) =>
      own
        .filter((way) => taken + way.taken <= limit + 1e-9)
        .map((way) => ({
          weight: weight + way.weight,
          taken: taken + way.taken,
          chosen: [...chosen, way],
        })),
    );
    // Of two that take as much, or more, only the lighter one can be part of the best.
    all.sort((a, b) => a.taken - b.taken || a.weight - b.weight);
    let least = Number.POSITIVE_INFINITY;
    front = all.filter(({ weight }) => {
      if (weight >= least - 1e-9) return false;
      least = weight;
      return true;
    });
  }
  return front.at(-1)?.chosen ?? null;
}
