import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, ChangeConflict, invertChanges } from '../../../shared/changes/apply.ts';
import { type Change, changeSchema } from '../../../shared/changes/change.ts';
import { editPerson } from '../../../shared/commands/subjects.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { documentProblems } from '../../../shared/model/invariants.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';
import { editArbitrary, runEdits } from '../../support/edit-arbitraries.ts';
import { idOf, org } from '../../support/org.ts';

const someEdits = fc.array(editArbitrary, { minLength: 1, maxLength: 20 });
const ada = idOf('person', 'Ada');
const plan = () => org().pm('Ada', ['Cart', 'Search']).document();
const rename = (document: PlanDocument, name: string) =>
  editPerson(todayStructure(document), ada, { name });

describe('random edits', () => {
  test('taken back one by one give the plan that there was', () => {
    fc.assert(
      fc.property(documentArbitrary(), someEdits, (document, edits) => {
        const { document: edited, steps } = runEdits(document, edits);
        let current = edited;
        for (const step of steps.toReversed()) {
          current = applyChanges(current, invertChanges(step));
        }
        expect(current).toEqual(document);
      }),
    );
  });

  test('taken back and done again give the same plan', () => {
    fc.assert(
      fc.property(documentArbitrary(), someEdits, (document, edits) => {
        const { document: edited, steps } = runEdits(document, edits);
        const all = steps.flat();
        const back = applyChanges(edited, invertChanges(all));
        expect(back).toEqual(document);
        expect(applyChanges(back, all)).toEqual(edited);
      }),
    );
  });

  test('keep every reference whole and no role held twice', () => {
    fc.assert(
      fc.property(documentArbitrary(), someEdits, (document, edits) => {
        expect(documentProblems(document)).toEqual([]);
        expect(documentProblems(runEdits(document, edits).document)).toEqual([]);
      }),
    );
  });

  test('never touch the document that they start from', () => {
    fc.assert(
      fc.property(documentArbitrary(), someEdits, (document, edits) => {
        const copy = structuredClone(document);
        runEdits(document, edits);
        expect(document).toEqual(copy);
      }),
    );
  });

  test('make changes that pass the check at the process boundary', () => {
    fc.assert(
      fc.property(documentArbitrary(), someEdits, (document, edits) => {
        for (const change of runEdits(document, edits).steps.flat()) {
          expect(changeSchema.parse(structuredClone(change))).toEqual(change);
        }
      }),
    );
  });
});

describe('a change that meets another row than it expects', () => {
  const [change] = rename(plan(), 'Ada L.') as [Change & { table: 'person' }];

  test.each<[string, (document: PlanDocument) => PlanDocument, Change]>([
    ['changed meanwhile', (d) => applyChanges(d, rename(d, 'Ada K.')), change],
    ['added though it is there', (d) => d, { ...change, before: null }],
    ['changed though it is not there', (d) => d, { ...change, id: 'person/nobody' }],
    ['in a scenario that is not there', (d) => d, { ...change, scenarioId: 'nowhere' }],
    ['without its scenario', (d) => d, { ...change, scenarioId: null }],
  ])('is refused: %s', (_, prepare, refused) => {
    const document = prepare(plan());
    const copy = structuredClone(document);
    expect(() => applyChanges(document, [refused])).toThrow(ChangeConflict);
    expect(document).toEqual(copy);
  });

  test('is refused together with those before it', () => {
    const document = plan();
    const first = editPerson(todayStructure(document), ada, { title: 'PM' });
    const stale = { ...change, before: { ...change.before, notes: 'other' } } as Change;
    expect(() => applyChanges(document, [...first, stale])).toThrow(ChangeConflict);
    expect(todayStructure(document).person.get(ada)?.title).toBe('');
  });

  test('names the row', () => {
    const stale = { ...change, id: 'person/nobody' };
    expect(() => applyChanges(plan(), [stale])).toThrow(/person \(person\/nobody\)/);
  });

  test('is refused when it is made a second time', () => {
    fc.assert(
      fc.property(documentArbitrary(), someEdits, (document, edits) => {
        const [first] = runEdits(document, edits).steps;
        if (!first) return;
        const once = applyChanges(document, first);
        expect(() => applyChanges(once, first)).toThrow(ChangeConflict);
      }),
    );
  });
});

describe('scenarios', () => {
  const scenario = { id: 'later', name: 'Later', intent: '', parentId: 'today' };
  const row = { ...scenario, createdAt: '2026-01-05T09:00:00Z', archived: false };
  const add: Change = {
    table: 'scenario',
    scenarioId: null,
    id: 'later',
    before: null,
    after: row,
  };
  const person = todayStructure(plan()).person.get(ada) ?? null;
  const hire: Change = {
    table: 'person',
    scenarioId: 'later',
    id: ada,
    before: null,
    after: person,
  };

  test('come and go with their rows', () => {
    const document = plan();
    const added = applyChanges(document, [add, hire]);
    expect(added.structures.get('later')?.person.get(ada)).toEqual(person);
    expect(applyChanges(added, invertChanges([add, hire]))).toEqual(document);
  });

  test('are not removed while they hold rows', () => {
    const added = applyChanges(plan(), [add, hire]);
    expect(() => applyChanges(added, invertChanges([add]))).toThrow(/not empty/);
  });
});

test('tables that no change touches are shared with the document before', () => {
  const document = plan();
  const after = todayStructure(applyChanges(document, rename(document, 'Ada L.')));
  const before = todayStructure(document);
  expect(after.person).not.toBe(before.person);
  expect(after.squad).toBe(before.squad);
  expect(after.assignment).toBe(before.assignment);
  expect(applyChanges(document, [])).toEqual(document);
});
