import { describe, expect, test } from 'vitest';
import {
  marksOf,
  type OutlineRow,
  outlineRows,
  pathTo,
} from '../../../renderer/panels/outline/outline-rows.ts';
import { type OutlineNode, outlineOf } from '../../../renderer/panels/outline/outline-tree.ts';
import { findIn, foldText } from '../../../renderer/panels/outline/search-text.ts';
import { rowByTyping } from '../../../renderer/panels/outline/use-tree-keys.ts';
import { analysisOf } from '../../../renderer/store/kept-analyses.ts';
import { idOf, type Org, org } from '../../support/org.ts';

const TODAY = '2026-11-02';
const unfolded = () => true;

function nodesOf(organisation: Org): readonly OutlineNode[] {
  return outlineOf(analysisOf(organisation.document(), organisation.structure(), TODAY));
}

function shown(rows: readonly OutlineRow[]): string[] {
  return rows.map(({ node, level }) => `${'  '.repeat(level - 1)}${node.name}`);
}

const shop = () =>
  org()
    .product('Shop')
    .squad('Search', { in: 'Shop' })
    .squad('Checkout', { in: 'Shop' })
    .squad('Lab')
    .pm('Zoe', 'Shop')
    .member('Ann', 'Search')
    .po('Zed', 'Search')
    .person('Jürgen', { title: 'Chief Product Officer' })
    .person('Spare');

describe('the outline', () => {
  test('shows products, squads and people, PM and PO first, then who is on no squad', () => {
    expect(shown(outlineRows(nodesOf(shop()), { query: '', isExpanded: unfolded }))).toEqual([
      'Shop',
      '  Zoe',
      '  Checkout',
      '  Search',
      '    Zed',
      '    Ann',
      'Squads in no product',
      '  Lab',
      'Leaders',
      '  Jürgen',
      'Not on a squad',
      '  Spare',
    ]);
  });

  test('tells each row its place among its siblings and what it belongs to', () => {
    const rows = outlineRows(nodesOf(shop()), { query: '', isExpanded: unfolded });
    const ann = rows.find(({ node }) => node.name === 'Ann');
    expect(ann).toMatchObject({ level: 3, position: 2, siblings: 2, expanded: null });
    expect(rows[ann?.parent ?? -1]?.node.name).toBe('Search');
  });

  test('folds what is folded', () => {
    const rows = outlineRows(nodesOf(shop()), {
      query: '',
      isExpanded: ({ kind }) => kind === 'product',
    });
    expect(shown(rows)).not.toContain('    Ann');
    expect(rows.find(({ node }) => node.name === 'Search')?.expanded).toBe(false);
    // Nothing is in it, so that there is nothing to unfold.
    expect(rows.find(({ node }) => node.name === 'Checkout')?.expanded).toBeNull();
  });

  test('while searching, shows hits under what they belong to, even in folded rows', () => {
    const rows = (query: string) =>
      shown(outlineRows(nodesOf(shop()), { query: foldText(query), isExpanded: () => false }));
    expect(rows('ann')).toEqual(['Shop', '  Search', '    Ann']);
    expect(rows('SEARCH')).toEqual(['Shop', '  Search']);
    expect(rows('jurgen')).toEqual(['Leaders', '  Jürgen']);
    expect(rows('nobody')).toEqual([]);
  });

  test('finds the way to something, for unfolding', () => {
    const path = pathTo(nodesOf(shop()), 'person', idOf('person', 'Ann'));
    expect(path?.map(({ name }) => name)).toEqual(['Shop', 'Search']);
    expect(pathTo(nodesOf(shop()), 'person', 'gone')).toBeNull();
  });

  test('marks a folded row with the worst of what is in it, each finding once', () => {
    const product = nodesOf(org().product('Shop').squad('A', { in: 'Shop' }))[0];
    // A squad without anybody lacks direction and a backlog owner.
    expect(product && marksOf(product, false)).toBeNull();
    expect(product && marksOf(product, true)).toEqual({ severity: 'critical', count: 2 });
  });

  test('is made once for one result of the rules', () => {
    const organisation = shop();
    const [document, structure] = [organisation.document(), organisation.structure()];
    const moved = { ...structure, position: new Map() };
    const before = outlineOf(analysisOf(document, structure, TODAY));
    expect(outlineOf(analysisOf(document, moved, TODAY))).toBe(before);
  });
});

describe('typing ahead', () => {
  const rows = outlineRows(nodesOf(org().squads(['Ada', 'Bob', 'Ava', 'Äon'])), {
    query: '',
    isExpanded: unfolded,
  });
  const name = (at: number) => rows[at]?.node.name;
  const at = (wanted: string) => rows.findIndex(({ node }) => node.name === wanted);

  test.each([
    ['a letter goes to the next row that begins so', 'Ada', 'a', 'Äon'],
    ['at the end it goes round', 'Bob', 'a', 'Ada'],
    ['a longer word stays where it fits', 'Ava', 'av', 'Ava'],
    ['marks on letters do not matter', 'Bob', 'ao', 'Äon'],
  ])('%s', (_case, from, typed, to) => {
    expect(name(rowByTyping(rows, at(from), typed))).toBe(to);
  });

  test('what begins no name moves nothing', () => {
    expect(rowByTyping(rows, 0, 'x')).toBe(-1);
  });
});

describe('search text', () => {
  test.each([
    ['Müller', 'muller', [0, 6]],
    ['Łódź Core', 'lodz', [0, 4]],
    ['Straße', 'strase', [0, 6]],
    ['Team 🚀 Ångström', 'angstrom', [8, 16]],
    ['Search', 'arc', [2, 5]],
    ['Search', 'x', null],
    ['Search', '', null],
  ])('%s holds %s at %j', (text, query, place) => {
    expect(findIn(text, foldText(query))).toEqual(place);
  });

  test('folding keeps the length, so that a hit can be marked in the name', () => {
    for (const text of ['İstanbul', 'ﬁn', 'Æther', '한글', '👩‍💻 dev']) {
      expect(foldText(text)).toHaveLength(text.length);
    }
  });
});
