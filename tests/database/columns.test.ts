import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnList, decodeRow, encodeRow, tableColumns } from '../../database/columns.ts';
import { tableNames, tables } from '../../shared/model/tables.ts';
import { rowArbitrary } from '../support/arbitraries.ts';
import { drivers, newPlan, opened } from './plans.ts';

describe.each(drivers)('columns of the tables, on %s', (driver) => {
  test.each(tableNames)('%s has a column for every field and none besides', (table) => {
    const file = opened(newPlan(driver), { driver });
    const { name, inScenario, columns } = tableColumns[table];
    const found = file.connection
      .prepare(`SELECT name, type, "notnull" FROM pragma_table_info('${name}')`)
      .all();
    const expected = columns.map((column) => [column.name, column.type, column.nullable ? 0 : 1]);
    if (inScenario) expected.unshift(['scenario_id', 'TEXT', 1]);
    expect(found).toEqual(expected);
    expect(columns.map(({ field }) => field)).toEqual(Object.keys(tables[table].shape));
  });

  test.each(tableNames)('%s gives back what it was given', (table) => {
    const file = opened(newPlan(driver), { driver });
    const columns = tableColumns[table];
    // Without the constraints: the mapping is tried with every value, not only with those that fit together.
    const types = columns.columns.map((column) => `"${column.name}" ${column.type}`).join(', ');
    file.connection.exec(`CREATE TEMP TABLE tried (scenario_id TEXT, ${types}) STRICT`);
    const names = columnList({ ...columns, inScenario: false });
    const marks = columns.columns.map(() => '?').join(', ');
    const insert = file.connection.prepare(`INSERT INTO tried (${names}) VALUES (${marks})`);
    const select = file.connection.prepare(`SELECT ${names} FROM tried`);
    fc.assert(
      fc.property(rowArbitrary(table), (row) => {
        file.connection.exec('DELETE FROM tried');
        insert.run(...encodeRow(columns, row as never));
        const values = select.all()[0] ?? [];
        expect(decodeRow(columns, values)).toEqual(row);
      }),
      { numRuns: 40 },
    );
  });
});
