import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { setPlannedTime } from '../../../shared/forecast/planned-time.ts';
import type { Structure } from '../../../shared/model/document.ts';
import type { PlannedKind } from '../../../shared/model/entities.ts';
import { type ScenarioTable, scenarioTableNames } from '../../../shared/model/tables.ts';
import { compareStructures } from '../../../shared/scenarios/compare.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';
import { editArbitrary, runEdits } from '../../support/edit-arbitraries.ts';
import { idOf, type Org, org } from '../../support/org.ts';

const sentences = (before: Structure, after: Structure) =>
  compareStructures(before, after).stories.map(({ sentence }) => sentence);

const squad = (fields: Parameters<Org['squad']>[1]) => org().squad('Search', fields).structure();
const person = (fields: Parameters<Org['person']>[1]) => org().person('Ada', fields).structure();
const product = (fields: Parameters<Org['product']>[1]) =>
  org().product('Core', fields).structure();

function planned(kind: PlannedKind, startsIn: string | null, endsIn: string | null): Structure {
  const name = kind === 'squad' ? 'Search' : 'Ada';
  const start = kind === 'squad' ? org().squad(name) : org().person(name);
  const changes = setPlannedTime(start.structure(), kind, idOf(kind, name), { startsIn, endsIn });
  return applyChanges(start.document(), changes).structures.get('today') as Structure;
}

