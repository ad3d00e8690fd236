import { describe, expect, test } from 'vitest';
import { beginPlan } from '../../../shared/commands/begin-plan.ts';
import { paySourceOf } from '../../../shared/costs/pay.ts';
import { planOf } from '../../../shared/model/document.ts';

const AT = '2026-01-05T09:00:00.000Z';

describe('a new plan', () => {
  test('begins with the pack and the currency that somebody likes', () => {
    const plan = beginPlan('Harbour', AT, { pack: 'less', currency: 'EUR' });
    expect(planOf(plan)).toMatchObject({ name: 'Harbour', pack: 'less', createdAt: AT });
    expect(plan.costSettings.get('costs')?.currency).toBe('EUR');
  });

  test('still counts by the articles, in their dollars, until its own figures are chosen', () => {
    const plan = beginPlan('Harbour', AT, { currency: 'EUR' });
    expect(paySourceOf(plan)).toMatchObject({ id: '001', currency: 'USD' });
  });

  test.each([{}, { pack: 'gone', currency: 'euro' }, { pack: '', currency: '' }])(
    'begins as usual with %j',
    (defaults) => {
      const plan = beginPlan('Harbour', AT, defaults);
      expect(planOf(plan).pack).toBe('seed');
      expect(plan.costSettings.size).toBe(0);
    },
  );
});
