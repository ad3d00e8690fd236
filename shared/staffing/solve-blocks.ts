import type { Finding } from '../rules/types.ts';
import { type Block, blocksOf, mergeBlocks } from './blocks.ts';
import { choicesOf } from './choices.ts';
import { type Alike, alikeAmong, countBrought, offering, sharedOut } from './free-people.ts';
import { type Decision, staffingModel } from './model.ts';
import { type Situation, withChosen } from './situation.ts';
import { type Goal, payOfHire } from './smallness.ts';
import type { Solution } from './solver.ts';
import { combine, type FindWay, type Way, waysOf } from './ways.ts';

/** Solves one model; ends the work where it was cancelled. */
export type SolveModel = (model: string) => Promise<Exclude<Solution, { status: 'stopped' }>>;

/** New positions, and their yearly pay in thousands. */
function hiresOf({ document }: Situation, decisions: readonly Decision[]): [number, number] {
  let count = 0;
  let pay = 0;
  for (const { choices, direction, backlog } of decisions) {
    const { id } = choices.facts.squad;
    for (const [role, owner] of [
      ['pm', direction],
      ['po', backlog],
    ] as const) {
      if (owner.kind !== 'hire' || owner.firstSquadId !== id) continue;
      count++;
      pay += payOfHire(document, role) ?? 0;
    }
  }
  return [count, pay];
}

/** Finds ways for one block; shared are new positions, their pay, and free people by group. */
function finder(
  situation: Situation,
  block: Block,
  goal: Goal,
  alike: readonly Alike[],
  solve: SolveModel,
): FindWay<readonly Decision[]> {
  const { maxHires, budget } = situation.limits;
  return async ([hires = 0, pay = 0, ...free]): Promise<Way<readonly Decision[]> | null> => {
    if (hires < 0 || pay < 0) return null;
    const limits = {
      ...situation.limits,
      maxHires: Number.isFinite(hires) ? hires : null,
      budget: Number.isFinite(pay) ? pay : null,
    };
    const { choices, chosen } = offering(block, alike, free);
    const model = staffingModel(withChosen(situation, chosen, limits), choices, goal);
    const solution = await solve(model.text);
    if (solution.status === 'infeasible') return null;
    const decisions = model.decisionsOf(solution.values);
    const [count, sum] = hiresOf(situation, decisions);
    // What is not limited is not shared.
    const taken = [maxHires === null ? 0 : count, budget === null ? 0 : sum];
    return {
      weight: model.costOf(solution.values),
      taken: [...taken, ...countBrought(alike, decisions)],
      decisions,
    };
  };
}

/**
 * Solves a question block by block, which is exact: for each block the lightest ways are found that
 * take ever less of what blocks share (new positions, pay, people who are free), and the lightest
 * combination within what there is is chosen.
 * @param onBlock told before the first block and after each
 * @returns null where nothing satisfies the limits
 */
export async function solveBlocks(
  situation: Situation,
  chosen: readonly Finding[],
  goal: Goal,
  solve: SolveModel,
  onBlock: (done: number, of: number) => void = () => undefined,
): Promise<readonly Decision[] | null> {
  const { limits, index } = situation;
  const all = choicesOf(index, limits, situation.threshold('overload/po-squads', 'squads'));
  const parts = blocksOf(index, all, chosen, limits);
  const blocks = limits.reach === 'plan' ? [mergeBlocks(parts)] : parts;
  const alike = blocks.length > 1 ? alikeAmong(situation, blocks) : [];
  const there = [
    limits.maxHires ?? Number.POSITIVE_INFINITY,
    limits.budget ?? Number.POSITIVE_INFINITY,
    ...alike.map(({ length }) => length),
  ];
  const steps = [1, 0.001, ...alike.map(() => 1)];
  const ways: Way<readonly Decision[]>[][] = [];
  onBlock(0, blocks.length);
  for (const block of blocks) {
    const find = finder(situation, block, goal, alike, solve);
    if (blocks.length > 1) ways.push(await waysOf(find, there, steps));
    else ways.push([await find(there)].flatMap((way) => way ?? []));
    if (ways.at(-1)?.length === 0) return null;
    onBlock(ways.length, blocks.length);
  }
  const best = combine(ways, there);
  return best
    ? sharedOut(
        alike,
        best.map(({ decisions }) => decisions),
      )
    : null;
}