describe('each fact is told by what it is and what it was', () => {
  test.each<[string, Structure, Structure]>([
    [
      'Search now starts in Q3 2027 (before: Q2 2027).',
      planned('squad', '2027-Q2', null),
      planned('squad', '2027-Q3', null),
    ],
    [
      'Search now starts in Q3 2027 (before: there from the beginning).',
      planned('squad', null, null),
      planned('squad', '2027-Q3', null),
    ],
    [
      'Ada is now there from the beginning (before: from Q2 2027); is now there until Q1 2028 (before: without an end).',
      planned('person', '2027-Q2', null),
      planned('person', null, '2028-Q1'),
    ],
    [
      'Ada is now there without an end (before: until Q1 2028).',
      planned('person', '2027-Q2', '2028-Q1'),
      planned('person', '2027-Q2', null),
    ],
    [
      'The mission of Search is now “Find it” (before: none).',
      squad({}),
      squad({ mission: ' Find\nit ' }),
    ],
    [
      'The notes of Search are now empty (before: “Ask Ada”).',
      squad({ notes: 'Ask Ada' }),
      squad({}),
    ],
    [
      'The way of working of Search is now Scrum (before: neither Scrum nor Kanban).',
      squad({ framework: 'other' }),
      squad({ framework: 'scrum' }),
    ],
    [
      'The headcount of Search goes from 5 to unknown.',
      squad({ headcount: 5 }),
      squad({ headcount: null }),
    ],
    [
      'The work on the backlog of Search is now 1.5 full-time people (before: 1 full-time person).',
      squad({ backlogFte: 1 }),
      squad({ backlogFte: 1.5 }),
    ],
    [
      'The direction owner of Search can now be with the squad day to day (before: no).',
      squad({ directionOwnerEmbedded: false }),
      squad({ directionOwnerEmbedded: true }),
    ],
    [
      'The direction owner of Search cannot be with the squad day to day now (before: unknown).',
      squad({}),
      squad({ directionOwnerEmbedded: false }),
    ],
    [
      'The PM and PO of Search now meet every 7 days (before: never).',
      squad({ practice: { meetingDays: 0 } }),
      squad({ practice: { meetingDays: 7 } }),
    ],
    [
      'The PM and PO of Search now never meet (before: every day); it now has 3 people who answer “what do we build next?” (before: unknown).',
      squad({ practice: { meetingDays: 1 } }),
      squad({ practice: { meetingDays: 0, nextWorkContacts: 3 } }),
    ],
    [
      'The PM and PO of Search no longer say how often they meet (before: every 7 days).',
      squad({ practice: { meetingDays: 7 } }),
      squad({}),
    ],
    [
      'Search reports “Items arrive too vague to plan” (3 May 2026).',
      squad({}),
      org().squad('Search').symptom('Search', 'too-vague', '2026-05-03').structure(),
    ],
    [
      'Search says that “Items arrive too vague to plan” is not so (3 May 2026).',
      squad({}),
      org().squad('Search').symptom('Search', 'too-vague', '2026-05-03', false).structure(),
    ],
    [
      'Search takes back what it said on 3 May 2026 of “Items arrive too vague to plan”.',
      org().squad('Search').symptom('Search', 'too-vague', '2026-05-03').structure(),
      squad({}),
    ],
    [
      'Core is now highly complex (before: unknown); now serves the markets DE and FR.',
      product({}),
      product({ highlyComplex: true, markets: ['FR', 'DE'] }),
    ],
    [
      'Core no longer says whether it is highly complex (before: no).',
      product({ highlyComplex: false }),
      product({}),
    ],
    [
      'Core now serves the market UK; no longer serves the market DE.',
      product({ markets: ['DE', 'FR'] }),
      product({ markets: ['FR', 'UK'] }),
    ],
    [
      'The persona Nurse of Core is no longer a main one.',
      product({ personas: ['Nurse', 'Doctor?'] }),
      product({ personas: ['Nurse?', 'Doctor?'] }),
    ],
    [
      'The section of Core is now “Digital” (before: “Retail”).',
      product({ section: 'Retail' }),
      product({ section: 'Digital' }),
    ],
    [
      'The responsibility “Roadmap” of Core is now held by Ada and Bob (before: whoever has the role).',
      org().product('Core').person('Ada').person('Bob').structure(),
      org().product('Core').holds(['Bob', 'Ada'], 'roadmap', 'Core').structure(),
    ],
    [
      'The responsibility “Roadmap” of Core is now held by nobody (before: Ada).',
      org().product('Core').holds('Ada', 'roadmap', 'Core').structure(),
      org().product('Core').person('Ada').holds('nobody', 'roadmap', 'Core').structure(),
    ],
    [
      'The title of Ada now counts as a PO title (before: what its words say).',
      person({}),
      person({ titleKind: 'po' }),
    ],
    ['Ada now works 0.8 FTE (before: 1 FTE).', person({}), person({ fte: 0.8 })],
    [
      'Ada can now attend the standups of their squads (before: unknown); now has no time left for strategy (before: yes).',
      person({ hasTimeForStrategy: true }),
      person({ hasTimeForStrategy: false, canAttendStandups: true }),
    ],
    [
      'Ada now spends 20\u00A0% of the week on strategy (before: unknown) and an unknown part on the backlog (before: 30\u00A0%).',
      person({ time: { backlog: 30, other: 5 } }),
      person({ time: { strategy: 20, other: 5 } }),
    ],
    [
      'Ada last updated the roadmap on 3 May 2026 (before: unknown); does not work mostly reactively now (before: yes).',
      person({ signals: { worksReactively: true } }),
      person({ signals: { roadmapUpdatedOn: '2026-05-03', worksReactively: false } }),
    ],
    [
      'Ada had 2 roadmap reviews cancelled in Q2 2026 (before: 1 in Q1 2026).',
      person({ signals: { reviewsCancelled: 1, reviewsCancelledIn: '2026-Q1' } }),
      person({ signals: { reviewsCancelled: 2, reviewsCancelledIn: '2026-Q2' } }),
    ],
    [
      'Ada no longer says when they last interviewed a customer (before: 3 May 2026).',
      person({ signals: { customerInterviewOn: '2026-05-03' } }),
      person({}),
    ],
    [
      'Ada now sets the roadmap (before: no); now does no market research (before: unknown).',
      person({ audit: { setsRoadmap: false } }),
      person({ audit: { setsRoadmap: true, doesMarketResearch: false } }),
    ],
    [
      'Ada now has a part in the roadmap (before: no).',
      person({ answers: { hasRoadmapPart: false } }),
      person({ answers: { hasRoadmapPart: true } }),
    ],
    [
      'Ada now has no expectations or success measures for the backlog (before: yes).',
      person({ answers: { backlogExpectations: true } }),
      person({ answers: { backlogExpectations: false } }),
    ],
    [
      'Ada is now PO of Search only until somebody is found.',
      org().po('Ada', 'Search').structure(),
      org().po('Ada', 'Search', { acting: true }).structure(),
    ],
    [
      'Ada is now PO of Search for good (before: until somebody is found).',
      org().po('Ada', 'Search', { acting: true }).structure(),
      org().po('Ada', 'Search').structure(),
    ],
  ])('%s', (sentence, before, after) => {
    expect(sentences(before, after)).toEqual([sentence]);
  });

  test('who does something is named again after a part of theirs', () => {
    expect(sentences(person({}), person({ titleKind: 'pm', fte: 0.5, title: 'PM' }))).toEqual([
      'The title of Ada changes from no title to “PM”; their title now counts as a PM title (before: what its words say); Ada now works 0.5 FTE (before: 1 FTE).',
    ]);
  });

  test('what a squad came with is told with its coming', () => {
    const before = org().squad('Search').structure();
    const after = org().squad('Search').squad('Ads', { in: 'Growth', notes: 'New' });
    const changes = setPlannedTime(after.structure(), 'squad', idOf('squad', 'Ads'), {
      startsIn: '2027-Q3',
    });
    const then = applyChanges(after.document(), changes).structures.get('today') as Structure;
    expect(sentences(before, then)).toContain('Ads is added in Growth from Q3 2027.');
  });

  test('a long text is cut, whole characters only', () => {
    const mission = `${'x'.repeat(78)}😀 and more`;
    const [said] = sentences(squad({}), squad({ mission }));
    expect(said).toBe(`The mission of Search is now “${'x'.repeat(78)}…” (before: none).`);
  });

  test('a team that takes its backlog is told once', () => {
    const build = (ordersOwnBacklog: boolean) =>
      org().squad('Search', { ordersOwnBacklog }).pm('Ada', 'Search').structure();
    expect(sentences(build(false), build(true))).toEqual([
      'The backlog of Search passes from Ada to the team itself.',
    ]);
    // With a PO, the PO orders it either way.
    const with2 = (ordersOwnBacklog: boolean) =>
      org().squad('Search', { ordersOwnBacklog }).po('Bob', 'Search').structure();
    expect(sentences(with2(false), with2(true)).join()).toMatch(/team|itself/);
  });

  test('markets and holders set anew as they were are no change', () => {
    const a = org()
      .product('Core', { markets: ['DE'] })
      .holds('Ada', 'roadmap', 'Core');
    const b = org()
      .product('Zed', { markets: ['X'] })
      .product('Core', { markets: ['DE'] });
    b.holds('Ada', 'roadmap', 'Core');
    const about = compareStructures(a.structure(), b.structure()).marks;
    expect(about.has(`product ${idOf('product', 'Core')}`)).toBe(false);
  });
});

