import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeRoster } from '../../../shared/exchange/write-roster.ts';
import { compareRoster } from '../../../shared/import/compare-roster.ts';
import { openRoster } from '../../../shared/import/open-roster.ts';
import { readRoster } from '../../../shared/import/read-roster.ts';
import type { Roster } from '../../../shared/import/roster.ts';
import { guarded, unguarded } from '../../../shared/import/row-words.ts';
import { type Structure, todayStructure } from '../../../shared/model/document.ts';
import { empty, rosters, said, structureOf } from './rosters.ts';

function readBack(structure: Structure): Roster {
  const { table, mapping } = openRoster(new TextEncoder().encode(writeRoster(structure)));
  return readRoster(table, mapping);
}

describe('a roster that is written', () => {
  test('comes back unchanged, whatever the names', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const structure = structureOf(roster);
        const back = readBack(structure);
        expect(back.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(said(structureOf(back))).toEqual(said(structure));
        expect(compareRoster(structure, back)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('holds no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const { table } = openRoster(new TextEncoder().encode(writeRoster(structureOf(roster))));
        for (const { fields } of table.rows) {
          for (const field of fields) expect(field).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('begins with the mark and the headings that spreadsheets look for', () => {
    const text = writeRoster(todayStructure(empty));
    expect(text).toBe(
      '\uFEFFProduct,Section,Squad,Person,Title,Squad role,Reports to,Status,Share\r\n\r\n',
    );
  });
});

test.each(['', 'Ada', '=1', '+', '-', '@x', '\tx', "'", "'=1", "''=1", "'Ada"])(
  '%j is guarded and comes back',
  (text) => {
    expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/);
    expect(unguarded(guarded(text))).toBe(text);
  },
);
