import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { CommandRefused } from '../../../shared/commands/command.ts';
import { deleteSubjects } from '../../../shared/commands/delete.ts';
import { forecast } from '../../../shared/forecast/forecast.ts';
import { setPlannedTime } from '../../../shared/forecast/planned-time.ts';
import { quarterAfter, quartersFrom } from '../../../shared/forecast/quarters.ts';
import { structureAt } from '../../../shared/forecast/structure-at.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { structureProblems } from '../../../shared/model/invariants.ts';
import { structureArbitrary } from '../../support/arbitraries.ts';
import { idOf, org } from '../../support/org.ts';

const TODAY = '2026-11-21';
type Planned = readonly [
  kind: 'squad' | 'person',
  name: string,
  from: string | null,
  to: string | null,
];

function planned(document: PlanDocument, times: readonly Planned[]): PlanDocument {
  let result = document;
  for (const [kind, name, startsIn, endsIn] of times) {
    const id = idOf(kind, name);
    const changes = setPlannedTime(todayStructure(result), kind, id, { startsIn, endsIn });
    result = applyChanges(result, changes);
  }
  return result;
}

const squads = ['Search', 'Index', 'Ranking'];
const growing = () =>
  planned(
    org()
      .squads(squads, { in: 'Core' })
      .pm('PM 06', squads)
      .person('Grace', { title: 'Product Owner' })
      .po('Grace', 'Search')
      .document(),
    [
      ['squad', 'Ranking', '2027-Q3', null],
      ['person', 'Grace', '2027-Q4', null],
    ],
  );
const run = (document: PlanDocument, count = 5) =>
  forecast(document, todayStructure(document), quartersFrom('2026-Q4', count), TODAY);

describe('when a finding begins and ends', () => {
  test('the squad that is one too many is named with its quarter, and the quarter before to act in', () => {
    const episode = run(growing()).episodes.find(({ rule }) => rule === 'split/squads');
    expect(episode).toMatchObject({ begins: '2027-Q3', ends: '2027-Q3' });
    expect(episode?.sentence).toBe(
      'With the third squad in Q3 2027, PM 06 reaches 3 squads: have a PO by Q2 2027. Over from Q4 2027 on, as Grace comes: PM 06 holds direction and backlog on 3 squads: Index, Ranking and Search.',
    );
  });

  test('what is there from the start and stays needs no sentence', () => {
    const document = org().squads(squads).pm('PM 06', squads).document();
    const { episodes } = run(document);
    expect(episodes.length).toBeGreaterThan(0);
    for (const { begins, ends, sentence } of episodes) {
      expect([begins, ends, sentence]).toEqual([null, null, null]);
    }
  });

  test('somebody who goes leaves a hole from the next quarter on', () => {
    const document = planned(org().squad('Search').pm('Ada', 'Search').document(), [
      ['person', 'Ada', null, '2027-Q1'],
    ]);
    const episode = run(document).episodes.find(({ rule }) => rule === 'missing/direction');
    expect(episode).toMatchObject({ begins: '2027-Q2', ends: null });
    expect(episode?.sentence).toBe(
      'Without Ada from Q2 2027 on: Nobody says what Search builds and why: it has no PM. Have a PM by Q1 2027.',
    );
  });

  test('the quarters name who comes and goes', () => {
    const { quarters } = run(growing());
    expect(quarters.map(({ quarter }) => quarter)).toEqual([
      ...['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'],
    ]);
    expect(quarters.map(({ coming }) => coming.map(({ id }) => id))).toEqual([
      ...[[], [], [], [idOf('squad', 'Ranking')], [idOf('person', 'Grace')]],
    ]);
  });
});

describe('a structure in a quarter', () => {
  test.each([
    ['2027-Q1', false],
    ['2027-Q2', true],
    ['2028-Q1', true],
    ['2028-Q2', false],
  ])('holds in %s what is planned for 2027-Q2 to 2028-Q1: %s', (quarter, there) => {
    const document = planned(org().squad('Search').pm('Ada', 'Search').document(), [
      ['squad', 'Search', '2027-Q2', '2028-Q1'],
    ]);
    const then = structureAt(todayStructure(document), quarter);
    expect(then.squad.size).toBe(there ? 1 : 0);
    expect(then.assignment.size).toBe(there ? 1 : 0);
    expect(then.person.size).toBe(1);
  });

  test('fits together in any quarter, and is what deleting the others would leave', () => {
    fc.assert(
      fc.property(
        structureArbitrary(),
        fc.constantFrom('0500-Q2', '2000-Q1', '8000-Q3'),
        (s, q) => {
          const then = structureAt(s, q);
          if (structureProblems(s).length === 0) expect(structureProblems(then)).toEqual([]);
          const absent = (['squad', 'person'] as const).flatMap((kind) =>
            [...s[kind].keys()].filter((id) => !then[kind].has(id)).map((id) => ({ kind, id })),
          );
          const document = { ...org().document(), structures: new Map([['today', s]]) };
          const left = applyChanges(document, deleteSubjects(s, absent)).structures.get('today');
          expect(then).toEqual(left);
        },
      ),
    );
  });

  test('is the very same where nothing is planned', () => {
    const structure = org().squad('Search').structure();
    expect(structureAt(structure, '2027-Q1')).toBe(structure);
  });
});

test('a planned time goes with its last quarter, and never ends before it starts', () => {
  const document = growing();
  const id = idOf('squad', 'Ranking');
  const set = (fields: Parameters<typeof setPlannedTime>[3]) =>
    setPlannedTime(todayStructure(document), 'squad', id, fields);
  expect(() => set({ endsIn: '2027-Q2' })).toThrow(CommandRefused);
  expect(() => set({ startsIn: 'soon' })).toThrow(/a quarter looks like/);
  expect(set({ startsIn: null })).toMatchObject([{ table: 'plannedTime', after: null }]);
});

test.each([
  ['2026-Q4', 1, '2027-Q1'],
  ['2027-Q1', -1, '2026-Q4'],
  ['2026-Q2', 7, '2028-Q1'],
])('%s and %i quarters is %s', (quarter, by, expected) => {
  expect(quarterAfter(quarter, by)).toBe(expected);
});