/** What a row says, without the id that it has. */
function said(table: ScenarioTable, row: object): string {
  const { id, ...rest } = row as { id: string };
  const own = ['market', 'persona', 'assignment', 'reportingLine', 'symptomAnswer'];
  const apart = own.includes(table) || table === 'responsibilityHolder';
  return JSON.stringify(apart ? rest : { id, ...rest });
}

/** A row of answers without any says what no row says. */
function empty(row: object): boolean {
  const { id: _, subject: __, ...answers } = row as Record<string, unknown>;
  return Object.values(answers).every((value) => value === null);
}

test('no row differs untold, and nothing is told in general terms', () => {
  const subjects = ['productId', 'squadId', 'personId', 'reportId', 'id'];
  let seen = 0;
  fc.assert(
    fc.property(documentArbitrary(4), fc.array(editArbitrary, { maxLength: 8 }), (start, edits) => {
      const before = start.structures.get('today') as Structure;
      const after = runEdits(start, edits).document.structures.get('today') as Structure;
      const { stories } = compareStructures(before, after);
      const told = new Set(stories.map(({ subject }) => subject.id));
      const clauses = stories.flatMap(({ differences }) => differences.map((one) => one.clause));
      for (const { does } of clauses) expect(does).not.toMatch(/^changes?$/);
      for (const table of scenarioTableNames) {
        if (table === 'position' || table === 'cardState') continue;
        const rows = (structure: Structure) =>
          new Map([...structure[table].values()].map((row) => [said(table, row), row]));
        const [was, is] = [rows(before), rows(after)];
        for (const [one, other] of [
          [was, is],
          [is, was],
        ] as const) {
          for (const [key, row] of one) {
            if (other.has(key) || empty(row)) continue;
            seen++;
            const named = subjects.flatMap(
              (field) => (row as Record<string, unknown>)[field] ?? [],
            );
            expect([table, row, named.some((id) => told.has(id as string))]).toEqual([
              table,
              row,
              true,
            ]);
          }
        }
      }
    }),
    { numRuns: 80 },
  );
  expect(seen).toBeGreaterThan(50);
});
