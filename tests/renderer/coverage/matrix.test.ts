import { describe, expect, test } from 'vitest';
import { editLabel, holdersToSet, writeCells } from '../../../renderer/coverage/cell-edits.ts';
import { cellLabel, holdersText } from '../../../renderer/coverage/cell-text.ts';
import { holderChoices } from '../../../renderer/coverage/holder-choices.ts';
import {
  copyHolders,
  copyText,
  pasteEdits,
  readHolders,
} from '../../../renderer/coverage/holders-clip.ts';
import {
  buildMatrix,
  cellAt,
  type ShownCell,
  showMatrix,
} from '../../../renderer/coverage/matrix.ts';
import { atPoint } from '../../../renderer/ui/grid-cursor.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import type { Holder } from '../../../shared/commands/responsibility-holders.ts';
import { responsibilitiesOf } from '../../../shared/coverage/coverage.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf, org } from '../../support/org.ts';

const plan = () =>
  org()
    .squad('Cart', { in: 'Shop' })
    .squad('Basket', { in: 'Shop' })
    .squad('Lonely')
    .product('Empty')
    .pm('Ada', 'Cart')
    .pm('Ada', 'Basket')
    .po('Bo', 'Cart')
    .document();

let made = 0;
const newId = () => `holder-${++made}`;
const indexOf = (document: PlanDocument) => buildIndex(todayStructure(document));
const shownOf = (document: PlanDocument, filter: 'all' | 'gap' | 'overlap' | 'by-hand' = 'all') =>
  showMatrix(buildMatrix(indexOf(document), 'squad'), filter, null);
const person = (name: string): Holder => ({ kind: 'person', personId: idOf('person', name) });

function cell(document: PlanDocument, squad: string, responsibility: string): ShownCell {
  const shown = shownOf(document);
  const found = cellAt(shown, {
    row: shown.rows.findIndex((row) => row.responsibility.id === responsibility),
    column: shown.columns.findIndex(({ name }) => name === squad),
  });
  if (!found) throw new Error('no such cell');
  return found;
}

function set(document: PlanDocument, squad: string, id: string, holders: readonly Holder[] | null) {
  const edits = [{ target: cell(document, squad, id), holders }];
  return applyChanges(document, writeCells(todayStructure(document), edits, newId));
}

describe('the matrix', () => {
  test('has the squads by product, those without one last, and no product that nobody is in', () => {
    const index = indexOf(plan());
    expect(buildMatrix(index, 'squad').columns.map(({ name }) => name)).toEqual([
      'Basket',
      'Cart',
      'Lonely',
    ]);
    expect(buildMatrix(index, 'product').columns.map(({ name }) => name)).toEqual(['Shop']);
  });

  test('counts what is odd about its cells', () => {
    const all = responsibilitiesOf('squad').length;
    expect(buildMatrix(indexOf(plan()), 'squad').counts).toEqual({
      gap: all,
      overlap: 0,
      byHand: 0,
    });
    const changed = set(
      set(plan(), 'Cart', 'stories', [person('Ada'), person('Bo')]),
      'Lonely',
      'contact',
      ['team'],
    );
    expect(buildMatrix(indexOf(changed), 'squad').counts).toEqual({
      gap: all - 1,
      overlap: 1,
      byHand: 2,
    });
  });

  test('its filters keep the rows and columns that hold such a cell', () => {
    const changed = set(plan(), 'Cart', 'stories', ['nobody']);
    const byHand = shownOf(changed, 'by-hand');
    expect(byHand.columns.map(({ name }) => name)).toEqual(['Cart']);
    expect(byHand.rows.map(({ responsibility }) => responsibility.id)).toEqual(['stories']);
    expect(cellAt(byHand, { row: 0, column: 0 })?.cell.state).toBe('gap');
    expect(shownOf(changed, 'overlap').columns).toEqual([]);
    const shop = showMatrix(buildMatrix(indexOf(changed), 'squad'), 'gap', idOf('product', 'Shop'));
    expect(shop.columns.map(({ name }) => name)).toEqual(['Cart']);
    expect(shop.counts).toEqual({ gap: 1, overlap: 0, byHand: 1 });
  });
});

