import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { CommandRefused } from '../../../shared/commands/command.ts';
import { costChange, costOf, formatCostChange } from '../../../shared/costs/cost.ts';
import {
  chooseCostSource,
  setCostCurrency,
  setOwnSalary,
  setTitleSalary,
} from '../../../shared/costs/cost-settings.ts';
import { formatPay, payLevelOf, paySourceOf } from '../../../shared/costs/pay.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { org } from '../../support/org.ts';

const organisation = () =>
  org()
    .person('Ada', { title: 'Product Manager' })
    .person('Grace', { title: 'Senior Product Owner', fte: 0.5 })
    .open('Open PO', { title: 'Product Owner' })
    .person('Dev', { title: 'Engineer' })
    .pm('Ada', ['Search', 'Index'])
    .po('Grace', 'Search')
    .po('Open PO', 'Index');

const plan = () => organisation().document();
const cost = (document: PlanDocument) => costOf(document, todayStructure(document));

describe('what a structure costs', () => {
  test('is added up by role from one source, part time in part, open positions apart', () => {
    const { total, open, byRole, withoutFigure, source } = cost(plan());
    // 001: PM 120 to 220 and more; senior PO 120 to 170 at half time; PO 95 to 170.
    expect(byRole).toEqual([
      expect.objectContaining({ role: 'pm', people: 1, openPositions: 0 }),
      expect.objectContaining({ role: 'po', people: 1, openPositions: 1 }),
    ]);
    expect(total).toEqual({ low: 120 + 60 + 95, high: 220 + 85 + 170, openEnded: true });
    expect(open).toEqual({ low: 95, high: 170, openEnded: false });
    expect(withoutFigure).toBe(1);
    expect(source).toMatchObject({ id: '001', year: 2026, currency: 'USD' });
  });

  test('follows the other source when that is chosen, without a trace of the first', () => {
    const document = applyChanges(plan(), chooseCostSource(plan(), '003'));
    // 003: PM 100 to 160; senior PO 110 to 140 at half time; PO 85 to 125.
    expect(cost(document).total).toEqual({ low: 240, high: 355, openEnded: false });
    expect(cost(document).source.year).toBe(2024);
  });

  test('takes own figures and currency; a role without one is counted as such', () => {
    let document = plan();
    document = applyChanges(document, chooseCostSource(document, 'own'));
    document = applyChanges(document, setCostCurrency(document, 'EUR'));
    document = applyChanges(document, setOwnSalary(document, 'pm', { low: 70, high: 90 }));
    document = applyChanges(document, setOwnSalary(document, 'other', { low: 50, high: 60 }));
    expect(paySourceOf(document)).toMatchObject({ id: 'own', currency: 'EUR', caveat: '' });
    expect(cost(document)).toMatchObject({ total: { low: 120, high: 150 }, withoutFigure: 2 });
    document = applyChanges(document, setOwnSalary(document, 'other', null));
    expect(cost(document)).toMatchObject({ total: { low: 70, high: 90 }, withoutFigure: 3 });
    document = applyChanges(document, setOwnSalary(document, 'po', { low: 40, high: 50 }));
    // A title's own figure counts before its role's, however the title is written.
    const titled = setTitleSalary(
      document,
      'senior  product owner',
      { low: 80, high: 90 },
      () => 'a',
    );
    document = applyChanges(document, titled);
    expect(cost(document)).toMatchObject({ total: { low: 150, high: 185 }, withoutFigure: 1 });
    const again = setTitleSalary(
      document,
      'Senior Product Owner',
      { low: 100, high: 100 },
      () => 'b',
    );
    document = applyChanges(document, again);
    expect([...document.titleSalary.keys()]).toEqual(['a']);
    expect(cost(document).total).toMatchObject({ low: 160, high: 190 });
    const articles = applyChanges(document, chooseCostSource(document, '001'));
    expect(cost(articles).total).toEqual(cost(plan()).total);
    document = applyChanges(
      document,
      setTitleSalary(document, 'SENIOR PRODUCT OWNER', null, () => 'c'),
    );
    expect(document.titleSalary.size).toBe(0);
    expect(() => setTitleSalary(document, ' ', { low: 1, high: 2 }, () => 'd')).toThrow(/title/);
    expect(() => setOwnSalary(document, 'po', { low: 9, high: 8 })).toThrow(CommandRefused);
    expect(() => setCostCurrency(document, 'euro')).toThrow(CommandRefused);
  });

  test('changes at both ends of its range', () => {
    const after = organisation().open('Open PO 2', { title: 'Product Owner' }).document();
    const change = costChange(cost(plan()), cost(after));
    expect(change).toEqual({ low: 95, high: 170 });
    expect(formatCostChange(change, 'USD')).toBe('USD 95 to 170 thousand a year more');
    const back = costChange(cost(after), cost(plan()));
    expect(formatCostChange(back, 'USD')).toBe('USD 95 to 170 thousand a year less');
    expect(formatCostChange({ low: -5, high: 10 }, 'EUR')).toBe(
      'EUR 5 less to 10 more, in thousands a year',
    );
    expect(formatCostChange({ low: 0, high: 0 }, 'EUR')).toBe('No change in pay');
  });

  test('of nobody is nothing', () => {
    expect(cost(org().squad('Alone').document()).total).toEqual({
      ...{ low: 0, high: 0, openEnded: false },
    });
  });
});

test.each([
  ['Junior PM', 'junior'],
  ['Sr. Product Owner', 'senior'],
  ['GPM', 'senior'],
  ['Product Manager', 'any'],
  ['', 'any'],
])('the title “%s” stands for the level %s', (title, level) => {
  expect(payLevelOf(title)).toBe(level);
});

test('pay is written with its currency', () => {
  expect(formatPay({ low: 120, high: 220, openEnded: true }, 'USD')).toBe(
    'USD 120 to 220 thousand and more a year',
  );
  expect(formatPay({ low: 80, high: 80, openEnded: false }, 'EUR')).toBe('EUR 80 thousand a year');
});
