import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { editPerson, editSquad } from '../../../shared/commands/subjects.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { updateIndex } from '../../../shared/model/update-index.ts';
import { structureArbitrary } from '../../support/arbitraries.ts';
import { idOf, org } from '../../support/org.ts';

/** Two structures that have most of their tables in common, as before and after an edit. */
const pairs = fc
  .tuple(structureArbitrary(), structureArbitrary(), fc.infiniteStream(fc.boolean()))
  .map(([before, other, take]) => {
    const after = Object.fromEntries(
      Object.entries(other).map(([name, table]) => [
        name,
        take.next().value ? table : before[name as keyof typeof before],
      ]),
    ) as unknown as typeof before;
    return [before, after] as const;
  });

describe('look-ups after an edit', () => {
  test('are those that would be built afresh, in the same order', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const updated = updateIndex(buildIndex(before), after);
        const fresh = buildIndex(after);
        expect(updated).toEqual(fresh);
        expect([...updated.squads.keys()]).toEqual([...fresh.squads.keys()]);
        expect([...updated.people.keys()]).toEqual([...fresh.people.keys()]);
      }),
    );
  });

  const plan = org()
    .squads(['A', 'B'], { in: 'Pay' })
    .squad('C', { in: 'Find' })
    .pm('Ann', ['A', 'B'])
    .pm('Cleo', 'C')
    .member('Max', 'A');

  test('keep what the edit does not touch', () => {
    const document = plan.document();
    const index = buildIndex(todayStructure(document));
    const edited = (changes: ReturnType<typeof editSquad>) =>
      updateIndex(index, todayStructure(applyChanges(document, changes)));
    const squad = edited(editSquad(index.structure, idOf('squad', 'A'), { headcount: 7 }));
    const differ = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) =>
      [...b].filter(([key, value]) => a.get(key) !== value).map(([key]) => key);
    expect(differ(index.squads, squad.squads)).toEqual([idOf('squad', 'A')]);
    expect(differ(index.people, squad.people)).toEqual([idOf('person', 'Ann')]);
    expect(squad.assignmentsByProduct).toBe(index.assignmentsByProduct);
    const person = edited(editPerson(index.structure, idOf('person', 'Max'), { open: true }));
    expect(person.squads.get(idOf('squad', 'A'))?.size).toBeNull();
    expect(person.squads.get(idOf('squad', 'B'))).toBe(index.squads.get(idOf('squad', 'B')));
  });
});
