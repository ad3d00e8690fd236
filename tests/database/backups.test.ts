import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../database/apply-changes.ts';
import { backupFileName, readBackupName } from '../../database/backups/backup-name.ts';
import {
  backupOf,
  checkBackup,
  listBackups,
  makeBackup,
  pruneBackups,
  removeBackup,
} from '../../database/backups/backups.ts';
import { connect, type DriverName } from '../../database/driver.ts';
import type { PlanFile } from '../../database/plan-file.ts';
import { renamePlan } from '../../shared/commands/plan.ts';
import { newDocument, planOf } from '../../shared/model/document.ts';
import { AT, documentIn, drivers, expectFailure, newPlan, opened } from './plans.ts';

const NOW = new Date('2026-11-21T12:00:00');
const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);

function backedUp(driver: DriverName) {
  const file = opened(newPlan(driver), { driver });
  const folder = join(dirname(file.path), 'backups');
  const make = (at: Date, kind: 'editing' | 'version' = 'editing', name?: string) =>
    makeBackup(file.connection, file.path, { folder, kind, at, ...(name ? { name } : {}) });
  return { file, folder, make };
}

function rename(file: PlanFile, baseRevision: number, from: string, to: string): void {
  const changes = renamePlan(newDocument(from, AT), to);
  applyEdit(file, { baseRevision, label: `To ${to}`, kind: 'edit', changes }, AT);
}

test('a backup’s file name tells when, why and what revision', () => {
  const told = { at: new Date('2026-11-21T09:15:02.123Z'), kind: 'editing', revision: 42 } as const;
  expect(readBackupName(backupFileName(told))).toEqual(told);
  for (const other of ['', 'names.json', '.x.tmp', `${backupFileName(told)}-wal`, 'a.squadplan']) {
    expect(readBackupName(other)).toBeNull();
  }
  const wrong = backupFileName(told).replace('2026-11-21', '2026-19-21');
  expect(readBackupName(wrong)).toBeNull();
});

describe.each(drivers)('a backup, on %s', (driver) => {
  test('holds the plan as it was, while the plan goes on', () => {
    const { file, folder, make } = backedUp(driver);
    rename(file, 0, 'Harbour', 'Port');
    const backup = make(NOW);
    rename(file, 1, 'Port', 'Quay');
    expect(backup).toMatchObject({ at: NOW, kind: 'editing', revision: 1, name: null });
    expect(listBackups(folder)).toEqual([backup]);
    expect(readFileSync(backup.path)).toHaveLength(backup.bytes);
    checkBackup(backup.path, driver);
    expect(planOf(documentIn(backup.path, driver)).name).toBe('Port');
    expect(readdirSync(folder)).toEqual([backup.id]);
  });

  test('never replaces another where the clock stands still', () => {
    const { folder, make } = backedUp(driver);
    expect(make(NOW).id).not.toBe(make(NOW).id);
    expect(listBackups(folder)).toHaveLength(2);
  });

  test('is not kept where the plan has come to harm', () => {
    const { file, folder, make } = backedUp(driver);
    const other = connect(file.path, driver);
    other.exec("PRAGMA foreign_keys = OFF; UPDATE scenario SET parent_id = 'nowhere'");
    other.close();
    const failure = expectFailure('damaged', () => make(NOW));
    expect(failure.message).toContain('No backup was made');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that came to harm itself is told from a whole one', () => {
    const { make } = backedUp(driver);
    const { path } = make(NOW);
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 2 * 4096);
    writeFileSync(path, bytes);
    expectFailure('damaged', () => checkBackup(path, driver));
  });
});

describe('a plan’s backups', () => {
  const driver = drivers[0] as DriverName;

  test('are put away by the policy; versions with a name stay', () => {
    const { folder, make } = backedUp(driver);
    const version = make(minutes(-5000), 'version', 'Before the offsite / “draft”');
    for (let step = 0; step < 6; step++) make(minutes(step));
    pruneBackups(folder, minutes(6));
    const left = listBackups(folder);
    expect(left.map(({ at }) => at)).toEqual([minutes(5), minutes(4), minutes(3), minutes(-5000)]);
    expect(left.at(-1)).toEqual({ ...version, name: 'Before the offsite / “draft”' });
    removeBackup(folder, version.id);
    expect(listBackups(folder)).toHaveLength(3);
    expectFailure('not-found', () => backupOf(folder, version.id));
    expectFailure('not-found', () => backupOf(folder, '../harbour.squadplan'));
  });

  test('lose a version’s name at most where the list of names is lost', () => {
    const { folder, make } = backedUp(driver);
    make(NOW, 'version', 'Before');
    writeFileSync(join(folder, 'names.json'), '{"half');
    expect(listBackups(folder)).toMatchObject([{ kind: 'version', name: null }]);
    rmSync(join(folder, 'names.json'));
    pruneBackups(folder, minutes(60 * 24 * 300));
    expect(listBackups(folder)).toHaveLength(1);
  });

  test('are cleared of what a killed program left, once it is old', () => {
    const { folder } = backedUp(driver);
    mkdirSync(folder);
    for (const name of [
      '.a.squadplan.1.tmp',
      '.a.squadplan.1.tmp-wal',
      '.b.squadplan.2.tmp',
      'mine.txt',
    ])
      writeFileSync(join(folder, name), '');
    const old = minutes(-120);
    for (const name of ['.a.squadplan.1.tmp', '.a.squadplan.1.tmp-wal', 'mine.txt'])
      utimesSync(join(folder, name), old, old);
    utimesSync(join(folder, '.b.squadplan.2.tmp'), NOW, NOW);
    pruneBackups(folder, NOW);
    expect(readdirSync(folder)).toEqual(['.b.squadplan.2.tmp', 'mine.txt']);
  });
});
