import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import {
  type Holder,
  type ResponsibilityCell,
  resetResponsibilities,
  setResponsibilityHolders,
} from '../../../shared/commands/responsibility-holders.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { idOf, org } from '../../support/org.ts';

const squadId = idOf('squad', 'Cart');
const productId = idOf('product', 'Shop');
const person = (name: string): Holder => ({ kind: 'person', personId: idOf('person', name) });
const order: ResponsibilityCell = { responsibility: 'backlog-order', on: { squadId } };
const plan = () =>
  org().squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart').po('Bo', 'Cart').document();

let made = 0;
function set(document: PlanDocument, cell: ResponsibilityCell, holders: readonly Holder[] | null) {
  const newId = () => `holder-${++made}`;
  return applyChanges(
    document,
    setResponsibilityHolders(todayStructure(document), cell, holders, newId),
  );
}
const held = (document: PlanDocument) =>
  [...todayStructure(document).responsibilityHolder.values()].map(
    ({ holder, personId, responsibility }) => `${responsibility}: ${personId ?? holder}`,
  );

describe('holders set by hand', () => {
  test('are people, the team or nobody', () => {
    expect(held(set(plan(), order, [person('Ada'), 'team']))).toEqual([
      'backlog-order: person/ada',
      'backlog-order: team',
    ]);
    expect(held(set(plan(), order, ['nobody']))).toEqual(['backlog-order: nobody']);
    expect(held(set(plan(), order, []))).toEqual(['backlog-order: nobody']);
  });

  test('are named once each', () => {
    expect(held(set(plan(), order, [person('Ada'), person('Ada')]))).toHaveLength(1);
  });

  test('keep their row while they stay', () => {
    const first = set(plan(), order, [person('Ada'), person('Bo')]);
    const second = set(first, order, [person('Bo'), 'team']);
    const idOfBo = (document: PlanDocument) =>
      [...todayStructure(document).responsibilityHolder.values()].find(
        ({ personId }) => personId === idOf('person', 'Bo'),
      )?.id;
    expect(idOfBo(second)).toBe(idOfBo(first));
    expect(held(second)).toEqual(['backlog-order: person/bo', 'backlog-order: team']);
  });

  test('go with a step back to the default, and leave other cells alone', () => {
    const stories: ResponsibilityCell = { responsibility: 'stories', on: { squadId } };
    const both = set(set(plan(), order, ['team']), stories, ['nobody']);
    expect(held(set(both, order, null))).toEqual(['stories: nobody']);
    const changes = resetResponsibilities(todayStructure(both), [order, stories]);
    expect(held(applyChanges(both, changes))).toEqual([]);
  });
});

describe('a cell is refused', () => {
  test.each([
    ['of a responsibility that nobody knows', { responsibility: 'coffee', on: { squadId } }],
    ['of strategy on a squad', { responsibility: 'pricing', on: { squadId } }],
    ['of execution on a product', { responsibility: 'stories', on: { productId } }],
    ['of a squad that is gone', { responsibility: 'stories', on: { squadId: 'squad/none' } }],
  ])('%s', (_, cell) => {
    expect(() => set(plan(), cell, ['team'])).toThrow();
  });

  test('with a holder who is gone, or with nobody beside somebody', () => {
    expect(() => set(plan(), order, [person('Nemo')])).toThrow();
    expect(() => set(plan(), order, ['nobody', 'team'])).toThrow(/not by both/);
  });
});
