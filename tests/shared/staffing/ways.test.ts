import { expect, test } from 'vitest';
import { combine, type Way, waysOf } from '../../../shared/staffing/ways.ts';

const way = (weight: number, ...taken: number[]): Way<string> => ({
  ...{ weight, taken, decisions: `${weight}` },
});

/** A block that weighs 10, less 3 for each of up to two things that it takes. */
const block = async ([most = 0]: readonly number[]) => {
  const taken = Math.min(2, Math.floor(most));
  return taken < 0 ? null : way(10 - 3 * taken, taken);
};

test('a block’s ways go from the lightest to the one that takes nothing', async () => {
  const ways = await waysOf(block, [Number.POSITIVE_INFINITY], [1]);
  expect(ways.map(({ weight, taken }) => [weight, ...taken])).toEqual([
    [4, 2],
    [7, 1],
    [10, 0],
  ]);
});

test('what is known is not asked again', async () => {
  let asked = 0;
  const find = async (most: readonly number[]) => {
    asked++;
    const [a = 0] = most;
    return way(10 - Math.min(1, a), Math.min(1, a), 0);
  };
  await waysOf(find, [5, 5], [1, 1]);
  expect(asked).toBe(2);
});

test.each([
  [0, 20],
  [1, 17],
  [3, 11],
  [4, 8],
  [9, 8],
])('with %i of what is shared two blocks weigh %i', async (there, weight) => {
  const ways = await waysOf(block, [there], [1]);
  const best = combine([ways, ways], [there]);
  expect(best?.reduce((sum, one) => sum + one.weight, 0)).toBe(weight);
});

test('nothing is chosen where together they take more than there is', () => {
  expect(combine([[way(1, 1)], [way(1, 1)]], [1])).toBeNull();
});
