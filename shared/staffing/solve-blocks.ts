import type { Id } from '../model/fields.ts';
import type { Finding } from '../rules/types.ts';
import { type Block, blocksOf, broughtIn, mergeBlocks, withoutPeople } from './blocks.ts';
import { choicesOf } from './choices.ts';
import type { Decision } from './model.ts';
import type { Situation } from './situation.ts';
import type { Goal } from './smallness.ts';
import { combine, type SolveModel, sharedLimit, type Way, waysOf } from './ways.ts';

/** Most ways of sharing free people out that are looked at before all blocks are solved as one. */
const MOST_SHARINGS = 400;

/** Who may not be brought into which block, by the block's number. */
type Sharing = ReadonlyMap<number, ReadonlySet<Id>>;

/** Somebody whom several blocks want, who is free for one of them alone; null where nobody is. */
function rivalry(
  blocks: readonly Block[],
  ways: readonly Way[],
): { readonly id: Id; readonly wantedBy: readonly number[] } | null {
  const wantedBy = new Map<Id, number[]>();
  for (const [at, block] of blocks.entries()) {
    for (const id of broughtIn(block, ways[at]?.decisions ?? [])) {
      wantedBy.set(id, [...(wantedBy.get(id) ?? []), at]);
    }
  }
  for (const [id, numbers] of wantedBy) if (numbers.length > 1) return { id, wantedBy: numbers };
  return null;
}

/**
 * Solves a question block by block, which is exact: a block alone is asked for no more than it is
 * together with others, so that the lightest ways are a bound, and where they agree on who is free
 * and keep the limits together, the answer. Where several blocks want the same person, each in turn
 * is the one that may have them; the lightest such sharing is looked at first.
 * @returns null where nothing satisfies the limits
 */
export async function solveBlocks(
  situation: Situation,
  chosen: readonly Finding[],
  goal: Goal,
  solve: SolveModel,
): Promise<readonly Decision[] | null> {
  const { limits, index } = situation;
  const shared = sharedLimit(limits);
  const all = choicesOf(index, limits, situation.threshold('overload/po-squads', 'squads'));
  const parts = blocksOf(index, all, chosen, limits);
  const whole = mergeBlocks(parts);
  const blocks = shared === 'both' ? [whole] : parts;
  const limit = shared === 'maxHires' || shared === 'budget' ? limits[shared] : null;
  const known = new Map<string, Promise<readonly Way[]>>();
  const waysWithout = (at: number, people: ReadonlySet<Id>) => {
    const key = `${at}\n${[...people].sort().join('\n')}`;
    const block = withoutPeople(blocks[at] as Block, people);
    const found = known.get(key) ?? waysOf(situation, block, goal, shared, solve);
    known.set(key, found);
    return found;
  };
  const look = async (sharing: Sharing) => {
    const ways: (readonly Way[])[] = [];
    for (const at of blocks.keys()) ways.push(await waysWithout(at, sharing.get(at) ?? new Set()));
    const best = combine(ways, limit ?? Number.POSITIVE_INFINITY);
    const weight = best?.reduce((sum, way) => sum + way.weight, 0) ?? 0;
    return best ? [{ sharing, best, weight }] : [];
  };
  const open = await look(new Map());
  for (let looked = 0; looked < MOST_SHARINGS; looked++) {
    open.sort((a, b) => b.weight - a.weight);
    const lightest = open.pop();
    if (!lightest) return null;
    const rivals = rivalry(blocks, lightest.best);
    if (!rivals) return lightest.best.flatMap(({ decisions }) => decisions);
    for (const winner of rivals.wantedBy) {
      const sharing = new Map(lightest.sharing);
      for (const at of blocks.keys()) {
        if (at !== winner) sharing.set(at, new Set([...(sharing.get(at) ?? []), rivals.id]));
      }
      open.push(...(await look(sharing)));
    }
  }
  const [way] = await waysOf(situation, whole, goal, 'both', solve);
  return way?.decisions ?? null;
}
