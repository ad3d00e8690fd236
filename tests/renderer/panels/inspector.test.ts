import { describe, expect, test } from 'vitest';
import { sayAtField } from '../../../renderer/panels/inspector/field-edit.ts';
import {
  editSquads,
  moveSquads,
  severalOf,
  sharedValue,
} from '../../../renderer/panels/inspector/several.ts';
import { planCounts } from '../../../renderer/panels/plan-counts.ts';
import { thresholdsShown, unitWord } from '../../../renderer/panels/rules/rule-meta.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { choosePack, setThreshold } from '../../../shared/commands/plan.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { rules } from '../../../shared/rules/all.ts';
import { idOf, org } from '../../support/org.ts';

describe('several things at once', () => {
  const plan = org().product('Shop').squads(['A', 'B'], { framework: 'scrum' }).squad('C');
  const structure = plan.structure();
  const selection = ['A', 'B', 'C'].map((name) => ({
    kind: 'squad' as const,
    id: idOf('squad', name),
  }));

  test('a value that all have is shown, else that they differ', () => {
    const { squads } = severalOf(structure, selection);
    expect(sharedValue(squads.slice(0, 2), ({ framework }) => framework)).toBe('scrum');
    expect(sharedValue(squads, ({ framework }) => framework)).toBe('mixed');
    expect(sharedValue(squads, ({ headcount }) => headcount)).toBeNull();
  });

  test('what is no longer in the plan is not counted', () => {
    const gone = [...selection, { kind: 'squad' as const, id: 'gone' }];
    expect(severalOf(structure, gone).squads).toHaveLength(3);
  });

  test('one step sets the field of all of them', () => {
    const { squads } = severalOf(structure, selection);
    const changed = (changes: Parameters<typeof applyChanges>[1]) =>
      todayStructure(applyChanges(plan.document(), changes));
    const kanban = changed(editSquads(structure, squads, { framework: 'kanban' }));
    expect([...kanban.squad.values()].map(({ framework }) => framework)).toEqual([
      'kanban',
      'kanban',
      'kanban',
    ]);
    const moved = changed(moveSquads(structure, squads, idOf('product', 'Shop')));
    expect([...moved.squad.values()].every(({ productId }) => productId)).toBe(true);
  });
});

describe('what a field says', () => {
  test.each([
    [null, null],
    ['Name: needs a name', 'Needs a name.'],
    ['Work on the backlog: has to be at most 100', 'Has to be at most 100.'],
    ['Until somebody comes: wait', 'Until somebody comes: wait.'],
    ['This person holds that role there already.', 'This person holds that role there already.'],
  ])('%j becomes %j', (refusal, said) => {
    expect(sayAtField(refusal)).toBe(said);
  });
});

test('counts people by role once, and open positions apart', () => {
  const structure = org()
    .pm('Ann', ['A', 'B'])
    .po('Ann', 'A')
    .member('Ben', 'A')
    .open('Open PO')
    .po('Open PO', 'B')
    .structure();
  expect(planCounts(structure)).toEqual({
    products: 0,
    squads: 2,
    people: 2,
    openPositions: 1,
    pms: 1,
    pos: 1,
  });
});

describe('thresholds as they are shown', () => {
  const rule = rules.find(({ meta }) => meta.id === 'overload/po-squads');
  if (!rule) throw new Error('the rule is there');
  const document = org().document();
  const shown = (plan = document) => thresholdsShown(plan, rule)[0];

  test('the pack’s value, from an article', () => {
    expect(shown()).toMatchObject({ words: '2\u00A0squads', changed: false, ours: false });
  });

  test('changed in the plan, with the way back', () => {
    const changed = applyChanges(document, setThreshold(document, rule, 'squads', 4));
    expect(shown(changed)).toMatchObject({ words: '4\u00A0squads', changed: true, packValue: 2 });
  });

  test('another pack’s value names the pack', () => {
    const safe = applyChanges(document, choosePack(document, 'safe'));
    expect(shown(safe)?.words).toBe('3\u00A0squads');
    expect(shown(safe)?.origin).toContain('SAFe');
  });

  test.each([
    ['squads', 1, 'squad'],
    ['squads', 3, 'squads'],
    ['percent', 40, '%'],
    ['fte', null, 'full-time people'],
  ] as const)('a number of %s, %s, is followed by %s', (unit, value, word) => {
    expect(unitWord(unit, value)).toBe(word);
  });
});
