import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'vitest';
import { damaged, damages } from './damage.ts';
import { fuzz, RUNS } from './fuzz.ts';
import { readAsRoster } from './read-as-roster.ts';

const REAL = readFileSync(new URL('../../examples/real-org-2022.csv', import.meta.url));
const PIECE = REAL.subarray(0, 4000);

const heading = fc.constantFrom(
  'Squad',
  'Team',
  'Person',
  'Name',
  'Title',
  'Reports to',
  'Status',
  'Share',
  'FTE',
  'Product',
  'Section',
  '',
  ' ',
  '"',
  'Squad',
  '\u202eSquad',
  '=cmd()',
  '__proto__',
);
const field = fc.oneof(
  fc.constantFrom(
    '',
    'Ada',
    'Product Manager',
    'PO',
    'open',
    '50%',
    '120',
    '-1',
    'NaN',
    '1e9',
    '"',
    '""',
    "'",
    '=1+1',
    '@SUM(A1)',
    '\t',
    '\r',
    '../../x',
    '<img src=x onerror=alert(1)>',
    '\u202e\u200f',
    '\ud800',
    '\u0000',
    'constructor',
    'a,b',
    'a;b',
    'Ünïcödé',
    '人事',
    'e\u0301',
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.integer({ min: 100, max: 12_000 }).map((length) => 'y'.repeat(length)),
);
const table = fc
  .record({
    headings: fc.array(heading, { minLength: 1, maxLength: 9 }),
    rows: fc.array(fc.array(field, { maxLength: 10 }), { maxLength: 25 }),
    separator: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.constantFrom('utf8' as const, 'utf16le' as const, 'latin1' as const),
    mark: fc.constantFrom('', '\ufeff', 'sep=;\n'),
  })
  .map(({ headings, rows, separator, end, encoding, mark }) =>
    Buffer.from(mark + [headings, ...rows].map((row) => row.join(separator)).join(end), encoding),
  );
const wide = fc
  .record({ columns: fc.integer({ min: 150, max: 5000 }), rows: fc.integer({ min: 1, max: 5 }) })
  .map(({ columns, rows }) => Buffer.from(`Squad${',x'.repeat(columns)}\n`.repeat(rows)));
const long = fc
  .integer({ min: 1, max: 60_000 })
  .map((rows) => Buffer.from(`Squad,Person,Title\n${'S,P,PM\n'.repeat(rows)}`));
const unclosed = fc
  .integer({ min: 1, max: 400_000 })
  .map((length) => Buffer.from(`Squad,Person\n"${'a,b\n'.repeat(length / 4)}`));

const files = fc.oneof(
  { weight: 60, arbitrary: table },
  { weight: 30, arbitrary: damages.map((all) => damaged(PIECE, all)) },
  { weight: 5, arbitrary: damages.map((all) => damaged(REAL, all)) },
  { weight: 10, arbitrary: fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 2, arbitrary: wide },
  { weight: 1, arbitrary: long },
  { weight: 1, arbitrary: unclosed },
);

test(`${RUNS} rosters end in an import or in a clear refusal`, async () => {
  await fuzz('CSV', files, readAsRoster, []);
}, 1_800_000);
