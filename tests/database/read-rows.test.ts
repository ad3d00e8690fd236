import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connect, type DriverName } from '../../database/driver.ts';
import { readRows } from '../../database/read-rows.ts';
import { allAtOnce } from '../../database/steps.ts';
import { drivers, newPlan, opened } from './plans.ts';

/** A plan with persons that another program wrote: row number, name and FTE. */
function withPersons(driver: DriverName, sql: string, ...values: (string | number)[]): string {
  const path = newPlan(driver);
  const connection = connect(path, driver);
  connection.prepare(sql).run(...values);
  connection.close();
  return path;
}

const INTO =
  'INSERT INTO person (rowid, scenario_id, id, name, title, open, fte, notes) SELECT at, ';
const persons = (path: string, driver: DriverName) =>
  allAtOnce(readRows(opened(path, { driver }), 'person'));
const fteAt = 6;

describe.each(drivers)('the rows of a table, on %s', (driver) => {
  test('keep every digit of a number, whether others are whole or not', () => {
    const fraction = fc.double({ min: 0.05, max: 1, noNaN: true });
    const any = fc.array(fc.oneof(fraction, fc.constant(1)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(any, (all) => {
        const path = newPlan(driver);
        const connection = connect(path, driver);
        const insert = connection.prepare(
          `INSERT INTO person (scenario_id, id, name, title, open, fte, notes) VALUES ('today', ?, 'A', '', 0, ?, '')`,
        );
        for (const [at, fte] of all.entries()) insert.run(`p${at}`, fte);
        connection.close();
        expect(persons(path, driver).map((row) => row[fteAt])).toEqual(all);
      }),
      { numRuns: 15, examples: [[[0.1 + 0.2, 1, 1 / 3]], [[1]], [[0.05]]] },
    );
  });

  test.each([1, 3999, 4000, 4001, 8000])('come all and in order where there are %i', (count) => {
    const sql = `WITH RECURSIVE number(at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM number LIMIT ?)
      ${INTO} 'today', 'p' || at, 'P', '', 0, 1, '' FROM number`;
    const rows = persons(withPersons(driver, sql, count), driver);
    expect(rows.map(([, id]) => id)).toEqual(
      Array.from({ length: count }, (_, at) => `p${at + 1}`),
    );
  });

  test('come in the order of their numbers, whatever those are', () => {
    const numbers = [
      '-9223372036854775808',
      '-7',
      '0',
      '5',
      '9007199254740993',
      '9223372036854775807',
    ];
    const path = newPlan(driver);
    const connection = connect(path, driver);
    for (const number of numbers.toReversed()) {
      connection.exec(
        `${INTO} 'today', 'p' || at, 'P', '', 0, 1, '' FROM (SELECT ${number} AS at)`,
      );
    }
    connection.close();
    expect(persons(path, driver).map(([, id]) => id)).toEqual(numbers.map((at) => `p${at}`));
  });

  test('keep signs that mean something in JSON or to a screen', () => {
    const name = 'Zoë “Z”\\n\u0001\u2028\t{"a":[1]}, 🐙 مرحبا';
    const path = withPersons(
      driver,
      `${INTO} 'today', 'p', ?, '', 0, 1, '' FROM (SELECT 1 AS at)`,
      name,
    );
    expect(persons(path, driver)[0]?.[2]).toBe(name);
  });

  test('of a file too large to be read without being measured are the same', () => {
    const note = 'n'.repeat(4000);
    const sql = `WITH RECURSIVE number(at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM number LIMIT 4500)
      ${INTO} 'today', 'p' || at, 'P', '', 0, 1, ? FROM number`;
    const rows = persons(withPersons(driver, sql, note), driver);
    expect(rows.length).toBe(4500);
    expect(new Set(rows.map(([, id]) => id)).size).toBe(4500);
    expect(rows.every((row) => row[7] === note)).toBe(true);
  });
});
