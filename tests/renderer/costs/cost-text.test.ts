import { expect, test } from 'vitest';
import {
  costOfToday,
  rangeText,
  shortPay,
  sourceChoices,
  titlesIn,
} from '../../../renderer/costs/cost-text.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { addOpenPosition } from '../../../shared/commands/open-position.ts';
import { costChange, costOf } from '../../../shared/costs/cost.ts';
import { chooseCostSource } from '../../../shared/costs/cost-settings.ts';
import { planOf, type Structure, todayStructure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { branchWith } from '../../../shared/scenarios/branch.ts';
import { idOf, org } from '../../support/org.ts';

const range = (low: number, high: number, openEnded = false) => ({ low, high, openEnded });

test('each source says its year and its own ranges', () => {
  expect(sourceChoices.map(({ id }) => id)).toEqual(['001', '003', 'own']);
  expect(sourceChoices[0]?.says).toContain('2026: PM USD 120 to 220 thousand and more, PO USD 95');
  expect(sourceChoices[1]?.says).toContain('2024: PM USD 100 to 160 thousand, PO USD 85 to 125');
});

test('pay is short where there is little room', () => {
  expect(shortPay(range(280, 380), 'EUR')).toBe('EUR 280 to 380 thousand a year');
  expect(shortPay(range(805, 1390, true), 'USD')).toBe('USD 0.8 to 1.4 million a year');
  expect(shortPay(range(60, 60), 'EUR')).toBe('EUR 60 thousand a year');
  expect(rangeText(range(0, 0))).toBe('0');
  expect(rangeText(range(95, 170, true))).toBe('95 to 170 and more');
});

test('a branch is counted against today, by the source that the plan names now', () => {
  const plan = org().squads(['A'], { in: 'Core' }).pm('Ada', 'A').document();
  const today = todayStructure(plan);
  const at = '2026-03-01T09:00:00Z';
  const branched = applyChanges(
    plan,
    branchWith(
      plan,
      planOf(plan).todayScenarioId,
      { id: 'option', name: 'Option', createdAt: at },
      (branch) => addOpenPosition(branch, 'po', { squadId: idOf('squad', 'A') }, () => 'new'),
    ),
  );
  const option = branched.structures.get('option') as Structure;
  expect(costOfToday(branched, today)).toBeNull();
  const changeBy = (document: typeof branched) => {
    const before = costOfToday(document, option);
    return before && costChange(before, costOf(document, option));
  };
  expect(changeBy(branched)).toEqual({ low: 95, high: 170 });
  const other = applyChanges(branched, chooseCostSource(branched, '003'));
  expect(changeBy(other)).toEqual({ low: 85, high: 125 });
});

test('titles of the plan are offered once, the most frequent first', () => {
  const structure = org()
    .person('A', { title: 'Engineer' })
    .person('B', { title: 'Designer' })
    .person('C', { title: 'Engineer' })
    .person('D')
    .structure();
  expect(titlesIn(buildIndex(structure))).toEqual(['Engineer', 'Designer']);
});
