import type { PlanDocument } from '../shared/model/document.ts';
import { rowsOfDocument } from '../shared/model/rows.ts';
import { planTableNames, scenarioTableNames } from '../shared/model/tables.ts';
import { type Connection, connect, type DriverName } from './driver.ts';
import { APPLICATION_ID } from './header.ts';
import { prepareForWriting } from './open.ts';
import { closePlan, planFile } from './plan-file.ts';
import { asPlanFileError } from './plan-file-error.ts';
import { writeBeside } from './temporary-file.ts';
import { inTransaction } from './transaction.ts';
import { insertRow } from './write-rows.ts';

export interface CreateOptions {
  /** Replaces a file of that name; without it, an existing file is left as it is. */
  readonly overwrite?: boolean;
  readonly driver?: DriverName;
}

/**
 * Writes a new plan file with everything that the document holds and an empty edit log.
 * @throws PlanFileError `failed` where the file is there already, `read-only`, `disk-full`
 */
export function createPlan(
  path: string,
  document: PlanDocument,
  options: CreateOptions = {},
): void {
  try {
    writeBeside(path, options.overwrite ?? false, (temporary) => {
      const connection = connect(temporary, options.driver);
      try {
        write(temporary, connection, document);
      } catch (error) {
        connection.close();
        throw error;
      }
    });
  } catch (error) {
    throw asPlanFileError(error, path, 'create');
  }
}

function write(path: string, connection: Connection, document: PlanDocument): void {
  connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  connection.exec('PRAGMA foreign_keys = ON');
  prepareForWriting(connection);
  const file = planFile(path, connection, { readOnly: false });
  const { plan, scenarios } = rowsOfDocument(document);
  inTransaction(connection, () => {
    for (const table of planTableNames) {
      for (const row of plan[table]) insertRow(file, table, null, row);
    }
    for (const { scenarioId, rows } of scenarios) {
      for (const table of scenarioTableNames) {
        for (const row of rows[table]) insertRow(file, table, scenarioId, row);
      }
    }
  });
  closePlan(file);
}
