import { renameSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdit, type EditToSave } from '../../database/apply-changes.ts';
import { connect, type DriverName } from '../../database/driver.ts';
import { readChanges, readEdits, readSteps, revisionOf } from '../../database/edit-log.ts';
import { loadPlan } from '../../database/load-plan.ts';
import type { PlanFile } from '../../database/plan-file.ts';
import { applyChanges } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import { assign } from '../../shared/commands/assignments.ts';
import { renamePlan } from '../../shared/commands/plan.ts';
import { addPerson, addProduct, addSquad } from '../../shared/commands/subjects.ts';
import { newDocument, type PlanDocument, type Structure } from '../../shared/model/document.ts';
import { documentFromRows } from '../../shared/model/rows.ts';
import { AT, drivers, expectFailure, newPlan, opened } from './plans.ts';

const today = (document: PlanDocument) => document.structures.get('today') as Structure;
const edit = (baseRevision: number, changes: readonly Change[]): EditToSave => ({
  baseRevision,
  label: 'Edit',
  kind: 'edit',
  changes: [...changes],
});

/** Two squads in a product, Ada PM of the first and PO of the second. */
function small(): PlanDocument {
  const steps: ((s: Structure) => Change[])[] = [
    (s) => addProduct(s, { id: 'p1', name: 'Harbour' }),
    (s) => addSquad(s, { id: 's1', name: 'Cranes', productId: 'p1' }),
    (s) => addSquad(s, { id: 's2', name: 'Docks', productId: 'p1' }),
    (s) => addPerson(s, { id: 'u1', name: 'Ada' }),
    (s) => assign(s, { id: 'a1', personId: 'u1', role: 'pm', on: { squadId: 's1' } }),
    (s) => assign(s, { id: 'a2', personId: 'u1', role: 'po', on: { squadId: 's1' } }),
  ];
  return steps.reduce((doc, step) => applyChanges(doc, step(today(doc))), newDocument('Plan', AT));
}

function smallPlan(driver: DriverName): { file: PlanFile; document: PlanDocument; path: string } {
  const document = small();
  const path = newPlan(driver, document);
  return { file: opened(path, { driver }), document, path };
}

const stored = (file: PlanFile) => documentFromRows(loadPlan(file));

