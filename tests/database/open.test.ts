import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../database/apply-changes.ts';
import { connect } from '../../database/driver.ts';
import { APPLICATION_ID } from '../../database/header.ts';
import { loadPlan } from '../../database/load-plan.ts';
import { LATEST_VERSION } from '../../database/migrations/index.ts';
import { openPlan } from '../../database/open.ts';
import { renamePlan } from '../../shared/commands/plan.ts';
import { newDocument, planOf } from '../../shared/model/document.ts';
import {
  AT,
  close,
  documentIn,
  drivers,
  expectFailure,
  newPlan,
  opened,
  temporaryFolder,
} from './plans.ts';

const renamed = (to: string, from = 'Harbour') => renamePlan(newDocument(from, AT), to);

describe.each(drivers)('opening a plan, on %s', (driver) => {
  test('keeps every promise of the file while it is open', () => {
    const { connection } = opened(newPlan(driver), { driver });
    expect(connection.driver).toBe(driver);
    expect(connection.pragma('application_id')).toBe(APPLICATION_ID);
    expect(connection.pragma('user_version')).toBe(LATEST_VERSION);
    expect(connection.pragma('foreign_keys')).toBe(1);
    expect(connection.pragma('journal_mode')).toBe('wal');
    expect(connection.pragma('synchronous')).toBe(2);
    const loose = connection
      .prepare(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(loose).toEqual([]);
  });

  test('leaves one file behind when it is closed, with every edit in it', () => {
    const path = newPlan(driver);
    const file = opened(path, { driver });
    applyEdit(
      file,
      { baseRevision: 0, label: 'Rename', kind: 'edit', changes: renamed('Port') },
      AT,
    );
    expect(readdirSync(dirname(path))).toContain('harbour.squadplan-wal');
    close(file);
    expect(readdirSync(dirname(path))).toEqual(['harbour.squadplan']);
    expect(planOf(documentIn(path, driver)).name).toBe('Port');
  });

  test('says that a file is not there', () => {
    const failure = expectFailure('not-found', () => openPlan('/nowhere/a.squadplan', { driver }));
    expect(failure.message).toContain('“a.squadplan” is no longer where it was.');
  });

  test.each([
    ['text', 'Team,Person\nA,B\n'],
    ['nothing', ''],
    ['a longer text', 'SQLite format 3, it says here. '.repeat(200)],
  ])('refuses a file that holds %s', (_, content) => {
    const path = join(temporaryFolder(), 'other.squadplan');
    writeFileSync(path, content);
    expectFailure('not-a-plan', () => openPlan(path, { driver }));
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  test('refuses a folder', () => {
    const path = join(temporaryFolder(), 'folder.squadplan');
    mkdirSync(path);
    expectFailure('not-a-plan', () => openPlan(path, { driver }));
  });

  test("refuses another program's database and leaves it as it is", () => {
    const path = join(temporaryFolder(), 'mail.squadplan');
    const other = connect(path, driver);
    other.exec('CREATE TABLE mail (subject TEXT)');
    other.close();
    const before = readFileSync(path);
    expectFailure('not-a-plan', () => openPlan(path, { driver }));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('refuses a plan of a newer version and leaves it as it is', () => {
    const path = newPlan(driver);
    const newer = connect(path, driver);
    newer.exec(`PRAGMA user_version = ${LATEST_VERSION + 1}`);
    newer.close();
    const before = readFileSync(path);
    const failure = expectFailure('newer-version', () => openPlan(path, { driver }));
    expect(failure.message).toContain('newer Squadplan');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('tells a file that was cut short', () => {
    const path = newPlan(driver);
    truncateSync(path, 3 * 4096 + 100);
    expectFailure('damaged', () => openPlan(path, { driver }));
    truncateSync(path, 80);
    expectFailure('damaged', () => openPlan(path, { driver }));
  });

  test('tells a file in which pages were overwritten', () => {
    const path = newPlan(driver);
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096, bytes.length);
    writeFileSync(path, bytes);
    expectFailure('damaged', () => {
      const file = opened(path, { driver });
      loadPlan(file);
    });
  });

  test('tells values that no plan holds', () => {
    const path = newPlan(driver);
    const other = connect(path, driver);
    other.exec("UPDATE scenario SET created_at = 'yesterday'");
    other.close();
    const failure = expectFailure('damaged', () => loadPlan(opened(path, { driver })));
    expect(failure.details).toBe(
      '“Made on” of the scenario “Today”: has to be a moment like 2026-05-03T10:00:00Z',
    );
  });

  test('tells a plan without its settings', () => {
    const path = newPlan(driver);
    const other = connect(path, driver);
    other.exec('DELETE FROM plan');
    other.close();
    expectFailure('damaged', () => loadPlan(opened(path, { driver })));
  });

  test('for reading alone changes nothing on the disk and takes no edit', () => {
    const path = newPlan(driver);
    const before = readFileSync(path);
    const file = opened(path, { driver, readOnly: true });
    expect(file.readOnly).toBe(true);
    expect(loadPlan(file).plan.plan[0]?.name).toBe('Harbour');
    const edit = { baseRevision: 0, label: '', kind: 'edit', changes: renamed('Port') } as const;
    expectFailure('read-only', () => applyEdit(file, edit, AT));
    expect(() => file.connection.exec('DELETE FROM plan')).toThrow();
    close(file);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(dirname(path))).toEqual(['harbour.squadplan']);
  });

  test('for reading sees what an open window has written', () => {
    const path = newPlan(driver);
    const window = opened(path, { driver });
    applyEdit(window, { baseRevision: 0, label: '', kind: 'edit', changes: renamed('Port') }, AT);
    const reader = opened(path, { driver, readOnly: true });
    expect(loadPlan(reader).plan.plan[0]?.name).toBe('Port');
    expect(loadPlan(window).plan.plan[0]?.name).toBe('Port');
  });

  test('finds every edit after a stop without closing', () => {
    const path = newPlan(driver);
    const file = opened(path, { driver });
    applyEdit(file, { baseRevision: 0, label: '', kind: 'edit', changes: renamed('Port') }, AT);
    const folder = temporaryFolder();
    // What lies on the disk at that moment, journal and all, is what a power cut would leave.
    for (const name of ['harbour.squadplan', 'harbour.squadplan-wal']) {
      writeFileSync(join(folder, name), readFileSync(join(dirname(path), name)));
    }
    expect(planOf(documentIn(join(folder, 'harbour.squadplan'), driver)).name).toBe('Port');
  });
});
