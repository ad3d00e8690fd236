import type { Migration } from './migration.ts';

const sql = `
CREATE TABLE title_salary (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  low REAL NOT NULL CHECK (low BETWEEN 0 AND 1000000),
  high REAL NOT NULL CHECK (high BETWEEN 0 AND 1000000),
  CHECK (low <= high)
) STRICT;
`;

/** What the plan pays people of one title. */
export const titleSalaries: Migration = {
  version: 6,
  name: 'title-salaries',
  run: (connection) => connection.exec(sql),
};
