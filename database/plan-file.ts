import { rmSync, statSync } from 'node:fs';
import type { Connection, Statement } from './driver.ts';

/** An open plan. */
export interface PlanFile {
  /** Where the plan lies, as the user knows it. */
  readonly path: string;
  readonly connection: Connection;
  /** Edits are refused: the file or its folder cannot be written to, or reading was all that was asked. */
  readonly readOnly: boolean;
  /** Which file on the disk was opened; tells when another one, or none, has taken its place. */
  readonly identity: string | null;
  /** A temporary folder that goes with this opening. */
  readonly temporary: string | null;
  /** The statement for that text, prepared once. */
  readonly statement: (sql: string) => Statement;
}

/** Tells one file on a disk from another under the same name; null where nothing is there. */
export function identityOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found ? `${found.dev}:${found.ino}` : null;
}

export function planFile(
  path: string,
  connection: Connection,
  options: { readonly readOnly: boolean; readonly temporary?: string | null },
): PlanFile {
  const statements = new Map<string, Statement>();
  return {
    path,
    connection,
    readOnly: options.readOnly,
    identity: identityOf(path),
    temporary: options.temporary ?? null,
    statement: (sql) => {
      let statement = statements.get(sql);
      if (!statement) {
        statement = connection.prepare(sql);
        statements.set(sql, statement);
      }
      return statement;
    },
  };
}

/** Closes a plan so that its one file holds everything and can be mailed: no journal stays beside it. */
export function closePlan({ connection, readOnly, temporary }: PlanFile): void {
  try {
    if (!readOnly) settle(connection);
  } finally {
    connection.close();
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  }
}

/** Moves what the journal holds into the file. */
export function settle(connection: Connection): void {
  try {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    connection.pragma('journal_mode = DELETE');
  } catch {
    // Somebody else reads the plan just now: the journal stays beside it, and the last to close settles it.
  }
}
