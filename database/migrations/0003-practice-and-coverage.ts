import type { Migration } from './migration.ts';

const sql = `
CREATE TABLE squad_practice (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL,
  meeting_days INTEGER CHECK (meeting_days BETWEEN 0 AND 366),
  next_work_contacts INTEGER CHECK (next_work_contacts BETWEEN 0 AND 1000),
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, id) REFERENCES squad (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE role_answers (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL,
  direction_expectations INTEGER CHECK (direction_expectations IN (0, 1)),
  backlog_expectations INTEGER CHECK (backlog_expectations IN (0, 1)),
  has_roadmap_part INTEGER CHECK (has_roadmap_part IN (0, 1)),
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, id) REFERENCES person (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE responsibility_holder (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  responsibility TEXT NOT NULL,
  product_id TEXT,
  squad_id TEXT,
  holder TEXT NOT NULL CHECK (holder IN ('person', 'team', 'nobody')),
  person_id TEXT,
  PRIMARY KEY (scenario_id, id),
  CHECK ((squad_id IS NULL) <> (product_id IS NULL)),
  CHECK ((holder = 'person') = (person_id IS NOT NULL)),
  FOREIGN KEY (scenario_id, product_id) REFERENCES product (scenario_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (scenario_id, squad_id) REFERENCES squad (scenario_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (scenario_id, person_id) REFERENCES person (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX responsibility_holder_product ON responsibility_holder (scenario_id, product_id);
CREATE INDEX responsibility_holder_squad ON responsibility_holder (scenario_id, squad_id);
CREATE INDEX responsibility_holder_person ON responsibility_holder (scenario_id, person_id);

-- An answer stays with its day, so that a trend shows.
CREATE TABLE symptom_answer (
  scenario_id TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id <> ''),
  squad_id TEXT NOT NULL,
  symptom TEXT NOT NULL,
  present INTEGER NOT NULL CHECK (present IN (0, 1)),
  "on" TEXT NOT NULL CHECK ("on" = date("on")),
  PRIMARY KEY (scenario_id, id),
  FOREIGN KEY (scenario_id, squad_id) REFERENCES squad (scenario_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX symptom_answer_squad ON symptom_answer (scenario_id, squad_id);

CREATE TABLE waiver (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  rule_id TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('product', 'squad', 'person', 'plan')),
  subject_id TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  until TEXT NOT NULL CHECK (until = date(until)),
  measured REAL
) STRICT;
`;

/** Who holds which responsibility, how PM and PO work together, symptoms by day, accepted findings. */
export const practiceAndCoverage: Migration = {
  version: 3,
  name: 'practice and coverage',
  run: (connection) => connection.exec(sql),
};
