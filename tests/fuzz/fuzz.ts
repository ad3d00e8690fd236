import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect } from 'vitest';
import { keepFigure } from '../support/figures.ts';
import { SEED } from '../support/seed.ts';

/** `npm run fuzz` asks for more. */
export const RUNS = Number(process.env.SQUADPLAN_FUZZ_RUNS ?? 200);

/** Longest that one input may take, in milliseconds, on a machine that does other things besides. */
const MOST_MS = 5000;
/** Most memory that reading all of them may leave in use, in bytes. */
const MOST_BYTES = 700_000_000;

/** Where each input ended, by its count. */
export type Outcomes = Map<string, number>;

/**
 * Feeds inputs to a reader: kept seeds first, then new ones. An input that does not end well, or takes
 * too long, is made smaller by fast-check and printed with the seed that brings it back.
 * @param read answers how the input ended; throws where that is not as it must be
 * @param kept seeds under which something was found once
 */
export async function fuzz<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  read: (input: T) => string,
  kept: readonly number[],
): Promise<void> {
  const outcomes: Outcomes = new Map();
  let slowest = 0;
  const before = process.memoryUsage().rss;
  let count = 0;
  const property = fc.asyncProperty(inputs, async (input) => {
    // What the libraries hold outside of the heap is given back between turns only.
    if (count++ % 10 === 0) await turn();
    const start = performance.now();
    const outcome = read(input);
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    expect(took).toBeLessThan(MOST_MS);
  });
  for (const seed of kept) await fc.assert(property, { seed, numRuns: 30 });
  await fc.assert(property, { numRuns: RUNS, seed: SEED });
  const grown = process.memoryUsage().rss - before;
  expect(grown).toBeLessThan(MOST_BYTES);
  const counted = [...outcomes].sort((a, b) => b[1] - a[1]).map(([what, n]) => `${n} ${what}`);
  keepFigure(`fuzz ${name}`, {
    cases: RUNS,
    seed: SEED,
    outcome: `${counted.join(', ')}; slowest ${(slowest / 1000).toFixed(1)} s`,
  });
  console.log(
    `${name}: ${RUNS} inputs, seed ${SEED}, slowest ${Math.round(slowest)} ms, ${Math.round(grown / 1e6)} MB more in use: ${counted.join(', ')}.`,
  );
}
