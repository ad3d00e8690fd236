import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../../shared/import/columns.ts';
import { mappingProblem } from '../../../shared/import/open-roster.ts';
import { parseRoster } from '../../../shared/import/parse.ts';
import { readRoster } from '../../../shared/import/read-roster.ts';
import type { Roster } from '../../../shared/import/roster.ts';
import { MAX_NAME } from '../../../shared/model/fields.ts';

const HEADINGS = 'Product,Section,Squad,Person,Title,Reports to,Status,Share';

function rosterOf(...rows: string[]): Roster {
  const table = parseRoster([HEADINGS, ...rows].join('\n'));
  return readRoster(table, guessColumns(table.headings));
}

/** Assignments as sentences: `Ada pm Pay`, with `*` for acting and the share where it is known. */
function roles(roster: Roster): string[] {
  return roster.assignments.map(({ person, role, squad, product, share, acting }) => {
    const place = squad === null ? roster.products[product ?? -1] : roster.squads[squad];
    const words = [roster.people[person]?.name, role + (acting ? '*' : ''), place?.name];
    return [...words, ...(share === null ? [] : [share])].join(' ');
  });
}

const names = (roster: Roster) =>
  roster.people.map(({ name, open }) => (open ? `(${name})` : name)).join('; ');
const lines = (roster: Roster) =>
  roster.lines.map(({ report, manager }) =>
    [roster.people[report]?.name, roster.people[manager]?.name].join(' > '),
  );
const told = (roster: Roster) =>
  roster.problems.map(({ row, column, severity }) => [row, column, severity].join(' '));

describe('a title gives the role', () => {
  test.each([
    ['Product Manager', 'pm'],
    ['Senior Product Manager, Growth', 'pm'],
    ['Product Owner', 'po'],
    ['PO', 'po'],
    ['Engineering Manager', 'member'],
    ['Product Designer', 'member'],
    ['Product Marketing Manager', 'member'],
    ['Chief Product Officer', 'member'],
    ['', 'member'],
    ['Acting Product Manager', 'pm*'],
    ['Interim PO', 'po*'],
  ])('%s: %s', (title, role) => {
    expect(roles(rosterOf(`P,,Pay,Ada,"${title}",,,`))).toEqual([`Ada ${role} Pay`]);
  });

  test('a status can say that somebody is acting', () => {
    expect(roles(rosterOf('P,,Pay,Ada,Product Manager,,acting,'))).toEqual(['Ada pm* Pay']);
  });

  test('a row without a title takes the title that the person has elsewhere', () => {
    const roster = rosterOf('P,,Pay,Ada,,,,', 'P,,Save,Ada,Product Owner,,,');
    expect(roles(roster)).toEqual(['Ada po Pay', 'Ada po Save']);
  });
});

describe('an open position', () => {
  test.each([
    ['an empty name', 'P,,Pay,,Product Owner,,,'],
    ['an empty name with a status', 'P,,Pay,,Product Owner,,open,'],
    ['a dash', 'P,,Pay,-,Product Owner,,,'],
    ['TBH', 'P,,Pay,TBH,Product Owner,,,'],
    ['the word vacant for a name', 'P,,Pay,Vacant,Product Owner,,filled,'],
  ])('is %s', (_, row) => {
    const roster = rosterOf(row);
    expect(roster.people).toEqual([
      { name: 'Open Product Owner, Pay', title: 'Product Owner', open: true },
    ]);
    expect(roles(roster)).toEqual(['Open Product Owner, Pay po Pay']);
    expect(roster.counts).toMatchObject({ people: 0, openPositions: 1 });
  });

  test.each(['open', 'Vacant', 'VACANCY', 'tbh', 'Hiring', 'To be hired', 'Open (Q1)'])(
    'is one whose status is %s; a name is kept',
    (status) => {
      expect(names(rosterOf(`P,,Pay,REQ-12,Product Owner,,${status},`))).toBe('(REQ-12)');
    },
  );

  test.each(['filled', 'active', '', 'not open', 'reopened in May'])('is none at %j', (status) => {
    expect(names(rosterOf(`P,,Pay,Ada,Product Owner,,${status},`))).toBe('Ada');
  });

  test('of the same title on the same squad is told apart by a number', () => {
    const roster = rosterOf('P,,Pay,,Engineer,,,', 'P,,Pay,,Engineer,,,', 'P,,Save,,Engineer,,,');
    expect(names(roster)).toBe(
      '(Open Engineer, Pay); (Open Engineer, Pay 2); (Open Engineer, Save)',
    );
  });

  test('never takes the name of somebody in the roster', () => {
    const roster = rosterOf('P,,Pay,,Engineer,,,', 'P,,Pay,"Open Engineer, Pay",Engineer,,,');
    expect(roster.people).toHaveLength(2);
  });

  test('beside a post that the same person fills is a position of its own', () => {
    const roster = rosterOf('P,,Pay,Ada,Engineer,,filled,', 'P,,Save,Ada,Product Owner,,open,');
    expect(names(roster)).toBe('Ada; (Open Product Owner, Save)');
    expect(told(roster)).toEqual(['3 Status note']);
  });

  test('can report to somebody', () => {
    expect(lines(rosterOf('P,,Pay,,Product Owner,Eve,open,'))).toEqual([
      'Open Product Owner, Pay > Eve',
    ]);
  });
});

