import { describe, expect, test } from 'vitest';
import { searchOnChart } from '../../../renderer/canvas/find-on-chart.ts';
import { placesOf } from '../../../renderer/canvas/places.ts';
import { shownPlaces, spanOf } from '../../../renderer/canvas/span.ts';
import { setCollapsed } from '../../../shared/commands/card-state.ts';
import { COLLAPSED_HEIGHT, COLLAPSED_WIDTH } from '../../../shared/layout/sizes.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf, org } from '../../support/org.ts';

const structure = org()
  .squads(['Search', 'Checkout'], { in: 'Shop' })
  .squad('Billing', { in: 'Office' })
  .person('Eve', { title: 'Chief Product Officer' })
  .pm('Ada', ['Search', 'Checkout'])
  .pm('Bo', 'Office')
  .po('Cy', 'Billing')
  .reports('Ada', 'Eve')
  .reports('Bo', 'Eve')
  .structure();
const index = buildIndex(structure);
const names = (ids: Iterable<string>) => [...ids].map((id) => id.split('/')[1]).sort();
const all = { only: null, showPeople: true } as const;

describe('what belongs to one thing', () => {
  test.each([
    ['product', 'Shop', ['ada', 'checkout', 'search', 'shop']],
    ['product', 'Office', ['billing', 'bo', 'cy', 'office']],
    ['squad', 'Search', ['ada', 'search']],
    ['person', 'Ada', ['ada', 'checkout', 'eve', 'search']],
    ['person', 'Bo', ['billing', 'bo', 'eve', 'office']],
    ['person', 'Eve', ['ada', 'billing', 'bo', 'checkout', 'eve', 'office', 'search']],
  ] as const)('of the %s %s', (kind, name, expected) => {
    expect(names(spanOf(index, { kind, id: idOf(kind, name) }))).toEqual(expected);
  });
});

describe('what is shown of the chart', () => {
  const places = placesOf(index, new Map());

  test('everything, the very same, where nothing is left out', () => {
    expect(shownPlaces(index, places, all)).toBe(places);
    const gone = { kind: 'squad', id: 'squad/gone' } as const;
    expect(shownPlaces(index, places, { ...all, only: gone })).toBe(places);
  });

  test('a squad with the region that it stands in', () => {
    const only = { kind: 'person', id: idOf('person', 'Ada') } as const;
    const shown = shownPlaces(index, places, { ...all, only });
    expect(names(shown.keys())).toEqual(['ada', 'checkout', 'eve', 'search', 'shop']);
    for (const [id, place] of shown) expect(place).toBe(places.get(id));
  });

  test('without people only products and squads', () => {
    const shown = shownPlaces(index, places, { ...all, showPeople: false });
    expect(new Set([...shown.values()].map(({ subject }) => subject))).toEqual(
      new Set(['product', 'squad']),
    );
  });
});

test('a collapsed product is one card in the places of the chart', () => {
  const id = idOf('product', 'Shop');
  const [change] = setCollapsed(structure, [id], true);
  const cardState = new Map([[id, change?.after as never]]);
  const places = placesOf(buildIndex({ ...structure, cardState }), new Map());
  expect(places.get(id)).toMatchObject({ width: COLLAPSED_WIDTH, height: COLLAPSED_HEIGHT });
  expect(places.has(idOf('squad', 'Search'))).toBe(false);
  expect(places.has(idOf('squad', 'Billing'))).toBe(true);
});

describe('finding on the chart', () => {
  test.each([
    ['sea', ['search']],
    ['  CHECK ', ['checkout']],
    ['o', ['office', 'shop', 'checkout', 'bo']],
    ['bo', ['bo']],
    // Nothing holds it: what is like it.
    ['chekout', ['checkout']],
    ['', []],
    ['zzz', []],
  ])('%j', (words, expected) => {
    expect(searchOnChart(structure)(words).map(({ id }) => id.split('/')[1])).toEqual(expected);
  });

  test('marks on letters do not matter', () => {
    const marked = org().person('Zoë Çelik').structure();
    expect(searchOnChart(marked)('zoe c')).toHaveLength(1);
  });
});
