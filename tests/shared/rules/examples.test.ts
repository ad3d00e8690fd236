import { describe, expect, test } from 'vitest';
import { todayStructure } from '../../../shared/model/document.ts';
import { structureProblems } from '../../../shared/model/invariants.ts';
import { rules } from '../../../shared/rules/all.ts';
import { examplesOf, rulesWithExamples } from '../../../shared/rules/examples/all.ts';
import { judgeExample } from '../../../shared/rules/examples/example.ts';
import { org } from '../../support/org.ts';

const cases = rules.flatMap((rule) =>
  examplesOf(rule.meta.id).map(
    (example) => [`${rule.meta.id}: ${example.situation}`, rule, example] as const,
  ),
);

test.each(cases)('%s', (_, rule, example) => {
  expect(structureProblems(todayStructure(example.build(org()).document()))).toEqual([]);
  const answer = judgeExample(rule, example);
  expect(answer.verdict).toBe(example.verdict);
  expect(answer.says === '').toBe(example.verdict === 'holds');
  expect(example.situation).toMatch(/^[A-Z].*\.$/);
});

describe('every rule', () => {
  test('shows where it fires and where it holds; where it may lack facts, that too', () => {
    for (const { meta } of rules) {
      const shown = new Set(examplesOf(meta.id).map(({ verdict }) => verdict));
      const wanted = ['fires', 'holds', ...(meta.needs.length > 0 ? ['cannot-tell'] : [])];
      expect([...shown].sort(), meta.id).toEqual(wanted.sort());
    }
  });

  test('is meant by its examples', () => {
    expect([...rulesWithExamples].sort()).toEqual(rules.map(({ meta }) => meta.id).sort());
  });
});