describe('a cell in words', () => {
  test.each<[string, readonly Holder[] | null, string]>([
    ['follows the role', null, 'User stories, Cart: Bo'],
    ['a gap', ['nobody'], 'User stories, Cart: Nobody, gap, set by hand'],
    ['the team', ['team'], 'User stories, Cart: Team, set by hand'],
    [
      'one and the team',
      [person('Ada'), 'team'],
      'User stories, Cart: Ada and the team, set by hand',
    ],
    [
      'an overlap',
      [person('Ada'), person('Bo')],
      'User stories, Cart: Ada and Bo, overlap, set by hand',
    ],
  ])('%s', (_, holders, words) => {
    expect(cellLabel(cell(set(plan(), 'Cart', 'stories', holders), 'Cart', 'stories'))).toBe(words);
  });

  test('an open position is called one', () => {
    const document = org().squad('Cart').open('PO 2').po('PO 2', 'Cart').document();
    expect(holdersText(cell(document, 'Cart', 'stories').cell)).toBe('PO 2 (open position)');
  });
});

describe('editing cells', () => {
  test('back to the roles takes the rows away, and is named so', () => {
    const changed = set(plan(), 'Cart', 'stories', ['team']);
    const target = cell(changed, 'Cart', 'stories');
    expect(todayStructure(set(changed, 'Cart', 'stories', null)).responsibilityHolder.size).toBe(0);
    expect(editLabel([{ target, holders: null }])).toBe(
      'Set User stories for Cart back to the roles',
    );
    expect(editLabel([{ target, holders: ['team'] }])).toBe('Set holder of User stories for Cart');
  });

  test('what follows the roles already changes nothing', () => {
    const edits = [{ target: cell(plan(), 'Cart', 'stories'), holders: null }];
    expect(writeCells(todayStructure(plan()), edits, newId)).toEqual([]);
    expect(holdersToSet(cell(plan(), 'Cart', 'stories').cell)).toBeNull();
  });

  test('those near the squad are offered first', () => {
    const document = org().squad('Cart').person('Aaron').po('Zoe', 'Cart').document();
    const names = holderChoices(indexOf(document), { kind: 'squad', id: idOf('squad', 'Cart') });
    expect(names.map(({ name }) => name)).toEqual(['Zoe', 'Aaron']);
  });
});

describe('copy and paste of holders', () => {
  test('one cell fills the range; who has gone is left out', () => {
    const document = plan();
    const shown = shownOf(document);
    const clip = copyHolders(shown, atPoint({ row: 0, column: 1 }));
    expect(clip).toEqual([[[person('Bo')]]]);
    const range = { anchor: { row: 1, column: 0 }, focus: { row: 2, column: 2 } };
    const edits = pasteEdits(shown, range, clip, () => true);
    expect(edits).toHaveLength(6);
    const pasted = applyChanges(document, writeCells(todayStructure(document), edits, newId));
    expect(copyText(shownOf(pasted), range)).toBe('Bo\tBo\tBo\nBo\tBo\tBo');
    expect(pasteEdits(shown, range, clip, () => false)).toEqual([]);
  });

  test('a block goes from the corner on and ends where the matrix ends', () => {
    const shown = shownOf(plan());
    const clip = copyHolders(shown, {
      anchor: { row: 0, column: 0 },
      focus: { row: 1, column: 2 },
    });
    const edits = pasteEdits(
      shown,
      atPoint({ row: shown.rows.length - 1, column: 1 }),
      clip,
      () => true,
    );
    expect(edits.map(({ target }) => target.column.name)).toEqual(['Cart', 'Lonely']);
    expect(edits.map(({ holders }) => holders)).toEqual([[person('Ada')], [person('Bo')]]);
  });

  test.each(['', 'Bo', '{}', '[]', '[[[]]]', '[[["everybody"]]]'])('%j is no holders', (text) => {
    expect(readHolders(text)).toBeNull();
  });
});
