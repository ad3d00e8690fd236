import { describe, expect, test } from 'vitest';
import { nearestNode, outlineHits } from '../../../renderer/panels/outline/outline-hits.ts';
import {
  marksOf,
  type OutlineRow,
  outlineRows,
  pathTo,
} from '../../../renderer/panels/outline/outline-rows.ts';
import { type OutlineNode, outlineOf } from '../../../renderer/panels/outline/outline-tree.ts';
import { rowByTyping } from '../../../renderer/panels/outline/use-tree-keys.ts';
import { foldText } from '../../../renderer/search/fold-text.ts';
import type { Analysis } from '../../../renderer/store/analysis.ts';
import { analysisOf } from '../../../renderer/store/kept-analyses.ts';
import type { PlanDocument, Structure } from '../../../shared/model/document.ts';
import { idOf, type Org, org } from '../../support/org.ts';

const TODAY = '2026-11-02';
const unfolded = () => true;

function nodesOf(organisation: Org): readonly OutlineNode[] {
  return outlineOf(judgedIn(organisation.document(), organisation.structure()));
}

/** Its look-ups with its findings: of a plan that is new, they are there once somebody reads them. */
function judgedIn(document: PlanDocument, structure: Structure): Analysis {
  analysisOf(document, structure, TODAY).result;
  return analysisOf(document, structure, TODAY);
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
    expect(shown(outlineRows(nodesOf(shop()), { hits: null, isExpanded: unfolded }))).toEqual([
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
    const rows = outlineRows(nodesOf(shop()), { hits: null, isExpanded: unfolded });
    const ann = rows.find(({ node }) => node.name === 'Ann');
    expect(ann).toMatchObject({ level: 3, position: 2, siblings: 2, expanded: null });
    expect(rows[ann?.parent ?? -1]?.node.name).toBe('Search');
  });

  test('folds what is folded', () => {
    const rows = outlineRows(nodesOf(shop()), {
      hits: null,
      isExpanded: ({ kind }) => kind === 'product',
    });
    expect(shown(rows)).not.toContain('    Ann');
    expect(rows.find(({ node }) => node.name === 'Search')?.expanded).toBe(false);
    // Nothing is in it, so that there is nothing to unfold.
    expect(rows.find(({ node }) => node.name === 'Checkout')?.expanded).toBeNull();
  });

  test('while searching, shows hits under what they belong to, even in folded rows', () => {
    const rows = (query: string) => {
      const nodes = nodesOf(shop());
      const hits = outlineHits(nodes, foldText(query));
      return shown(outlineRows(nodes, { hits, isExpanded: () => false }));
    };
    expect(rows('ann')).toEqual(['Shop', '  Search', '    Ann']);
    expect(rows('SEARCH')).toEqual(['Shop', '  Search']);
    expect(rows('jurgen')).toEqual(['Leaders', '  Jürgen']);
    expect(rows('nobody')).toEqual([]);
    // Nothing holds it: what is like it.
    expect(rows('chekout')).toEqual(['Shop', '  Checkout']);
  });

  test('while searching, shows the nearest name first, and Enter takes it', () => {
    const nodes = nodesOf(
      org().product('A').pm('GPM 06', 'A').product('B').pm('PM 061', 'B').pm('PM 06', 'B'),
    );
    const hits = outlineHits(nodes, 'pm 06');
    const rows = outlineRows(nodes, { hits, isExpanded: unfolded });
    expect(shown(rows)).toEqual(['B', '  PM 06', '  PM 061', 'A', '  GPM 06']);
    expect(nearestNode(nodes, hits)?.name).toBe('PM 06');
    expect(nearestNode(nodes, outlineHits(nodes, 'gpm'))?.name).toBe('GPM 06');
    expect(nearestNode(nodes, outlineHits(nodes, 'zebra'))).toBeNull();
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
    const before = outlineOf(judgedIn(document, structure));
    expect(outlineOf(analysisOf(document, moved, TODAY))).toBe(before);
  });
});

describe('typing ahead', () => {
  const rows = outlineRows(nodesOf(org().squads(['Ada', 'Bob', 'Ava', 'Äon'])), {
    hits: null,
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
