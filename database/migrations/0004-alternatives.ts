import type { Migration } from './migration.ts';

const sql = `
CREATE TABLE planned_time (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  subject TEXT NOT NULL CHECK (subject IN ('squad', 'person')),
  starts_in TEXT CHECK (starts_in GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
  ends_in TEXT CHECK (ends_in GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
  planned_squad TEXT GENERATED ALWAYS AS (CASE subject WHEN 'squad' THEN id END) VIRTUAL,
  planned_person TEXT GENERATED ALWAYS AS (CASE subject WHEN 'person' THEN id END) VIRTUAL,
  PRIMARY KEY (scenario_id, id),
  CHECK (starts_in <= ends_in),
  FOREIGN KEY (scenario_id, planned_squad) REFERENCES squad (scenario_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (scenario_id, planned_person) REFERENCES person (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE cost_settings (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = 'costs'),
  source TEXT NOT NULL CHECK (source IN ('001', '003', 'own')),
  currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]')
) STRICT;

CREATE TABLE own_salary (
  id TEXT NOT NULL PRIMARY KEY CHECK (id IN ('pm', 'po', 'product-leader', 'other')),
  low REAL NOT NULL CHECK (low BETWEEN 0 AND 1000000),
  high REAL NOT NULL CHECK (high BETWEEN 0 AND 1000000),
  CHECK (low <= high)
) STRICT;
`;

/** When squads and people come and go, and what roles are paid. */
export const alternatives: Migration = {
  version: 4,
  name: 'alternatives',
  run: (connection) => connection.exec(sql),
};
