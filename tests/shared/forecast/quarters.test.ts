import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuarter } from '../../../shared/forecast/parse-quarter.ts';
import { quarterOfDay } from '../../../shared/forecast/quarters.ts';
import { quarterSchema } from '../../../shared/model/fields.ts';
import { quarterText } from '../../../shared/words/formats.ts';
import { plannedText } from '../../../shared/words/planned.ts';

describe('a quarter that was typed', () => {
  test.each([
    ['Q3 2027', '2027-Q3'],
    ['q3 27', '2027-Q3'],
    ['3/2027', '2027-Q3'],
    [' 2027-Q3 ', '2027-Q3'],
    ['2027 3', '2027-Q3'],
    ['Q1', '2026-Q1'],
    ['Q5 2027', null],
    ['Q0 2027', null],
    ['2027', null],
    ['Q3 202', null],
    ['soon', null],
    ['', null],
  ])('%j is %s', (text, expected) => {
    expect(parseQuarter(text, '2026-11-21')).toBe(expected);
  });

  test('is read back as it is shown', () => {
    const quarters = fc.tuple(fc.integer({ min: 1990, max: 2199 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(quarters, ([year, q]) => {
        const quarter = `${year}-Q${q}`;
        expect(quarterSchema.parse(quarter)).toBe(quarter);
        expect(parseQuarter(quarterText(quarter), '2026-11-21')).toBe(quarter);
      }),
    );
  });
});

test.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-12-31', '2026-Q4'],
])('%s is in %s', (day, quarter) => {
  expect(quarterOfDay(day)).toBe(quarter);
});

test.each([
  [null, null, ''],
  ['2027-Q3', null, 'from Q3 2027'],
  [null, '2028-Q1', 'until Q1 2028'],
  ['2027-Q3', '2028-Q1', 'Q3 2027 to Q1 2028'],
  ['2027-Q3', '2027-Q3', 'only Q3 2027'],
])('planned from %s to %s is said as %j', (startsIn, endsIn, words) => {
  expect(plannedText({ startsIn, endsIn })).toBe(words);
});
