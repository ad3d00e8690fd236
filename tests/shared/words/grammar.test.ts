import { expect, test } from 'vitest';
import { sumOf } from '../../../shared/rules/answers.ts';
import { daysSince, quarterOf } from '../../../shared/rules/days.ts';
import { formatMeasure } from '../../../shared/rules/measure.ts';
import { counted, listOf, namesOf } from '../../../shared/words/grammar.ts';

test.each([
  [[], ''],
  [['Ada'], 'Ada'],
  [['Ada', 'Bo'], 'Ada and Bo'],
  [['Ada', 'Bo', 'Cy', 'Di'], 'Ada, Bo, Cy and Di'],
  [['Ada', 'Bo', 'Cy', 'Di', 'Ed'], 'Ada, Bo, Cy, Di and 1 more'],
  [['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'], 'Ada, Bo, Cy, Di and 3 more'],
])('a list of %j', (names, written) => {
  expect(listOf(names)).toBe(written);
});

test('names come in alphabetical order and leave their rows alone', () => {
  const rows = [{ name: 'Search' }, { name: 'Ads' }];
  expect(namesOf(rows)).toBe('Ads and Search');
  expect(rows[0]?.name).toBe('Search');
});

test.each([
  [0, '0 squads'],
  [1, '1 squad'],
  [2, '2 squads'],
])('%i counted', (count, written) => {
  expect(counted(count, 'squad')).toBe(written);
});

test.each([
  ['2026-05-20', '2026-05-20', 0],
  ['2026-05-19', '2026-05-20', 1],
  ['2026-05-21', '2026-05-20', 0],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['1999-12-31', '2000-01-01', 1],
])('from %s to %s', (day, today, days) => {
  expect(daysSince(day, today)).toBe(days);
});

test.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-09-30', '2026-Q3'],
  ['2026-10-01', '2026-Q4'],
  ['2026-12-31', '2026-Q4'],
])('%s is in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

test('sums carry no dust of binary fractions', () => {
  expect(sumOf([33.3, 33.3, 33.4])).toBe(100);
  expect(sumOf([0.1, 0.2, 0.7])).toBe(1);
  expect(sumOf([])).toBe(0);
});

test.each([
  [{ value: 1, unit: 'squads' }, '1\u00A0squad'],
  [{ value: 3, unit: 'squads' }, '3\u00A0squads'],
  [{ value: 40.5, unit: 'percent' }, '40.5\u00A0%'],
  [{ value: 1.25, unit: 'fte' }, '1.25\u00A0full-time people'],
] as const)('%j is written %s', (measure, written) => {
  expect(formatMeasure(measure)).toBe(written);
});
