import { basename } from 'node:path';
import { fileProblems } from '../shared/words/plan-files.ts';
import { type Connection, connect, type DriverName, type Value } from './driver.ts';
import { migrate, migrations } from './migrations/index.ts';
import { PlanFileError, planFileError } from './plan-file-error.ts';

/** What a file consists of: a line for each table, index, view and trigger, with all that defines it. */
type Schema = ReadonlyMap<string, string>;

// As numbers: what is no text at all must not be read as text before it is known to be ours.
const SQL = 'SELECT hex(type), hex(name), hex(tbl_name), hex(sql) FROM sqlite_schema';

const text = (hex: Value | undefined) => Buffer.from(String(hex ?? ''), 'hex').toString();

function schemaOf(connection: Connection): Schema {
  return new Map(
    connection
      .prepare(SQL)
      .all()
      .map(([type, name, table, sql]) => [
        `${text(type)} “${text(name)}”`,
        `${text(table)}\n${text(sql)}`,
      ]),
  );
}

const known = new Map<string, Schema>();

/** What a file of that version consists of, as the migrations make it. */
function schemaOfVersion(version: number, driver: DriverName): Schema {
  const key = `${driver} ${version}`;
  let schema = known.get(key);
  if (!schema) {
    const connection = connect(':memory:', driver);
    migrate(connection, migrations.slice(0, version));
    schema = schemaOf(connection);
    connection.close();
    known.set(key, schema);
  }
  return schema;
}

/**
 * Refuses a file that holds anything but what the migrations made: a trigger, view or virtual table
 * from elsewhere would act when the plan is read or edited. Runs before anything else reads the file.
 * @throws PlanFileError `not-a-plan` with what is too much, `damaged` where something is missing
 */
export function checkSchema(connection: Connection, version: number, path: string): void {
  const expected = schemaOfVersion(version, connection.driver);
  const found = schemaOf(connection);
  const strange = [...found].find(([part, sql]) => expected.get(part) !== sql);
  if (strange) {
    throw new PlanFileError(
      'not-a-plan',
      fileProblems.strange(basename(path), strange[0].slice(0, 200)),
      `schema ${version}`,
    );
  }
  const missing = [...expected.keys()].find((part) => !found.has(part));
  if (missing) throw planFileError('damaged', path, 'open', `without the ${missing}`);
}
