import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../../shared/import/columns.ts';
import { mappingProblem } from '../../../shared/import/open-roster.ts';
import { parseRoster } from '../../../shared/import/parse.ts';
import { readRoster } from '../../../shared/import/read-roster.ts';
import { MAX_NAME } from '../../../shared/model/fields.ts';
import { HEADINGS, names, roles, rosterOf, told } from './roster-words.ts';

describe('squads and products', () => {
  test('of the same name in two products are two squads', () => {
    const roster = rosterOf('P,,Core,Ada,PM,,,', 'Q,,core,Bob,PM,,,', 'p,,CORE,Cy,PO,,,');
    expect(roster.squads).toEqual([
      { name: 'Core', product: 0 },
      { name: 'core', product: 1 },
    ]);
    expect(roster.counts).toMatchObject({ products: 2, squads: 2 });
  });

  test('a row without a squad is on the product, else on nothing', () => {
    const roster = rosterOf('P,,,Ada,Product Manager,,,', ',,,Bob,Product Manager,,,');
    expect(roles(roster)).toEqual(['Ada pm P']);
    expect(names(roster)).toBe('Ada; Bob');
  });

  test('a row without a product is on the one squad of that name, and that is told', () => {
    const roster = rosterOf(',,Pay,Ada,PM,,,', 'P,,Pay,Bob,PO,,,');
    expect(roster.counts.squads).toBe(1);
    expect(told(roster)).toEqual(['2 Product note']);
  });

  test('a row without a product, of a squad that two products have, is a squad in none', () => {
    const roster = rosterOf(',,Pay,Ada,PM,,,', 'P,,Pay,Bob,PO,,,', 'Q,,Pay,Bob,PO,,,');
    expect(roster.squads.map(({ product }) => product)).toEqual([null, 0, 1]);
  });

  test('a row that names nobody makes its squad all the same', () => {
    const roster = rosterOf('P,,Pay,,,,,');
    expect(roster.counts).toMatchObject({ products: 1, squads: 1, people: 0, openPositions: 0 });
  });

  test('keep the first section; another is told', () => {
    const roster = rosterOf('P,,Pay,Ada,,,,', 'P,Dev,Pay,Bob,,,,', 'P,Ops,Save,Cy,,,,');
    expect(roster.products).toEqual([{ name: 'P', section: 'Dev' }]);
    expect(told(roster)).toEqual(['4 Section note']);
  });
});

describe('a share', () => {
  test.each<[string[], (number | null)[]]>([
    [
      ['50', '100', '1'],
      [50, 100, 1],
    ],
    [
      ['0.5', '1', '0'],
      [50, 100, 0],
    ],
    [
      ['"0,25"', '1'],
      [25, 100],
    ],
    [
      ['50%', '12.5 %', '0.5%'],
      [50, 12.5, 0.5],
    ],
    [
      ['100.1', '-5', 'half', '60'],
      [null, null, null, 60],
    ],
  ])('%j is %j percent', (texts, shares) => {
    const roster = rosterOf(...texts.map((text, n) => `P,,S${n},Ada,PM,,,${text}`));
    expect(roster.assignments.map(({ share }) => share)).toEqual(shares);
    const wrong = shares.filter((share) => share === null).length;
    expect(roster.problems.filter(({ severity }) => severity === 'error')).toHaveLength(wrong);
  });
});

test('a row that says nothing is left out and told', () => {
  const roster = rosterOf(',Dev,,,Engineer,Eve,,', 'P,,Pay,Ada,PM,,,');
  expect(names(roster)).toBe('(Open Engineer); Ada; Eve');
  expect(told(rosterOf(',Dev,,,,Eve,,', 'P,,Pay,Ada,PM,,,'))).toEqual(['2  error']);
});

test.each([
  [MAX_NAME, 1, []],
  [MAX_NAME + 1, 0, ['2 Person error']],
])('a name of %i characters', (length, people, problems) => {
  const roster = rosterOf(`P,,Pay,${'x'.repeat(length)},PM,,,`);
  expect(roster.counts.people).toBe(people);
  expect(told(roster)).toEqual(problems);
});

test('columns can be given another meaning', () => {
  const table = parseRoster('Wer,Wo,Was\nAda,Pay,Product Owner\n');
  const guessed = guessColumns(table.headings);
  expect(mappingProblem(table, guessed)).toContain('“Wer”');
  const mapping = { ...guessed, person: 0, squad: 1, title: 2 };
  expect(mappingProblem(table, mapping)).toBeNull();
  expect(roles(readRoster(table, mapping))).toEqual(['Ada po Pay']);
});

test('without a column of people, a row is an open position only where its status says so', () => {
  const table = parseRoster('Squad,Title,Status\nPay,Engineer,filled\nPay,Product Owner,open\n');
  expect(names(readRoster(table, guessColumns(table.headings)))).toBe('(Open Product Owner, Pay)');
});

test('whatever the rows hold, everything in the roster refers to something in it', () => {
  const field = fc.oneof(
    fc.constantFrom('', 'A', 'a ', 'B', 'PM', 'PO', 'open', 'acting', 'TBD', '50%', '7', '"', ','),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const rows = fc.array(fc.array(field, { minLength: 8, maxLength: 8 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (cells) => {
      const table = {
        separator: ',' as const,
        headings: HEADINGS.split(','),
        rows: cells.map((fields, n) => ({ number: n + 2, fields })),
        problems: [],
      };
      const roster = readRoster(table, guessColumns(table.headings));
      const keys = roster.people.map(({ name }) => name.toLowerCase().normalize('NFC'));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { person, squad, product } of roster.assignments) {
        expect(roster.people[person]).toBeDefined();
        expect((squad === null) !== (product === null)).toBe(true);
        expect(
          squad === null ? roster.products[product ?? -1] : roster.squads[squad],
        ).toBeDefined();
      }
      for (const { report, manager } of roster.lines) {
        expect(roster.people[report] && roster.people[manager]).toBeDefined();
        expect(report).not.toBe(manager);
      }
    }),
  );
});
