import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import type { Structure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { rules } from '../../../shared/rules/all.ts';
import { runRules } from '../../../shared/rules/run.ts';
import type { Finding, SubjectRef } from '../../../shared/rules/types.ts';
import { changesCsv } from '../../../shared/scenarios/changes-csv.ts';
import { compareStructures, filterStories, touchedBy } from '../../../shared/scenarios/compare.ts';
import { compareFindings, filterFindings } from '../../../shared/scenarios/compare-findings.ts';
import { figuresOf, ratioText } from '../../../shared/scenarios/figures.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';
import { editArbitrary, runEdits } from '../../support/edit-arbitraries.ts';
import { idOf, type Org, org } from '../../support/org.ts';

const sentences = (before: Org, after: Org) =>
  compareStructures(before.structure(), after.structure()).stories.map(({ sentence }) => sentence);

const base = () =>
  org()
    .product('Core')
    .product('Growth')
    .squad('Search', { in: 'Core' })
    .squad('Index', { in: 'Core' })
    .pm('PM 06', ['Search', 'Index']);

describe('what differs, in sentences', () => {
  test('one squad’s story is one sentence', () => {
    const after = base()
      .squad('Search', { in: 'Growth' })
      .open('Open Product Owner', { title: 'Product Owner' })
      .po('Open Product Owner', 'Search');
    expect(sentences(base(), after)).toEqual([
      'Search moves from Core to Growth; its backlog passes from PM 06 to an open PO position.',
      'Open Product Owner is added as an open position.',
    ]);
  });

  test.each<[string, (o: Org) => Org, (o: Org) => Org, string]>([
    [
      'a squad comes',
      (o) => o,
      (o) => o.squad('Ads', { in: 'Growth' }).pm('PM 06', 'Ads'),
      'Ads is added in Growth, with PM 06 for the direction.',
    ],
    ['a squad goes', (o) => o.squad('Ads'), (o) => o, 'Ads is removed.'],
    [
      'a team takes its backlog',
      (o) => o,
      (o) => o.squad('Search', { in: 'Core', ordersOwnBacklog: true }),
      'The backlog of Search passes from PM 06 to the team itself.',
    ],
    [
      'direction and backlog pass together',
      (o) => o.squad('A').pm('Ada', 'A').person('Bob'),
      (o) => o.squad('A').pm('Bob', 'A').person('Ada'),
      'The direction and backlog of A pass from Ada to Bob.',
    ],
    [
      'nobody is left',
      (o) => o.squad('A').pm('Ada', 'A').po('Bob', 'A'),
      (o) => o.squad('A').pm('Ada', 'A').person('Bob'),
      'The backlog of A passes from Bob to Ada, who owns its direction.',
    ],
    [
      'what nobody owned goes to somebody',
      (o) => o.squad('A').person('Ada'),
      (o) => o.squad('A').pm('Ada', 'A'),
      'The direction and backlog of A go to Ada (before: nobody).',
    ],
    [
      'a position of several squads is known again by them',
      (o) => o.squads(['A', 'B']).pm('Ada', ['A', 'B']),
      (o) =>
        o
          .squads(['A', 'B'])
          .pm('Ada', ['A', 'B'])
          .open('Open PO', { title: 'Product Owner' })
          .po('Open PO', ['A', 'B']),
      'The backlog of B passes from Ada to an open PO position for A and B.',
    ],
    [
      'a product’s PM passes on, told once',
      (o) => o.squad('A', { in: 'Growth' }).pm('Ada', 'Growth').person('Bob'),
      (o) => o.squad('A', { in: 'Growth' }).pm('Bob', 'Growth').person('Ada'),
      'The direction of Growth passes from Ada to Bob.',
    ],
    [
      'who orders the backlog already becomes its PO',
      (o) => o.squad('A').pm('Ada', 'A'),
      (o) => o.squad('A').pm('Ada', 'A').po('Ada', 'A'),
      'A names Ada as its PO.',
    ],
    [
      'the product’s PM is no longer the squad’s own as well',
      (o) => o.squad('A', { in: 'Growth' }).pm('Ada', ['Growth', 'A']),
      (o) => o.squad('A', { in: 'Growth' }).pm('Ada', 'Growth'),
      'A no longer names Ada as its PM.',
    ],
    [
      'members come and go',
      (o) => o.member('Dee', 'Search').person('Eve'),
      (o) => o.member('Eve', 'Search').person('Dee'),
      'Search gains Eve as a member and loses Dee as a member.',
    ],
    [
      'a title',
      (o) => o.person('Ada', { title: 'PM' }),
      (o) => o.person('Ada', { title: 'GPM' }),
      'The title of Ada changes from “PM” to “GPM”.',
    ],
    [
      'a share',
      (o) => o.po('Ada', 'Search', { share: 40 }),
      (o) => o.po('Ada', 'Search', { share: 60 }),
      'Ada gives 60\u00A0% instead of 40\u00A0% as PO of Search.',
    ],
    [
      'a manager',
      (o) => o.person('Bob').reports('Ada', 'Cyd'),
      (o) => o.person('Cyd').reports('Ada', 'Bob'),
      'Ada reports to Bob instead of Cyd.',
    ],
    [
      'a manager less',
      (o) => o.reports('Ada', 'Cyd'),
      (o) => o.person('Ada').person('Cyd'),
      'Ada no longer reports to Cyd.',
    ],
    [
      'a position filled',
      (o) => o.open('Ada'),
      (o) => o.person('Ada'),
      'Ada fills the open position.',
    ],
    [
      'a headcount',
      (o) => o,
      (o) => o.squad('Index', { in: 'Core', headcount: 7 }),
      'The headcount of Index goes from unknown to 7.',
    ],
    [
      'facts',
      (o) => o,
      (o) => o.product('Core', { markets: ['DE'], highlyComplex: true }),
      'Core is now highly complex (before: unknown); now serves the market DE.',
    ],
    [
      'a week',
      (o) => o.person('Ada'),
      (o) => o.person('Ada', { time: { backlog: 50 } }),
      'Ada now spends 50\u00A0% of the week on the backlog (before: unknown).',
    ],
  ])('%s', (_, was, is, sentence) => {
    expect(sentences(was(base()), is(base()))).toContain(sentence);
  });

  test('a product’s PM is not told again for each squad', () => {
    const build = (pm: string) =>
      org().person('Ada').person('Bob').squads(['A', 'B'], { in: 'Core' }).pm(pm, 'Core');
    expect(sentences(build('Ada'), build('Bob'))).toHaveLength(1);
  });

  test('a name is told by what it was', () => {
    const after = base().structure();
    const id = idOf('squad', 'Search');
    const squad = new Map(after.squad);
    squad.set(id, { ...(squad.get(id) as never as { id: string }), name: 'Find' } as never);
    const { stories, marks } = compareStructures(base().structure(), { ...after, squad });
    expect(stories.map(({ sentence }) => sentence)).toEqual(['Find was called Search.']);
    expect(marks.get(`squad ${id}`)).toEqual(['renamed']);
  });
});

test('nothing differs from itself; whatever is edited is told, in the same order both times', () => {
  let told = 0;
  fc.assert(
    fc.property(documentArbitrary(4), fc.array(editArbitrary, { maxLength: 8 }), (start, edits) => {
      const before = start.structures.get('today') as Structure;
      expect(compareStructures(before, before).differences).toEqual([]);
      const after = runEdits(start, edits).document.structures.get('today') as Structure;
      const { stories, marks } = compareStructures(before, after);
      told += stories.length;
      expect(compareStructures(before, after).stories).toEqual(stories);
      for (const kind of ['product', 'squad', 'person'] as const) {
        for (const [id, row] of after[kind]) {
          const same = JSON.stringify(before[kind].get(id)) === JSON.stringify(row);
          if (!same) expect(marks.has(`${kind} ${id}`)).toBe(true);
        }
        for (const id of before[kind].keys()) {
          if (!after[kind].has(id)) expect(marks.get(`${kind} ${id}`)).toContain('removed');
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(told).toBeGreaterThan(30);
});

test('stories are found by product and by person', () => {
  const after = base().po('Grace', 'Search').person('Zoe');
  const { stories } = compareStructures(base().structure(), after.structure());
  const names = (filter: Parameters<typeof filterStories>[1]) =>
    filterStories(stories, filter).map(({ name }) => name);
  expect(names({ productId: idOf('product', 'Core') })).toEqual(['Search', 'Grace']);
  expect(names({ personId: idOf('person', 'PM 06') })).toEqual(['Search']);
  expect(names({ personId: idOf('person', 'Zoe') })).toEqual(['Zoe']);
});

test('what stories name is touched, and nothing else', () => {
  const after = base().po('Grace', 'Search').person('Zoe');
  const { stories } = compareStructures(base().structure(), after.structure());
  const of = (filter: Parameters<typeof filterStories>[1]) =>
    [...touchedBy(filterStories(stories, filter))].sort();
  const [core, zoe] = [idOf('product', 'Core'), idOf('person', 'Zoe')];
  expect(of({ personId: zoe })).toEqual([`person ${zoe}`]);
  expect(of({ productId: core })).toEqual(
    [
      `person ${idOf('person', 'Grace')}`,
      `person ${idOf('person', 'PM 06')}`,
      `product ${core}`,
      `squad ${idOf('squad', 'Search')}`,
    ].sort(),
  );
});

test('findings are narrowed down to a product, a person, or both', () => {
  const o = base().squad('Lost').squad('Rank', { in: 'Growth' }).pm('Ada', 'Rank');
  const index = buildIndex(o.structure());
  const finding = (...subjects: readonly SubjectRef[]) => ({ subjects }) as unknown as Finding;
  const ref = (kind: 'product' | 'squad' | 'person', name: string): SubjectRef => ({
    kind,
    id: idOf(kind, name),
  });
  const all = {
    core: finding(ref('product', 'Core')),
    search: finding(ref('squad', 'Search')),
    rank: finding(ref('person', 'Ada'), ref('squad', 'Rank')),
    lost: finding(ref('squad', 'Lost')),
    plan: finding({ kind: 'plan', id: 'plan' }),
  };
  const left = (filter: Parameters<typeof filterFindings>[2]) => {
    const found = filterFindings(Object.values(all), index, filter);
    return Object.entries(all).flatMap(([name, one]) => (found.includes(one) ? [name] : []));
  };
  const [core, growth] = [idOf('product', 'Core'), idOf('product', 'Growth')];
  const [pm, ada] = [idOf('person', 'PM 06'), idOf('person', 'Ada')];
  expect(left({})).toEqual(['core', 'search', 'rank', 'lost', 'plan']);
  expect(left({ productId: core })).toEqual(['core', 'search']);
  expect(left({ productId: growth })).toEqual(['rank']);
  expect(left({ personId: pm })).toEqual(['search']);
  expect(left({ personId: ada })).toEqual(['rank']);
  expect(left({ productId: core, personId: ada })).toEqual([]);
});

test('findings are cleared, raised or unchanged by rule and subject', () => {
  const before = base().squad('Rank', { in: 'Core' }).pm('PM 06', 'Rank').squad('Lost');
  const after = base().squad('Rank', { in: 'Core' }).pm('PM 06', 'Rank').squad('Lost');
  after.open('Open PO').po('Open PO', 'Rank');
  const run = (o: Org) => runRules(rules, o.document(), o.structure(), { today: '2026-03-01' });
  const { cleared, raised, unchanged } = compareFindings(run(before), run(after));
  expect(cleared.map(({ rule }) => rule)).toContain('split/squads');
  expect(raised.map(({ rule }) => rule)).toContain('missing/filled-role');
  expect(unchanged.map((kept) => kept.after.rule)).toContain('missing/direction');
});

test('figures count people, positions, load and pay', () => {
  const o = base()
    .person('Ada', { title: 'Product Owner' })
    .po('Ada', 'Search', { share: 50 })
    .po('Ada', 'Index', { share: 40 })
    .open('Open PO', { title: 'PO' })
    .member('Dee', 'Index', { share: 60 });
  const figures = figuresOf(o.document(), o.structure());
  expect(figures).toMatchObject({
    ...{ products: 2, squads: 2, people: 3, openPositions: 1, pms: 1, pos: 1 },
    ...{ averageLoad: 75, highestLoad: 90, knownLoads: 2, squadsPerPm: 2 },
  });
  expect(ratioText(figures)).toBe('1 : 1 : 2');
  expect(figures.cost.open).toMatchObject({ low: 95, high: 170 });
  const none = figuresOf(org().document(), org().structure());
  expect(none).toMatchObject({ averageLoad: null, highestLoad: null, squadsPerPm: null });
});

test('the list of changes is CSV in which no name becomes a formula', () => {
  const after = base().squad('=HYPERLINK("x")', { in: 'Core' });
  const [before, then] = [base().structure(), after.structure()];
  const csv = changesCsv(compareStructures(before, then).stories, before, then);
  expect(csv.split('\r\n')[0]).toBe('Kind,Name,Change,Sentence,Products,People');
  expect(csv).toContain(`squad,"'=HYPERLINK(""x"")",added`);
  expect(csv.endsWith('\r\n')).toBe(true);
});

test('applying what was compared is no part of it: places on the chart do not count', () => {
  const document = base().document();
  const at = { id: idOf('squad', 'Search'), subject: 'squad' as const, x: 1, y: 2 };
  const row = { ...at, width: null, height: null, byHand: true };
  const moved = applyChanges(document, [
    { table: 'position', scenarioId: 'today', id: row.id, before: null, after: row },
  ]);
  const [before, after] = [document, moved].map((one) => one.structures.get('today') as Structure);
  expect(compareStructures(before as Structure, after as Structure).stories).toEqual([]);
});
