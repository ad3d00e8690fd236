import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../shared/changes/apply.ts';
import { importRoster } from '../../shared/commands/import-roster.ts';
import { mappingProblem, openRoster } from '../../shared/import/open-roster.ts';
import { readRoster } from '../../shared/import/read-roster.ts';
import { UnreadableRoster } from '../../shared/import/unreadable-roster.ts';
import { newDocument, todayStructure } from '../../shared/model/document.ts';
import { documentProblems } from '../../shared/model/invariants.ts';
import { damaged, damages } from './damage.ts';
import { fuzz, RUNS } from './fuzz.ts';

const REAL = readFileSync(new URL('../../examples/real-org-2022.csv', import.meta.url));
const PIECE = REAL.subarray(0, 4000);
const DOCUMENT = newDocument('Fuzz', '2026-11-21T09:00:00.000Z');

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

function read(bytes: Buffer): string {
  try {
    const opened = openRoster(new Uint8Array(bytes));
    const problem = mappingProblem(opened.table, opened.mapping);
    if (problem !== null) {
      expect(problem.length).toBeLessThan(2000);
      return 'without known columns';
    }
    const roster = readRoster(opened.table, opened.mapping);
    let made = 0;
    const changes = importRoster(todayStructure(DOCUMENT), roster, (kind) => `${kind}-${made++}`);
    expect(documentProblems(applyChanges(DOCUMENT, changes))).toEqual([]);
    for (const { message } of roster.problems) expect(message.length).toBeLessThan(2000);
    return roster.problems.length > 0 ? 'imported with problems named' : 'imported';
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableRoster);
    expect((error as Error).message.length).toBeLessThan(2000);
    return 'refused';
  }
}

test(`${RUNS} rosters end in an import or in a clear refusal`, async () => {
  await fuzz('CSV', files, read, []);
}, 1_800_000);
