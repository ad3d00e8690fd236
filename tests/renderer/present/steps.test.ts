import { describe, expect, test } from 'vitest';
import { announcement, measureText } from '../../../renderer/present/step-text.ts';
import { type Chosen, type Step, stepsOf, usualChoice } from '../../../renderer/present/steps.ts';
import { stepWords } from '../../../renderer/words/present-words.ts';
import type { Finding, Severity } from '../../../shared/rules/types.ts';
import { idOf, org } from '../../support/org.ts';

function finding(
  severity: Severity,
  message: string,
  measured: Finding['measured'] = null,
): Finding {
  return {
    rule: 'split/squads',
    severity,
    subjects: [{ kind: 'person', id: idOf('person', 'Ann') }],
    measured,
    threshold: measured && { ...measured, value: measured.value - 1 },
    message,
    advice: null,
    suggestions: [],
    evidence: [],
  };
}

const products = [...org().product('Shop').product('Care').structure().product.values()];
const findings = [finding('critical', 'A'), finding('warning', 'B'), finding('critical', 'C')];
const nothing: Chosen = {
  chart: false,
  products: new Set(),
  views: new Set(),
  severities: new Set(),
};
const shown = (step: Step) =>
  step.kind === 'finding' ? step.finding.message : step.kind === 'view' ? step.view : step.kind;

describe('the steps of a presentation', () => {
  test('go from the whole to the single, and end with the way out', () => {
    const all: Chosen = {
      chart: true,
      products: new Set(products.map(({ id }) => id)),
      views: new Set(['compare', 'people', 'coverage']),
      severities: new Set(['critical', 'warning', 'advice']),
    };
    expect(stepsOf(products, findings, all).map(shown)).toEqual([
      'chart',
      'product',
      'product',
      'coverage',
      'people',
      'A',
      'B',
      'C',
      'compare',
    ]);
  });

  test.each<[string, Partial<Chosen>, readonly string[]]>([
    ['nothing', {}, []],
    ['one severity', { severities: new Set(['warning']) }, ['B']],
    ['one product', { products: new Set([products[1]?.id ?? '']) }, ['product']],
    ['a product that is gone', { products: new Set(['gone']) }, []],
  ])('%s', (_, chosen, expected) => {
    expect(stepsOf(products, findings, { ...nothing, ...chosen }).map(shown)).toEqual(expected);
  });

  test.each<[Record<Severity, number>, readonly Severity[]]>([
    [{ critical: 1, warning: 9, advice: 2 }, ['critical']],
    [{ critical: 0, warning: 9, advice: 2 }, ['warning']],
    [{ critical: 0, warning: 0, advice: 0 }, []],
  ])('of %o the worst is ticked', (counts, severities) => {
    expect([...usualChoice(products, counts).severities]).toEqual(severities);
  });

  test('eight products are told one by one, nine only where they are ticked', () => {
    const [first] = products;
    if (!first) throw new Error('there is a product');
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...first, id: `p${at}` }));
    const counts = { critical: 0, warning: 0, advice: 0 };
    expect(usualChoice(many(8), counts).products.size).toBe(8);
    expect(usualChoice(many(9), counts).products.size).toBe(0);
  });
});

describe('what is said of a step', () => {
  test.each([
    [{ critical: 0, warning: 0, advice: 0 }, 'No findings'],
    [{ critical: 1, warning: 0, advice: 2 }, '1 critical finding and 2 pieces of advice'],
    [
      { critical: 2, warning: 1, advice: 1 },
      '2 critical findings, 1 warning and 1 piece of advice',
    ],
  ])('%o', (counts, words) => {
    expect(stepWords.findings(counts)).toBe(words);
  });

  test('a finding is read out with its severity, value and threshold', () => {
    const found = finding('critical', 'Ann holds both.', { value: 3, unit: 'squads' });
    expect(measureText(found)).toBe('3\u00A0squads, limit 2\u00A0squads');
    expect(measureText(finding('advice', 'A'))).toBe('');
    const words = { above: '', sentence: found.message, below: 'An article' };
    expect(announcement({ kind: 'finding', finding: found }, words, 1, 5)).toBe(
      'Step 2 of 5. Critical. Ann holds both. 3\u00A0squads, limit 2\u00A0squads. An article.',
    );
  });
});
