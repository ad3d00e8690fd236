import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../database/apply-changes.ts';
import type { DriverName } from '../../database/driver.ts';
import { readChanges, revisionOf } from '../../database/edit-log.ts';
import type { PlanFile } from '../../database/plan-file.ts';
import { invertChanges } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { PlanDocument } from '../../shared/model/document.ts';
import { rowsOfDocument } from '../../shared/model/rows.ts';
import { tableNames } from '../../shared/model/tables.ts';
import { documentArbitrary } from '../support/arbitraries.ts';
import { editArbitrary, runEdits } from '../support/edit-arbitraries.ts';
import { AT, close, documentIn, drivers, newPlan, opened } from './plans.ts';

function save(file: PlanFile, changes: readonly Change[], kind: 'edit' | 'undo'): void {
  applyEdit(file, { baseRevision: revisionOf(file), label: '', kind, changes: [...changes] }, AT);
}

function withFile(driver: DriverName, path: string, work: (file: PlanFile) => void): void {
  const file = opened(path, { driver });
  work(file);
  close(file);
}

describe.each(drivers)('a plan in its file, on %s', (driver) => {
  test('reads back as it was written, row order and all', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        const back = documentIn(newPlan(driver, document), driver);
        expect(back).toEqual(document);
        expect(rowsOfDocument(back)).toEqual(rowsOfDocument(document));
        for (const table of tableNames) {
          const sources = [document, ...document.structures.values()] as unknown as Record<
            string,
            Map<string, unknown> | undefined
          >[];
          if (sources.some((source) => source[table]?.size)) seen.add(table);
        }
      }),
      { numRuns: 25 },
    );
    expect([...seen].sort()).toEqual([...tableNames].sort());
  });

  test('holds after any edits what memory holds, and after undoing them what there was', () => {
    let written = 0;
    const check = (start: PlanDocument, edits: Parameters<typeof runEdits>[1]) => {
      const path = newPlan(driver, start);
      const { document, steps } = runEdits(start, edits);
      written += steps.length;
      withFile(driver, path, (file) => {
        for (const changes of steps) save(file, changes, 'edit');
      });
      expect(documentIn(path, driver)).toEqual(document);
      withFile(driver, path, (file) => {
        // The log alone must do: after a restart there is nothing else.
        for (let revision = steps.length; revision > 0; revision--) {
          save(file, invertChanges(readChanges(file, revision)), 'undo');
        }
      });
      expect(documentIn(path, driver)).toEqual(start);
    };
    fc.assert(
      fc.property(
        documentArbitrary(4),
        fc.array(editArbitrary, { minLength: 1, maxLength: 12 }),
        check,
      ),
      { numRuns: 25 },
    );
    expect(written).toBeGreaterThan(25);
  });
});
