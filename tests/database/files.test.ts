import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../database/apply-changes.ts';
import { createPlan } from '../../database/create.ts';
import { connect } from '../../database/driver.ts';
import { readEdits, revisionOf } from '../../database/edit-log.ts';
import { saveCopy } from '../../database/save-copy.ts';
import { renamePlan } from '../../shared/commands/plan.ts';
import { newDocument, planOf } from '../../shared/model/document.ts';
import { AT, close, documentIn, drivers, expectFailure, newPlan, opened } from './plans.ts';

const harbour = newDocument('Harbour', AT);
const rename = (from: string, to: string) => renamePlan(newDocument(from, AT), to);
const edit = (baseRevision: number, from: string, to: string) =>
  ({ baseRevision, label: `To ${to}`, kind: 'edit', changes: rename(from, to) }) as const;

describe.each(drivers)('making a plan file, on %s', (driver) => {
  test('never replaces one unasked', () => {
    const path = newPlan(driver);
    const before = readFileSync(path);
    const failure = expectFailure('failed', () =>
      createPlan(path, newDocument('B', AT), { driver }),
    );
    expect(failure.message).toContain('is there already');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(dirname(path))).toEqual(['harbour.squadplan']);
    createPlan(path, newDocument('B', AT), { driver, overwrite: true });
    expect(planOf(documentIn(path, driver)).name).toBe('B');
  });

  test('leaves nothing behind where it cannot be made', () => {
    const path = newPlan(driver);
    rmSync(path);
    const broken = { ...harbour, plan: new Map([['plan', { ...planOf(harbour), name: '' }]]) };
    expectFailure('bad-request', () => createPlan(path, broken, { driver }));
    expect(readdirSync(dirname(path))).toEqual([]);
    expectFailure('not-found', () =>
      createPlan(join(path, 'a', 'b.squadplan'), harbour, { driver }),
    );
  });
});

describe.each(drivers)('saving a copy, on %s', (driver) => {
  test('holds the rows and the log, and leaves the plan as it is', () => {
    const path = newPlan(driver);
    const file = opened(path, { driver });
    applyEdit(file, edit(0, 'Harbour', 'Port'), AT);
    const target = join(dirname(path), 'copy.squadplan');
    saveCopy(file, target, { driver, overwrite: false, at: AT });
    applyEdit(file, edit(1, 'Port', 'Quay'), AT);
    const copy = opened(target, { driver });
    expect(readEdits(copy).map(({ label }) => label)).toEqual(['To Port']);
    close(copy);
    expect(planOf(documentIn(target, driver)).name).toBe('Port');
    close(file);
    expect(readdirSync(dirname(path)).sort()).toEqual(['copy.squadplan', 'harbour.squadplan']);
  });

  test('takes the edits that the plan itself could not', () => {
    const path = newPlan(driver);
    const file = opened(path, { driver });
    applyEdit(file, edit(0, 'Harbour', 'Port'), AT);
    rmSync(path);
    const target = join(dirname(path), 'rescued.squadplan');
    const unsaved = [edit(1, 'Port', 'Quay'), edit(2, 'Quay', 'Pier')];
    saveCopy(file, target, { driver, overwrite: false, unsaved, at: AT });
    expect(planOf(documentIn(target, driver)).name).toBe('Pier');
    const copy = opened(target, { driver });
    expect(revisionOf(copy)).toBe(3);
  });

  test('replaces a file only when asked, and not before the copy is whole', () => {
    const file = opened(newPlan(driver), { driver });
    const target = join(dirname(file.path), 'old.squadplan');
    writeFileSync(target, 'old');
    expectFailure('failed', () => saveCopy(file, target, { driver, overwrite: false, at: AT }));
    const unsaved = [edit(7, 'Nothing', 'Fits')];
    expectFailure('conflict', () =>
      saveCopy(file, target, { driver, overwrite: true, unsaved, at: AT }),
    );
    expect(readFileSync(target, 'utf8')).toBe('old');
    writeFileSync(`${target}-wal`, 'left by a crash');
    saveCopy(file, target, { driver, overwrite: true, at: AT });
    expect(planOf(documentIn(target, driver)).name).toBe('Harbour');
    close(file);
    expect(readdirSync(dirname(file.path)).sort()).toEqual(['harbour.squadplan', 'old.squadplan']);
  });

  test('refuses to replace the plan by itself', () => {
    const file = opened(newPlan(driver), { driver });
    const failure = expectFailure('failed', () =>
      saveCopy(file, file.path, { driver, overwrite: true, at: AT }),
    );
    expect(failure.message).toContain('is the plan that is open');
  });

  test('refuses to copy a plan that has come to harm', () => {
    const file = opened(newPlan(driver), { driver });
    const other = connect(file.path, driver);
    other.exec('PRAGMA ignore_check_constraints = ON; UPDATE scenario SET archived = 7');
    other.close();
    const target = join(dirname(file.path), 'copy.squadplan');
    expectFailure('damaged', () => saveCopy(file, target, { driver, overwrite: false, at: AT }));
    expect(readdirSync(dirname(file.path))).not.toContain('copy.squadplan');
  });

  test('leaves nothing behind where the folder is gone', () => {
    const file = opened(newPlan(driver), { driver });
    const target = join(dirname(file.path), 'gone', 'copy.squadplan');
    expectFailure('not-found', () => saveCopy(file, target, { driver, overwrite: false, at: AT }));
    mkdirSync(dirname(target));
    saveCopy(file, target, { driver, overwrite: false, at: AT });
    expect(readdirSync(dirname(target))).toEqual(['copy.squadplan']);
  });
});
