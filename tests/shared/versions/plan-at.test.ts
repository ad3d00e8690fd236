import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, ChangeConflict } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { deleteSubjects } from '../../../shared/commands/delete.ts';
import { renamePlan } from '../../../shared/commands/plan.ts';
import { writeExchange } from '../../../shared/exchange/write-exchange.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { documentProblems } from '../../../shared/model/invariants.ts';
import { scenarioTableNames } from '../../../shared/model/tables.ts';
import { scenarioFrom } from '../../../shared/scenarios/branch.ts';
import { planBefore } from '../../../shared/versions/plan-at.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';
import { editArbitrary, runEdits } from '../../support/edit-arbitraries.ts';
import { idOf, org } from '../../support/org.ts';

test('the plan before any of its edits is what it was then', () => {
  fc.assert(
    fc.property(documentArbitrary(), fc.array(editArbitrary, { maxLength: 8 }), (first, edits) => {
      const states = [first];
      const steps: { changes: readonly Change[] }[] = [];
      for (const edit of edits) {
        const { document, steps: made } = runEdits(states.at(-1) ?? first, [edit]);
        if (!made[0]) continue;
        states.push(document);
        steps.unshift({ changes: made[0] });
      }
      const now = states.at(-1) ?? first;
      states.forEach((state, at) => {
        const then = planBefore(now, steps.slice(0, steps.length - at));
        expect(writeExchange(then)).toBe(writeExchange(state));
      });
    }),
    { numRuns: 50 },
  );
});

test('steps that did not lead to this plan are refused', () => {
  const document = org().squad('Search').document();
  const elsewhere = renamePlan({ ...document, plan: new Map(document.plan) }, 'Elsewhere');
  expect(() => planBefore(document, [{ changes: elsewhere }])).toThrow(ChangeConflict);
});

describe('a scenario from an earlier version', () => {
  const earlier = () => org().squad('Search', { in: 'Core' }).pm('Ada', 'Search').document();
  const scenario = { id: 'back', name: 'As it was', createdAt: '2026-03-01T09:00:00Z' };

  test('has the rows of then under the same ids, and leaves today as it is', () => {
    const then = earlier();
    const gone = [{ kind: 'squad', id: idOf('squad', 'Search') }] as const;
    const now = applyChanges(then, deleteSubjects(todayStructure(then), gone));
    const after = applyChanges(now, scenarioFrom(now, todayStructure(then), scenario));
    expect(documentProblems(after)).toEqual([]);
    const [rows, was] = [after.structures.get('back'), todayStructure(then)];
    for (const table of scenarioTableNames) expect(rows?.[table]).toEqual(was[table]);
    expect(todayStructure(after)).toEqual(todayStructure(now));
    expect(after.scenario.get('back')).toMatchObject({ parentId: was.scenarioId });
  });

  test('branches from none where its scenario is no longer there', () => {
    const now = earlier();
    const rows = { ...todayStructure(now), scenarioId: 'gone' };
    const after = applyChanges(now, scenarioFrom(now, rows, scenario));
    expect(after.scenario.get('back')?.parentId).toBeNull();
    expect(documentProblems(after)).toEqual([]);
  });
});
