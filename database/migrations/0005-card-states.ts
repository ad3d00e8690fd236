import type { Migration } from './migration.ts';

const sql = `
CREATE TABLE card_state (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  subject TEXT NOT NULL CHECK (subject IN ('product', 'squad', 'person')),
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
  collapsed INTEGER NOT NULL CHECK (collapsed IN (0, 1)),
  kept_product TEXT GENERATED ALWAYS AS (CASE subject WHEN 'product' THEN id END) VIRTUAL,
  kept_squad TEXT GENERATED ALWAYS AS (CASE subject WHEN 'squad' THEN id END) VIRTUAL,
  kept_person TEXT GENERATED ALWAYS AS (CASE subject WHEN 'person' THEN id END) VIRTUAL,
  PRIMARY KEY (scenario_id, id),
  CHECK (collapsed = 0 OR subject = 'product'),
  FOREIGN KEY (scenario_id, kept_product) REFERENCES product (scenario_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (scenario_id, kept_squad) REFERENCES squad (scenario_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (scenario_id, kept_person) REFERENCES person (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
`;

/** Which cards are locked, and which products are collapsed. */
export const cardStates: Migration = {
  version: 5,
  name: 'card states',
  run: (connection) => connection.exec(sql),
};
