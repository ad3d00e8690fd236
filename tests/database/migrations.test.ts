import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { connect, type DriverName } from '../../database/driver.ts';
import { readEdits, revisionOf } from '../../database/edit-log.ts';
import { APPLICATION_ID } from '../../database/header.ts';
import { loadPlan } from '../../database/load-plan.ts';
import { LATEST_VERSION, migrate, migrations } from '../../database/migrations/index.ts';
import type { Migration } from '../../database/migrations/migration.ts';
import { close, drivers, newPlan, opened, temporaryFolder } from './plans.ts';

/** A plan as a program of an earlier version left it. */
function planOfVersion(driver: DriverName, version: number): string {
  const path = join(temporaryFolder(), `version-${version}.squadplan`);
  const connection = connect(path, driver);
  connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  migrate(connection, migrations.slice(0, version));
  connection.exec(`
    BEGIN;
    INSERT INTO plan VALUES ('plan', 'Old', '2026-01-01T09:00:00.000Z', 'seed', 'today');
    INSERT INTO scenario VALUES ('today', 'Today', '', NULL, '2026-01-01T09:00:00.000Z', 0);
    INSERT INTO product VALUES ('today', 'p1', 'Harbour', '', '', 1);
    INSERT INTO squad VALUES ('today', 's1', 'p1', 'Cranes', '', '', 'kanban', 7, 0, 1.5, NULL);
    INSERT INTO person VALUES ('today', 'u1', 'Ada', 'PM', NULL, 0, 0.8, '', NULL, 1);
    INSERT INTO assignment VALUES ('today', 'a1', 'u1', 'pm', 's1', NULL, 40, 0);
    COMMIT;`);
  connection.close();
  return path;
}

const schemaOf = (driver: DriverName, path: string) => {
  const file = opened(path, { driver });
  const rows = file.connection
    .prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2",
    )
    .all();
  close(file);
  return rows;
};

test('versions count from 1 without gaps', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
});

describe.each(drivers)('bringing a file up to date, on %s', (driver) => {
  test.each(migrations.slice(0, -1).map(({ version }) => version))(
    'from version %i keeps its rows and ends in the same schema as a new file',
    (version) => {
      const path = planOfVersion(driver, version);
      const file = opened(path, { driver });
      expect(file.connection.pragma('user_version')).toBe(LATEST_VERSION);
      const { plan, scenarios } = loadPlan(file);
      expect(plan.plan[0]?.name).toBe('Old');
      const rows = scenarios[0]?.rows;
      expect(rows?.squad[0]).toMatchObject({ name: 'Cranes', framework: 'kanban', headcount: 7 });
      expect(rows?.person[0]).toMatchObject({ fte: 0.8, open: false, hasTimeForStrategy: true });
      expect(rows?.assignment[0]).toMatchObject({ role: 'pm', share: 40, acting: false });
      expect(revisionOf(file)).toBe(0);
      expect(readEdits(file)).toEqual([]);
      close(file);
      expect(schemaOf(driver, path)).toEqual(schemaOf(driver, newPlan(driver)));
    },
  );

  test('for reading alone leaves an old file old', () => {
    const path = planOfVersion(driver, 1);
    const before = readFileSync(path);
    const file = opened(path, { driver, readOnly: true });
    expect(loadPlan(file).scenarios[0]?.rows.person[0]?.name).toBe('Ada');
    expect(revisionOf(file)).toBe(0);
    close(file);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('is all or nothing: a step that fails takes those before it back', () => {
    const path = planOfVersion(driver, 1);
    const connection = connect(path, driver);
    const failing: Migration = {
      version: LATEST_VERSION + 1,
      name: 'fails half way',
      run: (on) => {
        on.exec('CREATE TABLE half (a TEXT) STRICT; DROP TABLE assignment;');
        throw new Error('power cut');
      },
    };
    expect(() => migrate(connection, [...migrations, failing])).toThrow('power cut');
    expect(connection.pragma('user_version')).toBe(1);
    const names = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    expect(names.flat()).not.toContain('half');
    expect(names.flat()).not.toContain('edit');
    expect(names.flat()).toContain('assignment');
    connection.close();
  });
});
