import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { connect, type DriverName } from '../../database/driver.ts';
import { APPLICATION_ID } from '../../database/header.ts';
import { migrate, migrations } from '../../database/migrations/index.ts';
import { openPlan } from '../../database/open.ts';
import { BackupKeeper } from '../../electron/backup-keeper.ts';
import { drivers, expectFailure, newPlan, opened, temporaryFolder } from '../database/plans.ts';

const driver = drivers[0] as DriverName;

function keeping() {
  let now = new Date('2026-11-21T12:00:00');
  const file = opened(newPlan(driver), { driver });
  const root = join(temporaryFolder(), 'backups');
  const keeper = new BackupKeeper(root, () => now);
  const pass = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  const count = () => keeper.list(file.path).length;
  return { file, keeper, root, pass, count };
}

describe('backups while editing', () => {
  test('are made before the first edit and then every ten minutes of editing, not oftener', () => {
    const { file, keeper, pass, count } = keeping();
    expect(count()).toBe(0);
    keeper.beforeEdit(file);
    expect(count()).toBe(1);
    pass(9.99);
    keeper.beforeEdit(file);
    expect(count()).toBe(1);
    pass(0.01);
    keeper.beforeEdit(file);
    expect(count()).toBe(2);
    keeper.beforeEdit(file);
    expect(count()).toBe(2);
  });

  test('go on where the clock was set back, and keep to three a day', () => {
    const { file, keeper, pass, count } = keeping();
    keeper.beforeEdit(file);
    pass(-120);
    keeper.beforeEdit(file);
    expect(count()).toBe(2);
    for (let step = 0; step < 5; step++) {
      pass(11);
      keeper.beforeEdit(file);
    }
    expect(count()).toBe(3);
  });

  test('that cannot be made let the edit go on and are told', () => {
    const { file, keeper, root, pass, count } = keeping();
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    writeFileSync(root, 'a file where the folder should be');
    keeper.beforeEdit(file);
    expect(keeper.problemOf(file)).toContain('No backup was made; the plan itself is unchanged.');
    expect(logged).toHaveBeenCalled();
    rmSync(root);
    pass(10);
    keeper.beforeEdit(file);
    expect(keeper.problemOf(file)).toBeNull();
    expect(count()).toBe(1);
    logged.mockRestore();
  });

  test('lie apart from the plan, and apart from those of another plan of that name', () => {
    const { file, keeper, root } = keeping();
    keeper.beforeEdit(file);
    expect(keeper.folderOf(file.path).startsWith(root)).toBe(true);
    expect(keeper.folderOf('/other/harbour.squadplan')).not.toBe(keeper.folderOf(file.path));
    const strange = keeper.folderOf('/a/..\\evil:<b>\u202e.squadplan');
    expect(dirname(strange)).toBe(root);
  });

  test('by hand keep their name; only these can be removed', () => {
    const { file, keeper } = keeping();
    const version = keeper.makeVersion(file, 'Before the offsite');
    const backup = keeper.beforeRestore(file);
    expect(() => keeper.removeVersion(file.path, backup.id)).toThrow('Only versions');
    keeper.removeVersion(file.path, version.id);
    expect(keeper.list(file.path).map(({ id }) => id)).toEqual([backup.id]);
  });
});

describe('bringing an old file up to date', () => {
  function oldPlan(): string {
    const path = join(temporaryFolder(), 'old.squadplan');
    const connection = connect(path, driver);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    migrate(connection, migrations.slice(0, 1));
    connection.close();
    return path;
  }
  const versionIn = (path: string) => {
    const connection = connect(path, driver);
    const version = connection.pragma('user_version');
    connection.close();
    return version;
  };

  test('backs it up as it was first', () => {
    const { keeper } = keeping();
    const path = oldPlan();
    opened(path, { driver, beforeUpdate: keeper.beforeUpdate(path) });
    const [backup, ...others] = keeper.list(path);
    expect(others).toEqual([]);
    expect(backup).toMatchObject({ kind: 'update', revision: 0 });
    expect(versionIn(backup?.path ?? '')).toBe(1);
  });

  test('does not begin where no backup can be made', () => {
    const { keeper, root } = keeping();
    const path = oldPlan();
    mkdirSync(dirname(root), { recursive: true });
    writeFileSync(root, '');
    expectFailure('not-found', () =>
      openPlan(path, { driver, beforeUpdate: keeper.beforeUpdate(path) }),
    );
    expect(versionIn(path)).toBe(1);
  });

  test('needs no backup for a file of today', () => {
    const { file, keeper, count } = keeping();
    opened(file.path, { driver, beforeUpdate: keeper.beforeUpdate(file.path) });
    expect(count()).toBe(0);
  });
});
