import { expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import { horizon } from '../../../shared/forecast/horizon.ts';
import {
  forecastGroups,
  forecastSentences,
  quarterMarks,
} from '../../../shared/forecast/picture.ts';
import { setPlannedTime } from '../../../shared/forecast/planned-time.ts';
import { quartersFrom } from '../../../shared/forecast/quarters.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { idOf, org } from '../../support/org.ts';

const TODAY = '2026-11-21';
const squads = ['Search', 'Index', 'Ranking'];

function plannedFor(times: Parameters<typeof setPlannedTime>[3], squad = 'Ranking') {
  const document = org().squads(squads, { in: 'Core' }).pm('PM 06', squads).document();
  const structure = todayStructure(document);
  return applyChanges(document, setPlannedTime(structure, 'squad', idOf('squad', squad), times));
}

function forecastOf(document: ReturnType<typeof plannedFor>, count: number) {
  const names = quartersFrom('2026-Q4', count);
  return forecast(document, todayStructure(document), names, TODAY);
}

test('a bar lies over the quarters in which its finding is there', () => {
  const said = forecastOf(plannedFor({ startsIn: '2027-Q1', endsIn: '2027-Q2' }), 5);
  const group = forecastGroups(said).find(({ name }) => name === 'PM 06');
  const bar = group?.bars.find(({ episode }) => episode.rule === 'split/squads');
  expect(bar).toMatchObject({ from: 1, to: 2, before: false, after: false, severity: 'critical' });
});

test('a bar is open at the end where the finding was there before, and where it stays', () => {
  const until = forecastGroups(forecastOf(plannedFor({ endsIn: '2027-Q1' }), 4));
  const from = forecastGroups(forecastOf(plannedFor({ startsIn: '2027-Q2' }), 4));
  const ends = (groups: typeof until) =>
    groups
      .flatMap(({ bars }) => bars)
      .filter(({ episode }) => episode.rule === 'split/squads')
      .map(({ from: first, to, before, after }) => ({ first, to, before, after }));
  expect(ends(until)).toEqual([{ first: 0, to: 1, before: true, after: false }]);
  expect(ends(from)).toEqual([{ first: 2, to: 3, before: false, after: true }]);
});

test('sentences and marks tell the same findings, quarter by quarter', () => {
  const said = forecastOf(plannedFor({ startsIn: '2027-Q1', endsIn: '2027-Q2' }), 5);
  const sentences = forecastSentences(said);
  const names = said.quarters.map(({ quarter }) => quarter);
  expect(sentences.length).toBeGreaterThan(1);
  expect(sentences.map(({ quarter }) => names.indexOf(quarter))).toEqual(
    sentences.map(({ quarter }) => names.indexOf(quarter)).sort(),
  );
  quarterMarks(said).forEach(({ begin, end }, at) => {
    const here = sentences.filter(({ quarter }) => quarter === names[at]);
    expect(here.filter(({ what }) => what === 'begins')).toHaveLength(begin);
    expect(here.filter(({ what }) => what === 'over')).toHaveLength(end);
  });
});

test.each([
  ['nothing planned', {}, '2028-Q3', 8],
  ['within two years', { startsIn: '2027-Q3' }, '2028-Q3', 8],
  ['later', { startsIn: '2029-Q1' }, '2029-Q2', 11],
  ['the quarter after the last one', { endsIn: '2029-Q1' }, '2029-Q3', 12],
  ['past', { startsIn: '2020-Q1' }, '2028-Q3', 8],
  ['no further than five years', { startsIn: '2090-Q1' }, '2031-Q3', 20],
])('the quarters to step through: %s', (_what, times, last, count) => {
  const names = horizon(todayStructure(plannedFor(times)), TODAY);
  expect([names[0], names.at(-1), names.length]).toEqual(['2026-Q4', last, count]);
});
