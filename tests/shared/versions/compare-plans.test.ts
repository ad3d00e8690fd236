import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { assign } from '../../../shared/commands/assignments.ts';
import { deleteSubjects } from '../../../shared/commands/delete.ts';
import { renamePlan } from '../../../shared/commands/plan.ts';
import { replacePlan } from '../../../shared/commands/replace-plan.ts';
import { addPerson, addSquad, editSquad } from '../../../shared/commands/subjects.ts';
import { newDocument, type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { comparePlans, differenceText } from '../../../shared/versions/compare-plans.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';

type Step = (document: PlanDocument) => Change[];
const after = (document: PlanDocument, ...steps: Step[]) =>
  steps.reduce((current, step) => applyChanges(current, step(current)), document);

const squad =
  (id: string): Step =>
  (document) =>
    addSquad(todayStructure(document), { id, name: id });
const before = after(newDocument('Harbour', '2026-11-21T09:00:00.000Z'), squad('s1'), squad('s2'));
const said = (...steps: Step[]) =>
  comparePlans(before, after(before, ...steps)).map(differenceText);

describe('a comparison of two states of a plan', () => {
  test('says nothing where nothing differs', () => {
    expect(said()).toEqual([]);
  });

  test('counts what came, went and changed, in words', () => {
    const result = said(
      squad('s3'),
      squad('s4'),
      (d) => editSquad(todayStructure(d), 's2', { name: 'Cranes' }),
      (d) => deleteSubjects(todayStructure(d), [{ kind: 'squad', id: 's1' }]),
      (d) => addPerson(todayStructure(d), { id: 'u1', name: 'Ada' }),
      (d) =>
        assign(todayStructure(d), { id: 'a', personId: 'u1', role: 'pm', on: { squadId: 's3' } }),
    );
    expect(result).toEqual([
      '2 squads added, 1 removed, 1 changed',
      '1 person added',
      '1 role added',
    ]);
  });

  test('counts what has no name of its own among the other facts', () => {
    expect(said((d) => renamePlan(d, 'Port'))).toEqual(['1 other fact changed']);
  });

  test('is empty once the one state was made the other, and turns round with its sides', () => {
    fc.assert(
      fc.property(documentArbitrary(4), documentArbitrary(4), (one, other) => {
        const made = applyChanges(one, replacePlan(one, other));
        expect(comparePlans(made, other)).toEqual([]);
        const turned = comparePlans(other, one);
        expect(comparePlans(one, other)).toEqual(
          turned.map(({ kind, added, removed, changed }) => ({
            kind,
            added: removed,
            removed: added,
            changed,
          })),
        );
      }),
      { numRuns: 50 },
    );
  });
});
