import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../database/apply-changes.ts';
import { revisionOf } from '../../database/edit-log.ts';
import { applyChanges, invertChanges } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { PlanDocument } from '../../shared/model/document.ts';
import { branchScenario } from '../../shared/scenarios/branch.ts';
import { deleteScenario, promoteScenario } from '../../shared/scenarios/edit-scenario.ts';
import { org } from '../support/org.ts';
import { AT, close, documentIn, drivers, newPlan, opened } from './plans.ts';

const start = org().squad('Search', { in: 'Core' }).pm('Ada', 'Search').reports('Ada', 'Bob');

describe.each(drivers)('scenarios in a file, on %s', (driver) => {
  test('are branched, promoted and deleted each in one edit, and taken back', () => {
    const path = newPlan(driver, start.document());
    const done: (readonly Change[])[] = [];
    const edit = (make: (now: PlanDocument) => readonly Change[]) => {
      const now = documentIn(path, driver);
      const changes = make(now);
      const file = opened(path, { driver });
      const kind = 'edit' as const;
      applyEdit(
        file,
        { baseRevision: revisionOf(file), label: '', kind, changes: [...changes] },
        AT,
      );
      close(file);
      expect(documentIn(path, driver)).toEqual(applyChanges(now, changes));
      done.push(changes);
    };
    const option = { name: 'Option', createdAt: '2026-03-01T09:00:00Z' };
    edit((now) => branchScenario(now, 'today', { id: 'a', ...option }));
    edit((now) => branchScenario(now, 'a', { id: 'b', ...option }));
    edit((now) => promoteScenario(now, 'b'));
    edit((now) => deleteScenario(now, 'a'));
    edit((now) => deleteScenario(now, 'today'));
    expect([...documentIn(path, driver).scenario.values()]).toMatchObject([
      { id: 'b', parentId: null },
    ]);
    for (const changes of [...done].reverse()) edit(() => invertChanges(changes));
    expect(documentIn(path, driver)).toEqual(start.document());
  });
});
