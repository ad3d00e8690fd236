import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { type Deletable, deleteSubjects, deletionEffect } from '../../../shared/commands/delete.ts';
import { moveOnCanvas } from '../../../shared/commands/place.ts';
import { newDocument, type Structure } from '../../../shared/model/document.ts';
import { structureProblems } from '../../../shared/model/invariants.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { scenarioTableNames } from '../../../shared/model/tables.ts';
import { structureArbitrary } from '../../support/arbitraries.ts';
import { idOf, org } from '../../support/org.ts';

const kinds = ['product', 'squad', 'person', 'assignment', 'reportingLine'] as const;

function apply(structure: Structure, changes: ReturnType<typeof deleteSubjects>): Structure {
  const document = newDocument('Test', '2026-01-05T09:00:00Z');
  const before = { ...document, structures: new Map([[structure.scenarioId, structure]]) };
  return applyChanges(before, changes).structures.get(structure.scenarioId) as Structure;
}

const chosen = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(50)), {
  minLength: 1,
  maxLength: 4,
});

function pick(structure: Structure, numbers: readonly (readonly [Deletable['kind'], number])[]) {
  return numbers.flatMap(([kind, at]): Deletable[] => {
    const ids = [...structure[kind].keys()];
    const id = ids[at % Math.max(1, ids.length)];
    return id ? [{ kind, id }] : [];
  });
}

describe('what a deletion is said to do', () => {
  test('is what it does, row for row', () => {
    fc.assert(
      fc.property(structureArbitrary('today', 8), chosen, (structure, numbers) => {
        const subjects = pick(structure, numbers);
        const effect = deletionEffect(structure, subjects);
        const after = apply(structure, deleteSubjects(structure, subjects));
        expect(structureProblems(after)).toEqual([]);

        for (const table of scenarioTableNames) {
          const gone = [...structure[table].keys()].filter((id) => !after[table].has(id));
          expect(effect.deleted.get(table) ?? 0, table).toBe(gone.length);
          expect([...after[table].keys()].filter((id) => !structure[table].has(id))).toEqual([]);
        }
        for (const { kind, id } of subjects) expect(after[kind].has(id)).toBe(false);

        const stay = [...after.squad.values()];
        const freed = stay.filter(
          (squad) => structure.squad.get(squad.id)?.productId !== squad.productId,
        );
        expect(effect.squadsSetFree).toEqual(freed.map(({ name }) => name).sort());
        expect(freed.every(({ productId }) => productId === null)).toBe(true);

        const was = buildIndex(structure);
        const is = buildIndex(after);
        const affected = stay.filter(({ id }) => {
          const owners = (index: typeof was) => {
            const facts = index.squads.get(id);
            const backlog = facts?.backlogOwner.kind === 'people' ? facts.backlogOwner.people : [];
            return [facts?.directionOwners ?? [], backlog].map((people) => people.map((p) => p.id));
          };
          const left = owners(is);
          return owners(was).some((ids, at) => ids.some((owner) => !left[at]?.includes(owner)));
        });
        expect(effect.squadsAffected).toEqual(affected.map(({ name }) => name).sort());
      }),
    );
  });

  test('names squads that lose the PM of their product', () => {
    const structure = org()
      .squads(['Search', 'Cart', 'Ads'], { in: 'Shop' })
      .pm('Ada', 'Shop')
      .pm('Bo', 'Ads')
      .structure();
    const effect = deletionEffect(structure, [{ kind: 'person', id: idOf('person', 'Ada') }]);
    expect(effect.squadsAffected).toEqual(['Cart', 'Search']);
    expect(Object.fromEntries(effect.deleted)).toEqual({ person: 1, assignment: 1 });
  });

  test('names squads that leave a deleted product, but none that is deleted with it', () => {
    const structure = org()
      .squads(['Search', 'Cart'], { in: 'Shop' })
      .pm('Ada', 'Shop')
      .structure();
    const shop: Deletable = { kind: 'product', id: idOf('product', 'Shop') };
    const cart: Deletable = { kind: 'squad', id: idOf('squad', 'Cart') };
    expect(deletionEffect(structure, [shop]).squadsSetFree).toEqual(['Cart', 'Search']);
    for (const both of [
      [shop, cart],
      [cart, shop],
    ]) {
      const effect = deletionEffect(structure, both);
      expect(effect.squadsSetFree).toEqual(['Search']);
      expect(effect.squadsAffected).toEqual(['Search']);
      expect(effect.deleted.get('squad')).toBe(1);
    }
  });
});

test('a squad that leaves a deleted product stays where it is seen', () => {
  const empty = org().squad('Cart', { in: 'Shop' }).structure();
  const placed = apply(
    empty,
    moveOnCanvas(empty, [
      { subject: 'product', id: idOf('product', 'Shop'), x: 500, y: 300, width: 400, height: 300 },
      { subject: 'squad', id: idOf('squad', 'Cart'), x: 20, y: 60 },
    ]),
  );
  const after = apply(
    placed,
    deleteSubjects(placed, [{ kind: 'product', id: idOf('product', 'Shop') }]),
  );
  expect(after.position.get(idOf('squad', 'Cart'))).toMatchObject({ x: 520, y: 360 });
  expect(after.position.has(idOf('product', 'Shop'))).toBe(false);
});

test('deleting what is gone already changes nothing', () => {
  const structure = org().squad('Cart').structure();
  expect(deleteSubjects(structure, [{ kind: 'squad', id: 'squad/other' }])).toEqual([]);
});
