import type { Migration } from './migration.ts';

/*
 * Rows of a scenario have the key (scenario_id, id): the same thing keeps its id in every scenario.
 * References are checked at the end of a transaction, so that an edit may come in any order.
 */
const sql = `
CREATE TABLE scenario (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  intent TEXT NOT NULL,
  parent_id TEXT REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT NOT NULL CHECK (created_at <> ''),
  archived INTEGER NOT NULL CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE plan (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = 'plan'),
  name TEXT NOT NULL CHECK (name <> ''),
  created_at TEXT NOT NULL CHECK (created_at <> ''),
  pack TEXT NOT NULL,
  today_scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE threshold (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  rule_id TEXT NOT NULL,
  key TEXT NOT NULL,
  value REAL NOT NULL CHECK (value BETWEEN -1000000 AND 1000000)
) STRICT;

CREATE TABLE product (
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  section TEXT NOT NULL,
  notes TEXT NOT NULL,
  highly_complex INTEGER CHECK (highly_complex IN (0, 1)),
  PRIMARY KEY (scenario_id, id)
) STRICT;

CREATE TABLE market (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  product_id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, product_id) REFERENCES product (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX market_product ON market (scenario_id, product_id);

CREATE TABLE persona (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  product_id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  main INTEGER NOT NULL CHECK (main IN (0, 1)),
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, product_id) REFERENCES product (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX persona_product ON persona (scenario_id, product_id);

CREATE TABLE squad (
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (id <> ''),
  product_id TEXT,
  name TEXT NOT NULL CHECK (name <> ''),
  mission TEXT NOT NULL,
  notes TEXT NOT NULL,
  framework TEXT CHECK (framework IN ('scrum', 'kanban', 'other')),
  headcount INTEGER CHECK (headcount BETWEEN 0 AND 10000),
  orders_own_backlog INTEGER NOT NULL CHECK (orders_own_backlog IN (0, 1)),
  backlog_fte REAL CHECK (backlog_fte BETWEEN 0 AND 100),
  direction_owner_embedded INTEGER CHECK (direction_owner_embedded IN (0, 1)),
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, product_id) REFERENCES product (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX squad_product ON squad (scenario_id, product_id);

CREATE TABLE person (
  scenario_id TEXT NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  title TEXT NOT NULL,
  title_kind TEXT CHECK (
    title_kind IN ('pm', 'po', 'product-leader', 'executive', 'engineering-leader', 'delivery-leader', 'other')
  ),
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  fte REAL NOT NULL CHECK (fte BETWEEN 0.05 AND 1),
  notes TEXT NOT NULL,
  can_attend_standups INTEGER CHECK (can_attend_standups IN (0, 1)),
  has_time_for_strategy INTEGER CHECK (has_time_for_strategy IN (0, 1)),
  PRIMARY KEY (scenario_id, id)
) STRICT;

CREATE TABLE time_split (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL,
  strategy REAL CHECK (strategy BETWEEN 0 AND 100),
  discovery REAL CHECK (discovery BETWEEN 0 AND 100),
  stakeholders REAL CHECK (stakeholders BETWEEN 0 AND 100),
  backlog REAL CHECK (backlog BETWEEN 0 AND 100),
  delivery REAL CHECK (delivery BETWEEN 0 AND 100),
  other REAL CHECK (other BETWEEN 0 AND 100),
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, id) REFERENCES person (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE strategy_signals (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL,
  roadmap_updated_on TEXT CHECK (roadmap_updated_on = date(roadmap_updated_on)),
  customer_interview_on TEXT CHECK (customer_interview_on = date(customer_interview_on)),
  reviews_cancelled INTEGER CHECK (reviews_cancelled BETWEEN 0 AND 1000),
  reviews_cancelled_in TEXT CHECK (reviews_cancelled_in GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
  works_reactively INTEGER CHECK (works_reactively IN (0, 1)),
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, id) REFERENCES person (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE title_audit (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL,
  sets_roadmap INTEGER CHECK (sets_roadmap IN (0, 1)),
  does_market_research INTEGER CHECK (does_market_research IN (0, 1)),
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, id) REFERENCES person (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE assignment (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  person_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('pm', 'po', 'member')),
  squad_id TEXT,
  product_id TEXT,
  share REAL CHECK (share BETWEEN 0 AND 100),
  acting INTEGER NOT NULL CHECK (acting IN (0, 1)),
  PRIMARY KEY (scenario_id, id),
  CHECK ((squad_id IS NULL) <> (product_id IS NULL)),
  FOREIGN KEY (scenario_id, person_id) REFERENCES person (scenario_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (scenario_id, squad_id) REFERENCES squad (scenario_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (scenario_id, product_id) REFERENCES product (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX assignment_person ON assignment (scenario_id, person_id);
CREATE UNIQUE INDEX assignment_squad ON assignment (scenario_id, squad_id, person_id, role)
  WHERE squad_id IS NOT NULL;
CREATE UNIQUE INDEX assignment_product ON assignment (scenario_id, product_id, person_id, role)
  WHERE product_id IS NOT NULL;

CREATE TABLE reporting_line (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  report_id TEXT NOT NULL,
  manager_id TEXT NOT NULL CHECK (manager_id <> report_id),
  dotted INTEGER NOT NULL CHECK (dotted IN (0, 1)),
  PRIMARY KEY (scenario_id, id),
  UNIQUE (scenario_id, report_id, manager_id),
  FOREIGN KEY (scenario_id, report_id) REFERENCES person (scenario_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (scenario_id, manager_id) REFERENCES person (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX reporting_line_manager ON reporting_line (scenario_id, manager_id);

-- What a position places is in one of three tables: a computed column for each lets the file check it.
CREATE TABLE position (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  subject TEXT NOT NULL CHECK (subject IN ('product', 'squad', 'person')),
  x REAL NOT NULL CHECK (x BETWEEN -10000000 AND 10000000),
  y REAL NOT NULL CHECK (y BETWEEN -10000000 AND 10000000),
  width REAL CHECK (width BETWEEN -10000000 AND 10000000),
  height REAL CHECK (height BETWEEN -10000000 AND 10000000),
  by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
  placed_product TEXT GENERATED ALWAYS AS (CASE subject WHEN 'product' THEN id END) VIRTUAL,
  placed_squad TEXT GENERATED ALWAYS AS (CASE subject WHEN 'squad' THEN id END) VIRTUAL,
  placed_person TEXT GENERATED ALWAYS AS (CASE subject WHEN 'person' THEN id END) VIRTUAL,
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, placed_product) REFERENCES product (scenario_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (scenario_id, placed_squad) REFERENCES squad (scenario_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (scenario_id, placed_person) REFERENCES person (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX position_product ON position (scenario_id, placed_product);
CREATE INDEX position_squad ON position (scenario_id, placed_squad);
CREATE INDEX position_person ON position (scenario_id, placed_person);
`;

/** The plan's tables. */
export const firstSchema: Migration = {
  version: 1,
  name: 'first schema',
  run: (connection) => connection.exec(sql),
};
