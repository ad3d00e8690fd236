import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { connect, type DriverName } from '../../database/driver.ts';
import { readChanges, readEdits } from '../../database/edit-log.ts';
import { MAX_FIELD_BYTES, MAX_PLAN_BYTES } from '../../database/limits.ts';
import { loadPlan } from '../../database/load-plan.ts';
import { openPlan } from '../../database/open.ts';
import { drivers, expectFailure, newPlan, opened } from './plans.ts';

/** A plan to which somebody did something with another program. */
function tampered(driver: DriverName, sql: string): string {
  const path = newPlan(driver);
  const connection = connect(path, driver);
  connection.exec(sql);
  connection.close();
  return path;
}

/** A plan in whose bytes somebody wrote. */
function patched(driver: DriverName, patch: (bytes: Buffer) => void): string {
  const path = newPlan(driver);
  const bytes = readFileSync(path);
  patch(bytes);
  writeFileSync(path, bytes);
  return path;
}

const read = (path: string, driver: DriverName) => {
  const file = opened(path, { driver });
  readEdits(file);
  return loadPlan(file);
};

describe.each(drivers)('a plan from elsewhere, on %s', (driver) => {
  test.each([
    [
      'a trigger',
      'CREATE TRIGGER evil AFTER INSERT ON squad BEGIN DELETE FROM person; END',
      'trigger “evil”',
    ],
    [
      'a trigger on a delete',
      'CREATE TRIGGER evil BEFORE DELETE ON edit BEGIN SELECT 1; END',
      'trigger “evil”',
    ],
    ['a view', 'CREATE VIEW evil AS SELECT * FROM person', 'view “evil”'],
    [
      'a view in the place of a table',
      'DROP TABLE waiver; CREATE VIEW waiver AS SELECT * FROM plan',
      'view “waiver”',
    ],
    ['a virtual table', 'CREATE VIRTUAL TABLE evil USING fts5(x)', 'table “evil'],
    ['an unknown table', 'CREATE TABLE evil (x)', 'table “evil”'],
    [
      'a generated column',
      'ALTER TABLE waiver ADD COLUMN evil TEXT AS (upper(reason))',
      'table “waiver”',
    ],
    [
      'a looser table',
      'DROP TABLE waiver; CREATE TABLE waiver (id TEXT PRIMARY KEY)',
      'table “waiver”',
    ],
    ['an index over an expression', 'CREATE INDEX evil ON person (abs(fte))', 'index “evil”'],
    ['somebody’s statistics', 'ANALYZE', 'table “sqlite_stat1”'],
  ])('with %s is not opened and stays as it is', (_, sql, named) => {
    const path = tampered(driver, sql);
    const before = readFileSync(path);
    const failure = expectFailure('not-a-plan', () => openPlan(path, { driver }));
    expect(failure.message).toContain(`no Squadplan writes: the ${named}`);
    expectFailure('not-a-plan', () => openPlan(path, { driver, readOnly: true }));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test.each([
    ['without one of its tables', 'DROP TABLE waiver'],
    [
      'with a reference to nowhere',
      "PRAGMA foreign_keys = OFF; UPDATE plan SET today_scenario_id = 'gone'",
    ],
    [
      'that branches from nowhere',
      "PRAGMA foreign_keys = OFF; UPDATE scenario SET parent_id = 'gone'",
    ],
    [
      'with a role that there is not',
      `PRAGMA ignore_check_constraints = ON; BEGIN; INSERT INTO person VALUES ('today','u','A','',NULL,0,1,'',NULL,NULL); INSERT INTO squad VALUES ('today','s',NULL,'S','','',NULL,NULL,0,NULL,NULL); INSERT INTO assignment VALUES ('today','a','u','king','s',NULL,1,0); COMMIT`,
    ],
  ])('%s is said to be damaged', (_, sql) => {
    const path = tampered(driver, sql);
    expectFailure('damaged', () => read(path, driver));
  });

  test.each([
    [
      'another program’s mark',
      (bytes: Buffer) => bytes.writeUInt32BE(0x12345678, 68),
      'not-a-plan',
    ],
    ['a version to come', (bytes: Buffer) => bytes.writeUInt32BE(999, 60), 'newer-version'],
    ['no version', (bytes: Buffer) => bytes.writeUInt32BE(0, 60), 'not-a-plan'],
    ['a version below none', (bytes: Buffer) => bytes.writeInt32BE(-5, 60), 'not-a-plan'],
    ['another encoding', (bytes: Buffer) => bytes.writeUInt32BE(2, 56), 'damaged'],
    ['more pages than it has', (bytes: Buffer) => bytes.writeUInt32BE(0x7fffffff, 28), 'damaged'],
    ['fewer pages than it has', (bytes: Buffer) => bytes.writeUInt32BE(2, 28), 'damaged'],
    ['another page size', (bytes: Buffer) => bytes.writeUInt16BE(512, 16), 'damaged'],
    ['a page size that there is not', (bytes: Buffer) => bytes.writeUInt16BE(1000, 16), 'damaged'],
    [
      'a free list that leads nowhere',
      (bytes: Buffer) => {
        bytes.writeUInt32BE(9999, 32);
        bytes.writeUInt32BE(7, 36);
      },
      'damaged',
    ],
    [
      'a table that is its own child',
      (bytes: Buffer) => {
        bytes.writeUInt8(5, 8192);
        bytes.writeUInt32BE(3, 8200);
      },
      'damaged',
    ],
  ] as const)('whose header claims %s is refused', (_, patch, code) => {
    const path = patched(driver, patch);
    const failure = () => read(path, driver);
    if (code === 'damaged') expect(['damaged', 'not-a-plan']).toContain(failureCode(failure));
    else expect(failureCode(failure)).toBe(code);
  });

  test('with a field of many megabytes is refused before the field is read', () => {
    const longName = `UPDATE scenario SET intent = replace(hex(zeroblob(10000000)), '0', 'x')`;
    const failure = expectFailure('too-large', () => read(tampered(driver, longName), driver));
    expect(failure.details).toContain('scenario: 1 rows');
    const short = `UPDATE scenario SET intent = replace(hex(zeroblob(${MAX_FIELD_BYTES / 8})), '00', 'x')`;
    expect(() => read(tampered(driver, short), driver)).not.toThrow();
  });

  test('with a log of strange edits is told', () => {
    const edit = "INSERT INTO edit VALUES (1, '2026-01-01T00:00:00.000Z', 'x', 'edit', ";
    const path = tampered(driver, `${edit} '[{"table":"plan"}]')`);
    const file = opened(path, { driver });
    expectFailure('damaged', () => readChanges(file, 1));
    const long = tampered(driver, `${edit} '[]'); UPDATE edit SET label = hex(zeroblob(20000))`);
    expectFailure('damaged', () => readEdits(opened(long, { driver })));
  });

  test.each([
    "UPDATE scenario SET intent = CAST(x'61fffe' AS TEXT)",
    "UPDATE plan SET name = CAST(x'c0af' AS TEXT)",
    "INSERT INTO edit VALUES (1, '2026-01-01T00:00:00.000Z', CAST(x'ff' AS TEXT), 'edit', '[]')",
  ])('with bytes that are no text is damaged, and ends no process: %s', (sql) => {
    expectFailure('damaged', () => read(tampered(driver, sql), driver));
  });

  test('whose index still holds the text that its table lost is damaged, too', () => {
    const path = tampered(
      driver,
      "INSERT INTO person VALUES ('today', 'person-7', 'A', '', NULL, 0, 1, '', NULL, NULL); INSERT INTO role_answers VALUES ('today', 'person-7', 1, 1, 1)",
    );
    const bytes = readFileSync(path);
    // The table's row ends with its id and three numbers; the index's row has the row's number there.
    for (let at = bytes.indexOf('person-7'); at >= 0; at = bytes.indexOf('person-7', at + 1)) {
      const page = bytes[Math.floor(at / 4096) * 4096];
      if (page === 13) bytes.writeUInt8(0xff, at + 3);
    }
    writeFileSync(path, bytes);
    expectFailure('damaged', () => read(path, driver));
  });

  test('of more than the largest size is refused unread', () => {
    const path = newPlan(driver);
    truncateSync(path, MAX_PLAN_BYTES + 1);
    expectFailure('too-large', () => openPlan(path, { driver }));
    expect(statSync(path).size).toBe(MAX_PLAN_BYTES + 1);
  });

  test('is opened without trust', () => {
    const { connection } = opened(newPlan(driver), { driver });
    expect(connection.pragma('trusted_schema')).toBe(0);
    expect(connection.pragma('cell_size_check')).toBe(1);
    expect(() => connection.exec("SELECT load_extension('anything')")).toThrow();
  });
});

function failureCode(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
}
