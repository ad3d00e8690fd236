import type { Migration } from './migration.ts';

const sql = `
CREATE TABLE edit (
  revision INTEGER NOT NULL PRIMARY KEY CHECK (revision >= 1),
  at TEXT NOT NULL CHECK (at <> ''),
  label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
  changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;
`;

/** Every edit with its changes: undo survives a restart, and the plan's revision is the last edit's. */
export const editLog: Migration = {
  version: 2,
  name: 'edit log',
  run: (connection) => connection.exec(sql),
};
