import { expect, test } from 'vitest';
import { structureIn } from '../../cli/scenario.ts';
import { newDocument, type PlanDocument } from '../../shared/model/document.ts';

function withBranches(...names: string[]): PlanDocument {
  const document = newDocument('Plan', '2026-11-21T09:00:00.000Z');
  const [scenario, structure] = [document.scenario.get('today'), document.structures.get('today')];
  if (!scenario || !structure) throw new Error('A plan has a scenario.');
  const scenarios = new Map(document.scenario);
  const structures = new Map(document.structures);
  for (const [at, name] of names.entries()) {
    const id = `branch-${at}`;
    scenarios.set(id, { ...scenario, id, name, parentId: 'today' });
    structures.set(id, { ...structure, scenarioId: id });
  }
  return { ...document, scenario: scenarios, structures };
}

test('a scenario is found by its name, whatever the case; without a name it is today’s', () => {
  const document = withBranches('Growth  first', 'Option A');
  expect(structureIn(document, undefined).scenarioId).toBe('today');
  expect(structureIn(document, 'growth first').scenarioId).toBe('branch-0');
  expect(structureIn(document, 'OPTION A').scenarioId).toBe('branch-1');
});

test('a name that is none, or two, is refused with what there is', () => {
  expect(() => structureIn(withBranches('Option A'), 'B')).toThrow(
    'There is no scenario “B”. The plan has “Today”, “Option A”.',
  );
  expect(() => structureIn(withBranches('A', 'a'), 'A')).toThrow('There are 2 scenarios named “A”');
});
