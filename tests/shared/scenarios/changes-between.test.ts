import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import type { Structure } from '../../../shared/model/document.ts';
import { changesBetween } from '../../../shared/scenarios/changes-between.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';

/** The rows, in the order of their ids. */
const rows = ({ scenarioId: _, ...tables }: Structure) =>
  Object.fromEntries(
    Object.entries(tables).map(([table, found]) => [
      table,
      [...(found as Map<string, object>)].sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );

test('applying the changes makes one scenario what the other is; the same has none', () => {
  fc.assert(
    fc.property(documentArbitrary(), documentArbitrary(), (one, two) => {
      const id = [...one.structures.keys()][0] ?? '';
      const before = one.structures.get(id) as Structure;
      const other = [...two.structures.values()][0] as Structure;
      const made = applyChanges(one, changesBetween(before, other)).structures.get(id);
      expect(rows(made as Structure)).toEqual(rows(other));
      expect(changesBetween(before, { ...before, scenarioId: 'copy' })).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
