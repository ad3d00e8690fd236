import { expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import {
  chooseCostSource,
  setCostCurrency,
  setOwnSalary,
} from '../../../shared/costs/cost-settings.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { figureRows } from '../../../shared/scenarios/figure-rows.ts';
import { figuresOf } from '../../../shared/scenarios/figures.ts';
import { org } from '../../support/org.ts';

const before = org().squads(['A', 'B'], { in: 'Pay' }).pm('Ada', ['A', 'B'], { share: 40 });
const after = org()
  .squads(['A', 'B'], { in: 'Pay' })
  .pm('Ada', ['A', 'B'], { share: 40 })
  .open('Open PO', { title: 'Product Owner' })
  .po('Open PO', 'A')
  .open('Open engineer', { title: 'Engineer' });

function rows(from: PlanDocument, to: PlanDocument) {
  const figures = (document: PlanDocument) => figuresOf(document, todayStructure(document));
  return Object.fromEntries(
    figureRows(figures(from), figures(to)).map(({ label, ...row }) => [label, row]),
  );
}

test('open positions are told by role, loads by how many they stand on, pay by its change', () => {
  const table = rows(before.document(), after.document());
  expect(table['Open positions']).toEqual({
    ...{ before: '0', after: '2 (1 PO, 1 other)', differs: true },
  });
  expect(table['Average load']).toMatchObject({
    after: '80\u00A0% (1 person known)',
    differs: false,
  });
  expect(table['Pay, thousand USD a year']).toEqual({
    ...{ before: '120 to 220 and more', after: '215 to 390 and more', differs: true },
    note: 'USD 95 to 170 thousand a year more',
  });
  expect(table['of it for open positions']).toMatchObject({ before: '0', after: '95 to 170' });
});

test('the plan’s own figures and currency are used, and no change is none', () => {
  let own = after.document();
  for (const change of [
    (document: PlanDocument) => chooseCostSource(document, 'own'),
    (document: PlanDocument) => setCostCurrency(document, 'EUR'),
    (document: PlanDocument) => setOwnSalary(document, 'po', { low: 60, high: 60 }),
  ])
    own = applyChanges(own, change(own));
  const table = rows(own, own);
  expect(table['Pay, thousand EUR a year']).toEqual({
    ...{ before: '60', after: '60', differs: false },
  });
});

test('any two scenarios have the same rows, so that several can stand side by side', () => {
  const labels = (from: PlanDocument, to: PlanDocument) => Object.keys(rows(from, to));
  const [one, two] = [before.document(), after.document()];
  expect(labels(one, two)).toEqual(labels(one, one));
  expect(labels(two, two)).toEqual(labels(one, one));
});
