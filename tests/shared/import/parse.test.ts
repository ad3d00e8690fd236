import { describe, expect, test } from 'vitest';
import { MAX_ROSTER_COLUMNS, MAX_ROSTER_ROWS, parseRoster } from '../../../shared/import/parse.ts';
import { UnreadableRoster } from '../../../shared/import/unreadable-roster.ts';

const fieldsOf = (text: string) => parseRoster(text).rows.map(({ fields }) => fields);

describe('the separator is detected', () => {
  test.each([
    ['comma', 'Squad,Person,Title\nPay,Ada,PM\n', ','],
    ['semicolon', 'Squad;Person;Title\nPay;Ada;PM\n', ';'],
    ['tab', 'Squad\tPerson\tTitle\nPay\tAda\tPM\n', '\t'],
    ['semicolon, with commas in every field', 'Squad;Person\nA, B;Lovelace, Ada, Lady\n', ';'],
    ['comma, quoted, with semicolons inside', '"Squad","Person"\n"A; B","Ada; Bob; Cy"\n', ','],
    ['tab, with commas and semicolons inside', 'Squad\tName\n"A,B;C"\t"x,y;z"\n', '\t'],
    ['semicolon, with unknown headings', 'Eins;Zwei\n1,5;2,5\n3,5;4,5\n', ';'],
  ])('%s', (_, text, separator) => {
    const table = parseRoster(text);
    expect(table.separator).toBe(separator);
    expect(table.headings.length).toBeGreaterThan(1);
    expect(table.problems).toEqual([]);
  });

  test('as the first line states it', () => {
    const table = parseRoster('sep=;\nSquad;Person\nPay;Ada\n');
    expect(table.headings).toEqual(['Squad', 'Person']);
    expect(table.rows).toEqual([{ number: 3, fields: ['Pay', 'Ada'] }]);
  });

  test('unless the user chose another', () => {
    expect(parseRoster('Squad,Person\nA;B,C\n', ';').headings).toEqual(['Squad,Person']);
  });
});

describe('rows', () => {
  test.each([
    [
      'quoted separators, quotes and line breaks',
      'Squad,Person\n"A, ""B""","C\nD"\n',
      'A, "B"|C\nD',
    ],
    ['line ends of old and new systems mixed', 'Squad,Person\r\nA,B\rC,D\nE,F', 'A|B;C|D;E|F'],
    ['blank rows between', 'Squad,Person\n\n,\nA,B\n  ,\n\n', 'A|B'],
  ])('are read with %s', (_, text, expected) => {
    expect(
      fieldsOf(text)
        .map((fields) => fields.join('|'))
        .join(';'),
    ).toBe(expected);
  });

  test('are numbered as a spreadsheet numbers them', () => {
    const { rows } = parseRoster('Squad,Person\nA,"B\nB"\n\nC,D\n');
    expect(rows.map(({ number }) => number)).toEqual([2, 4]);
  });

  test('with too few or too many fields are kept and told', () => {
    const { rows, problems } = parseRoster('Squad,Person,Title\nA,B\nC,D,PM\nE,F,PO,x\nG,H,PO,,\n');
    expect(rows.map(({ fields }) => fields[0])).toEqual(['A', 'C', 'E', 'G']);
    expect(problems.map(({ row, severity }) => [row, severity])).toEqual([
      [2, 'error'],
      [4, 'error'],
    ]);
  });

  test('tell a quotation mark that is left open', () => {
    const { problems } = parseRoster('Squad,Person\nA,B\nC,"D\nE,F\n');
    expect(problems).toMatchObject([{ row: 3, severity: 'error' }]);
  });

  test('with a field that is far too long are left out and told', () => {
    const { rows, problems } = parseRoster(`Squad,Person\nA,${'x'.repeat(10_001)}\nC,D\n`);
    expect(rows.map(({ number }) => number)).toEqual([3]);
    expect(problems).toMatchObject([{ row: 2, column: 'Person' }]);
  });
});

test('a title above the headings is passed over', () => {
  const table = parseRoster('Organisation 2026,,\n,,\nSquad,Person,Title\nA,B,PM\n');
  expect(table.headings).toEqual(['Squad', 'Person', 'Title']);
  expect(table.rows).toEqual([{ number: 4, fields: ['A', 'B', 'PM'] }]);
});

describe('what is no table is refused', () => {
  test.each([
    ['nothing but line ends', '\n\n\n', /empty/],
    ['only headings', 'Squad,Person,Title\n', /one line/],
    ['one line', 'hello', /one line/],
    ['too many columns', `${'a,'.repeat(MAX_ROSTER_COLUMNS)}a\nb\n`, /columns/],
    ['too many rows', `Squad,Person\n${'a,b\n'.repeat(MAX_ROSTER_ROWS + 1)}`, /rows/],
  ])('%s', (_, text, message) => {
    expect(() => parseRoster(text)).toThrow(UnreadableRoster);
    expect(() => parseRoster(text)).toThrow(message);
  });

  test('the last row and column that are allowed are read', () => {
    const wide = `${'a,'.repeat(MAX_ROSTER_COLUMNS - 1)}a\nb\n`;
    expect(parseRoster(wide).headings).toHaveLength(MAX_ROSTER_COLUMNS);
    const long = `Squad,Person\n${'a,b\n'.repeat(MAX_ROSTER_ROWS)}`;
    expect(parseRoster(long).rows).toHaveLength(MAX_ROSTER_ROWS);
  });
});

describe('hostile text costs bounded time', () => {
  test.each([
    ['quotation marks', '"'],
    ['pairs of marks and separators', '","'],
    ['separators', ','],
    ['open marks', 'a"'],
    ['line ends', '\r'],
  ])(
    'megabytes of %s',
    (_, part) => {
      const began = performance.now();
      const text = part.repeat((2 * 1024 * 1024) / part.length);
      try {
        parseRoster(`Squad,Person\nA,B\n${text}`);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableRoster);
      }
      // Far more than it takes on a busy machine, far less than anything that grows with the square.
      expect(performance.now() - began).toBeLessThan(20_000);
    },
    60_000,
  );
});
