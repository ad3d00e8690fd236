import type { Connection } from './driver.ts';

/** Runs `work` in one transaction that holds the write lock from the start; a throw takes it all back. */
export function inTransaction<T>(connection: Connection, work: () => T): T {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    try {
      connection.exec('ROLLBACK');
    } catch {
      // A full disk or a lost file ends the transaction by itself; the first error is the one to tell.
    }
    throw error;
  }
}