describe.each(drivers)('writing an edit, on %s', (driver) => {
  test('counts the revision up and keeps what was done', () => {
    const { file, document } = smallPlan(driver);
    const first = addSquad(today(document), { id: 's3', name: 'Gates' }, { x: 4, y: 8 });
    expect(applyEdit(file, { ...edit(0, first), label: 'Add squad' }, AT)).toBe(1);
    const second = renamePlan(document, 'Port');
    expect(applyEdit(file, { ...edit(1, second), kind: 'redo' }, AT)).toBe(2);
    expect(revisionOf(file)).toBe(2);
    expect(readEdits(file)).toEqual([
      { revision: 1, at: AT, label: 'Add squad', kind: 'edit' },
      { revision: 2, at: AT, label: 'Edit', kind: 'redo' },
    ]);
    expect(readChanges(file, 1)).toEqual(first);
    expectFailure('not-found', () => readChanges(file, 3));
  });

  test('is told in steps, the newest first, as many as one answer holds', () => {
    const { file, document } = smallPlan(driver);
    const names = ['Port', 'Quay', 'Pier'];
    let now = document;
    names.forEach((name, at) => {
      const changes = renamePlan(now, name);
      applyEdit(file, edit(at, changes), AT);
      now = applyChanges(now, changes);
    });
    const revisions = (after: number, until: number) =>
      readSteps(file, after, until).map(({ revision }) => revision);
    expect(revisions(0, 3)).toEqual([3, 2, 1]);
    expect(revisions(1, 2)).toEqual([2]);
    expect(revisions(3, 3)).toEqual([]);
    expect(readSteps(file, 0, 3).map(({ changes }) => changes)).toEqual(
      [3, 2, 1].map((revision) => readChanges(file, revision)),
    );
    // Larger than one answer: whoever asks goes on from the oldest that came.
    const notes = Array.from({ length: 260 }, (_, at) => ({ id: `n${at}`, name: `N${at}` }));
    const long = notes.flatMap((squad) =>
      addSquad(today(now), { ...squad, notes: 'x'.repeat(4000) }),
    );
    applyEdit(file, edit(3, long), AT);
    expect(revisions(0, 4)).toEqual([4]);
  });

  test('refuses an edit that builds on another revision', () => {
    const { file, document } = smallPlan(driver);
    applyEdit(file, edit(0, renamePlan(document, 'Port')), AT);
    expectFailure('conflict', () => applyEdit(file, edit(0, renamePlan(document, 'Quay')), AT));
    expectFailure('conflict', () => applyEdit(file, edit(2, renamePlan(document, 'Quay')), AT));
    expect(stored(file).plan.get('plan')?.name).toBe('Port');
  });

  test.each([
    [
      'a row that is not as it was',
      (doc: PlanDocument) => {
        const squad = today(doc).squad.get('s1');
        return { id: 's1', before: { ...squad, name: 'Other' }, after: { ...squad, name: 'New' } };
      },
    ],
    [
      'a row that is not there',
      (doc: PlanDocument) => {
        const row = { ...today(doc).squad.get('s1'), id: 'gone' };
        return { id: 'gone', before: row, after: { ...row, name: 'New' } };
      },
    ],
    [
      'a new row that is there already',
      (doc: PlanDocument) => ({
        id: 's1',
        before: null,
        after: { ...today(doc).squad.get('s1'), name: 'New' },
      }),
    ],
  ])('refuses a change of %s, with all that came with it', (_, changeOf) => {
    const { file, document } = smallPlan(driver);
    const wrong = { table: 'squad', scenarioId: 'today', ...changeOf(document) } as Change;
    const good = addSquad(today(document), { id: 's9', name: 'Good' });
    expectFailure('conflict', () => applyEdit(file, edit(0, [...good, wrong]), AT));
    expect(stored(file)).toEqual(document);
    expect(revisionOf(file)).toBe(0);
  });

  test.each([
    [
      'a squad in a product that is not there',
      { table: 'squad', id: 's1', field: 'productId', to: 'p9' },
    ],
    [
      'somebody on a squad that is not there',
      { table: 'assignment', id: 'a1', field: 'squadId', to: 's9' },
    ],
    ['a role that there is not', { table: 'assignment', id: 'a1', field: 'role', to: 'boss' }],
    [
      'the same role twice in one place',
      { table: 'assignment', id: 'a1', field: 'role', to: 'po' },
    ],
    ['a share over 100', { table: 'assignment', id: 'a1', field: 'share', to: 101 }],
  ] as const)('refuses %s, whatever the program thinks of it', (_, { table, id, field, to }) => {
    const { file, document } = smallPlan(driver);
    const before = today(document)[table].get(id);
    const wrong = { table, scenarioId: 'today', id, before, after: { ...before, [field]: to } };
    expectFailure('bad-request', () => applyEdit(file, edit(0, [wrong as Change]), AT));
    expect(stored(file)).toEqual(document);
  });

  test('refuses to place what is not there', () => {
    const { file } = smallPlan(driver);
    const after = {
      id: 'p1',
      subject: 'squad',
      x: 0,
      y: 0,
      width: null,
      height: null,
      byHand: true,
    };
    const wrong = { table: 'position', scenarioId: 'today', id: 'p1', before: null, after };
    expectFailure('bad-request', () => applyEdit(file, edit(0, [wrong as Change]), AT));
    const right = { ...wrong, after: { ...after, subject: 'product' } };
    expect(applyEdit(file, edit(0, [right as Change]), AT)).toBe(1);
  });

  test('lets two rows swap what only one can have', () => {
    const { file, document } = smallPlan(driver);
    const [a1, a2] = ['a1', 'a2'].map((id) => today(document).assignment.get(id));
    const swap = [
      { id: 'a1', before: a1, after: { ...a1, role: 'po' } },
      { id: 'a2', before: a2, after: { ...a2, role: 'pm' } },
    ].map((change) => ({ table: 'assignment', scenarioId: 'today', ...change }) as Change);
    applyEdit(file, edit(0, swap), AT);
    expect(stored(file)).toEqual(applyChanges(document, swap));
  });

  test('takes several changes of one row in a row, and any order of what depends on each other', () => {
    const { file, document } = smallPlan(driver);
    const added = addSquad(today(document), { id: 's3', name: 'Gates' }, { x: 0, y: 0 });
    const row = { ...today(applyChanges(document, added)).squad.get('s3') };
    const again = {
      table: 'squad',
      scenarioId: 'today',
      id: 's3',
      before: row,
      after: { ...row, name: 'Locks' },
    };
    const changes = [...[...added].reverse(), again as Change];
    applyEdit(file, edit(0, changes), AT);
    expect(stored(file)).toEqual(applyChanges(document, changes));
  });

  test('keeps rows in the order in which they were added', () => {
    const { file, document } = smallPlan(driver);
    const first = today(document).squad.get('s1');
    const changes = [
      { id: 's1', before: first, after: { ...first, name: 'Renamed' } },
      { id: 's0', before: null, after: { ...first, id: 's0' } },
    ].map((change) => ({ table: 'squad', scenarioId: 'today', ...change }) as Change);
    applyEdit(file, edit(0, changes), AT);
    expect([...today(stored(file)).squad.keys()]).toEqual(['s1', 's2', 's0']);
  });

  test('says that the file is gone rather than write where nobody finds it', () => {
    const { file, document, path } = smallPlan(driver);
    const change = edit(0, renamePlan(document, 'Port'));
    renameSync(path, `${path}.moved`);
    const failure = expectFailure('not-found', () => applyEdit(file, change, AT));
    expect(failure.message).toContain('save a copy');
    renameSync(`${path}.moved`, path);
    expect(applyEdit(file, change, AT)).toBe(1);
    rmSync(path);
    expectFailure('not-found', () => applyEdit(file, { ...change, baseRevision: 1 }, AT));
  });

  test('says that another program holds the plan, and saves once it is free', () => {
    const { file, document, path } = smallPlan(driver);
    file.connection.exec('PRAGMA busy_timeout = 20');
    const other = connect(path, driver);
    other.exec('BEGIN IMMEDIATE');
    const change = edit(0, renamePlan(document, 'Port'));
    expectFailure('locked', () => applyEdit(file, change, AT));
    other.exec('ROLLBACK');
    expect(applyEdit(file, change, AT)).toBe(1);
    other.close();
  });

  test('says that the disk is full, keeps what was saved, and saves once there is room', () => {
    const { file, document } = smallPlan(driver);
    const pages = Number(file.connection.pragma('page_count'));
    file.connection.pragma(`max_page_count = ${pages}`);
    const notes = 'n'.repeat(4000);
    const people = Array.from({ length: 50 }, (_, at) => ({ id: `n${at}`, name: 'New', notes }));
    const changes = people.flatMap((person) => addPerson(today(document), person));
    const failure = expectFailure('disk-full', () => applyEdit(file, edit(0, changes), AT));
    expect(failure.message).toContain('full');
    expect(stored(file)).toEqual(document);
    file.connection.pragma(`max_page_count = ${pages + 1000}`);
    expect(applyEdit(file, edit(0, changes), AT)).toBe(1);
  });
});
