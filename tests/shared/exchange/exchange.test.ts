import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchangeJsonSchema } from '../../../shared/exchange/exchange-format.ts';
import { ExchangeProblem } from '../../../shared/exchange/exchange-problem.ts';
import { readExchange } from '../../../shared/exchange/read-exchange.ts';
import { writeExchange } from '../../../shared/exchange/write-exchange.ts';
import { newDocument } from '../../../shared/model/document.ts';
import { documentFromRows, type PlanRowLists, rowsOfDocument } from '../../../shared/model/rows.ts';
import { planDocuments } from './plan-documents.ts';

const root = join(import.meta.dirname, '../../..');
const example = readFileSync(join(root, 'examples/example.json'), 'utf8');
const committedSchema = readFileSync(join(root, 'docs/plan.schema.json'), 'utf8');
const isValid = new Ajv2020({ validateFormats: false }).compile(JSON.parse(committedSchema));

describe('a plan written and read again', () => {
  test('is the same plan, whatever it holds', () => {
    fc.assert(
      fc.property(planDocuments, (document) => {
        expect(readExchange(writeExchange(document))).toEqual(document);
      }),
    );
  });

  test('has the same text in whatever order its rows were made', () => {
    fc.assert(
      fc.property(planDocuments, (document) => {
        const { plan, scenarios } = rowsOfDocument(document);
        const turned = (lists: object) =>
          Object.fromEntries(
            Object.entries(lists).map(([table, rows]) => [table, rows.toReversed()]),
          );
        const reversed = documentFromRows({
          plan: turned(plan),
          scenarios: scenarios
            .map(({ scenarioId, rows }) => ({ scenarioId, rows: turned(rows) }))
            .reverse(),
        } as unknown as PlanRowLists);
        expect(writeExchange(reversed)).toBe(writeExchange(document));
      }),
    );
  });

  test('may leave out tables that have no rows', () => {
    const file = JSON.parse(example);
    const [{ rows }] = file.scenarios;
    for (const [table, list] of Object.entries<unknown[]>(rows)) {
      if (list.length === 0) delete rows[table];
    }
    expect(readExchange(JSON.stringify(file))).toEqual(readExchange(example));
  });

  test('may begin with a byte order mark', () => {
    expect(readExchange(`\uFEFF${example}`)).toEqual(readExchange(example));
  });
});

describe('the JSON Schema', () => {
  test('in docs/ is the one of this version', () => {
    expect(JSON.parse(committedSchema)).toEqual(exchangeJsonSchema());
  });

  test('accepts whatever is written', () => {
    fc.assert(
      fc.property(planDocuments, (document) => {
        const accepted = isValid(JSON.parse(writeExchange(document)));
        expect(isValid.errors ?? []).toEqual([]);
        expect(accepted).toBe(true);
      }),
    );
  });

  test('accepts the example', () => {
    expect(isValid(JSON.parse(example))).toBe(true);
  });

  test('refuses an assignment on a squad and a product at once', () => {
    const file = JSON.parse(example);
    file.scenarios[0].rows.assignment[0].squadId = 'squad-checkout';
    file.scenarios[0].rows.assignment[0].productId = 'product-payments';
    expect(isValid(file)).toBe(false);
  });
});

type ExampleFile = {
  version: unknown;
  plan: { plan: Record<string, unknown>[]; scenario: Record<string, unknown>[] };
  scenarios: { scenarioId: string; rows: Record<string, Record<string, unknown>[]> }[];
};

function problemOf(text: string): ExchangeProblem {
  try {
    readExchange(text);
  } catch (error) {
    if (error instanceof ExchangeProblem) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('a file that is no plan is refused', () => {
  test.each([
    ['empty', '', 'not valid JSON'],
    ['cut off', example.slice(0, 5000), 'not valid JSON'],
    ['null', 'null', 'no Squadplan plan'],
    ['a list', '[]', 'no Squadplan plan'],
    ['some other JSON', '{"name":"left-pad","version":"1.0.0"}', 'no Squadplan plan'],
    ['deeply nested', '['.repeat(100_000), 'not valid JSON'],
  ])('%s', (_, text, message) => {
    expect(problemOf(text).message).toContain(message);
  });

  test.each<[string, (file: ExampleFile) => void, string, string]>([
    [
      'of a newer version',
      (f) => void Object.assign(f, { version: 2 }),
      'version',
      'newer Squadplan',
    ],
    ['of no version', (f) => void Object.assign(f, { version: '1' }), 'version', 'has to be 1'],
    [
      'with a table that does not exist',
      (f) => void Object.assign(f.scenarios[0]?.rows ?? {}, { salary: [] }),
      'scenarios[0].rows',
      'salary',
    ],
    [
      'without the tables of a scenario',
      (f) => void delete (f.scenarios[0] as Partial<{ rows: unknown }>).rows,
      'scenarios[0].rows',
      'is missing',
    ],
    [
      'with a row of a wrong type',
      (f) => void Object.assign(f.scenarios[0]?.rows.squad?.[2] ?? {}, { headcount: 'six' }),
      'scenarios[0].rows.squad[2].headcount',
      '“Headcount” of the squad “Dashboards”: has to be a number (scenarios[0].rows.squad[2].headcount)',
    ],
    [
      'with a field that does not exist',
      (f) => void Object.assign(f.scenarios[0]?.rows.person?.[0] ?? {}, { salary: 1 }),
      'scenarios[0].rows.person[0]',
      'salary',
    ],
    [
      'with an id twice',
      (f) => void f.scenarios[0]?.rows.product?.push({ ...f.scenarios[0].rows.product[0] }),
      'scenarios[0].rows.product[3]',
      'The product “Booking”: repeats the id',
    ],
    [
      'with a scenario twice',
      (f) => void f.scenarios.push(...f.scenarios),
      'scenarios[1]',
      'repeats the scenario',
    ],
    [
      'with a role of somebody who is not there',
      (f) => void Object.assign(f.scenarios[0]?.rows.assignment?.[0] ?? {}, { personId: 'nobody' }),
      '',
      'names a person that is not there: nobody',
    ],
    [
      'with rows of a scenario that is not there',
      (f) => void Object.assign(f.scenarios[0] ?? {}, { scenarioId: 'other' }),
      '',
      'scenario that is not there: other',
    ],
    [
      'with an unknown rule pack',
      (f) => void Object.assign(f.plan.plan[0] ?? {}, { pack: 'mine' }),
      'plan.plan[0].pack',
      'mine',
    ],
  ])('%s', (_, spoil, path, message) => {
    const file = JSON.parse(example) as ExampleFile;
    spoil(file);
    const problem = problemOf(JSON.stringify(file));
    expect(problem.path).toBe(path);
    expect(problem.message).toContain(message);
  });
});

test('a new plan is written with an empty scenario', () => {
  const document = newDocument('Plan “A”', '2026-11-21T10:00:00Z');
  expect(readExchange(writeExchange(document))).toEqual(document);
});
