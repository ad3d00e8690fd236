import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ExchangeProblem } from '../../shared/exchange/exchange-problem.ts';
import { readExchange } from '../../shared/exchange/read-exchange.ts';
import { writeExchange } from '../../shared/exchange/write-exchange.ts';
import { documentProblems } from '../../shared/model/invariants.ts';
import { documentArbitrary } from '../support/arbitraries.ts';
import { damaged, damages } from './damage.ts';
import { fuzz, RUNS } from './fuzz.ts';

const EXAMPLE = readFileSync(new URL('../../examples/example.json', import.meta.url));

/** Values that somebody's program might write where another belongs. */
const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, -0, 1e308, -1, 2 ** 53, '', '\u0000', '\ud800', '__proto__', true, [], {}),
  fc.integer({ min: 1, max: 300_000 }).map((length) => 'x'.repeat(length)),
  fc.constantFrom('constructor', '../../etc/passwd', '=1+1', '<script>', '\u202e'),
);

type Json = Record<string, unknown> | unknown[];

/** Puts a value somewhere into a file: the numbers choose the way down. */
function misplaced(
  text: string,
  way: readonly number[],
  value: unknown,
  key: string | null,
): string {
  const root = JSON.parse(text) as Json;
  let here: Json = root;
  for (const step of way) {
    const keys = Object.keys(here);
    const name = keys[step % Math.max(1, keys.length)];
    if (name === undefined) break;
    const next = (here as Record<string, unknown>)[name];
    const isLast = step === way.at(-1) || typeof next !== 'object' || next === null;
    if (isLast) {
      Object.defineProperty(here, key ?? name, { value, enumerable: true, configurable: true });
      break;
    }
    here = next as Json;
  }
  return JSON.stringify(root);
}

const valid = documentArbitrary(3).map(writeExchange);
const changed = fc
  .record({
    text: fc.oneof(fc.constant(EXAMPLE.toString('utf8')), valid),
    way: fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }),
    value: strange,
    key: fc.option(fc.constantFrom('__proto__', 'id', 'extra', 'constructor')),
  })
  .map(({ text, way, value, key }) => misplaced(text, way, value, key));
const broken = fc
  .record({
    text: fc.oneof(
      fc.constant(EXAMPLE),
      valid.map((text) => Buffer.from(text)),
    ),
    damages,
  })
  .map(({ text, damages: all }) => damaged(text, all).toString('utf8'));
const deep = fc
  .record({ depth: fc.integer({ min: 1, max: 200_000 }), open: fc.constantFrom('[', '{"a":') })
  .map(({ depth, open }) => `{"format":"squadplan","version":1,"plan":${open.repeat(depth)}`);
const texts = fc.oneof(
  { weight: 1, arbitrary: valid },
  { weight: 6, arbitrary: changed },
  { weight: 4, arbitrary: broken },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

function read(text: string): string {
  let document: ReturnType<typeof readExchange>;
  try {
    document = readExchange(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ExchangeProblem);
    const { message } = error as ExchangeProblem;
    expect(message.length).toBeGreaterThan(5);
    // It stands in a notice: a whole file in it would help nobody.
    expect(message.length).toBeLessThan(2000);
    return 'refused';
  }
  expect(documentProblems(document)).toEqual([]);
  const written = writeExchange(document);
  expect(writeExchange(readExchange(written))).toBe(written);
  return 'read';
}

test(`${RUNS} JSON texts end in a plan or in a clear refusal`, async () => {
  await fuzz('JSON', texts, read, []);
}, 1_800_000);
