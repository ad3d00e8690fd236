import type { Connection } from '../driver.ts';
import { inTransaction } from '../transaction.ts';
import { firstSchema } from './0001-first-schema.ts';
import { editLog } from './0002-edit-log.ts';
import { practiceAndCoverage } from './0003-practice-and-coverage.ts';
import { alternatives } from './0004-alternatives.ts';
import { cardStates } from './0005-card-states.ts';
import { titleSalaries } from './0006-title-salaries.ts';
import type { Migration } from './migration.ts';

/** All steps, in order. */
export const migrations: readonly Migration[] = [
  firstSchema,
  editLog,
  practiceAndCoverage,
  alternatives,
  cardStates,
  titleSalaries,
];

/** The version of a file that this program writes. */
export const LATEST_VERSION = migrations.length;

export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version'));
}

/**
 * Brings a file to the last of `steps`: all pending ones in one transaction, so that a file is either
 * as it was or up to date.
 */
export function migrate(connection: Connection, steps: readonly Migration[] = migrations): void {
  const last = steps.at(-1)?.version ?? 0;
  if (versionOf(connection) >= last) return;
  inTransaction(connection, () => {
    // Read again: another program may have brought the file up to date in between.
    const version = versionOf(connection);
    for (const step of steps) {
      if (step.version > version) step.run(connection);
    }
    connection.exec(`PRAGMA user_version = ${Math.max(version, last)}`);
  });
}