describe('people', () => {
  test('on several rows are one person, however the name is spaced or written', () => {
    const roster = rosterOf(
      'P,,Pay,Zoë  Ito,Product Manager,,,',
      'P,,Save, zoe\u0308 ito ,Product Manager,,,',
      'P,,Lend,ZOË\u00a0ITO,Product Manager,,,',
    );
    expect(roles(roster)).toEqual(['Zoë Ito pm Pay', 'Zoë Ito pm Save', 'Zoë Ito pm Lend']);
  });

  test('keep their first title; another is told', () => {
    const roster = rosterOf(
      'P,,Pay,Ada,,,,',
      'P,,Save,Ada,Product Manager,,,',
      'P,,Lend,Ada,Engineer,,,',
    );
    expect(roster.people[0]?.title).toBe('Product Manager');
    expect(roles(roster).at(-1)).toBe('Ada member Lend');
    expect(told(roster)).toEqual(['4 Title note']);
  });

  test('named only under "Reports to" are people without a title', () => {
    const roster = rosterOf(
      'P,,Pay,Ada,Product Manager,Eve,,',
      'P,,Save,Bob,Product Manager,eve,,',
    );
    expect(roster.people.at(-1)).toEqual({ name: 'Eve', title: '', open: false });
    expect(lines(roster)).toEqual(['Ada > Eve', 'Bob > Eve']);
    expect(roster.counts).toMatchObject({ people: 3, reportingLines: 2 });
  });

  test('named under "Reports to" before their own row keep their title', () => {
    const roster = rosterOf('P,,Pay,Ada,PM,Eve,,', ',,,Eve,Chief Product Officer,,,');
    expect(roster.people).toHaveLength(2);
    expect(roster.people.find(({ name }) => name === 'Eve')?.title).toBe('Chief Product Officer');
  });

  test('who report to themselves have no line, and that is told', () => {
    const roster = rosterOf('P,,Pay,Ada,PM,ada,,');
    expect(roster.lines).toEqual([]);
    expect(told(roster)).toEqual(['2 Reports to note']);
  });

  test('who report to two people keep both lines, and that is told once', () => {
    const rows = ['P,,Pay,Ada,PM,Eve,,', 'P,,Save,Ada,PM,Kim,,', 'P,,Lend,Ada,PM,Kim,,'];
    const roster = rosterOf(...rows);
    expect(lines(roster)).toEqual(['Ada > Eve', 'Ada > Kim']);
    expect(told(roster)).toEqual(['3 Reports to note']);
  });

  test('twice in the same role on the same squad hold it once, and that is told', () => {
    const roster = rosterOf('P,,Pay,Ada,PM,,,50%', 'P,,Pay,Ada,PM,,,20%');
    expect(roles(roster)).toEqual(['Ada pm Pay 50']);
    expect(told(roster)).toEqual(['3  note']);
  });
});

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
