import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyEdit } from '../../database/apply-changes.ts';
import { createPlan } from '../../database/create.ts';
import { connect, type DriverName } from '../../database/driver.ts';
import { readChanges, readEdits } from '../../database/edit-log.ts';
import { loadPlan } from '../../database/load-plan.ts';
import { openPlan } from '../../database/open.ts';
import { closePlan } from '../../database/plan-file.ts';
import { PlanFileError } from '../../database/plan-file-error.ts';
import { renamePlan } from '../../shared/commands/plan.ts';
import { readExchange } from '../../shared/exchange/read-exchange.ts';
import { documentProblems } from '../../shared/model/invariants.ts';
import { documentFromRows } from '../../shared/model/rows.ts';
import { damaged, damages } from './damage.ts';
import { fuzz, RUNS } from './fuzz.ts';

const folder = mkdtempSync(join(tmpdir(), 'squadplan-fuzz-'));
const path = join(folder, 'fuzz.squadplan');
afterAll(() => rmSync(folder, { recursive: true }));

/** A plan with all sorts of rows and a few edits in its log. */
let plan: Buffer;
beforeAll(() => {
  const example = new URL('../../examples/example.json', import.meta.url);
  let document = readExchange(readFileSync(example, 'utf8'));
  createPlan(path, document);
  const file = openPlan(path);
  for (const [baseRevision, name] of ['Port', 'Quay', 'Pier'].entries()) {
    const changes = renamePlan(document, name);
    applyEdit(
      file,
      { baseRevision, label: name, kind: 'edit', changes },
      '2026-11-21T09:00:00.000Z',
    );
    document = documentFromRows(loadPlan(file));
  }
  closePlan(file);
  plan = readFileSync(path);
});

/** Damage where it tells: in the header, or in pages that hold something. */
const inHeader = fc
  .array(fc.record({ at: fc.nat(99), value: fc.nat(255) }), { minLength: 1, maxLength: 4 })
  .map((writes) => () => {
    const copy = Buffer.from(plan);
    for (const { at, value } of writes) copy[at] = value;
    return copy;
  });
const inPages = fc
  .array(
    fc.record({
      page: fc.nat(200),
      at: fc.nat(4095),
      by: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((writes) => () => {
    const copy = Buffer.from(plan);
    for (const { page, at, by } of writes) {
      const start = (page % (copy.length / 4096)) * 4096;
      // Half of them hit a page's own header and its list of cells, where most harm is done.
      Buffer.from(by).copy(copy, start + (at % 2 ? at : at % 64));
    }
    return copy;
  });
const swapped = fc.tuple(fc.nat(200), fc.nat(200), fc.boolean()).map(([a, b, both]) => () => {
  const copy = Buffer.from(plan);
  const pages = copy.length / 4096;
  const [from, to] = [(a % pages) * 4096, (b % pages) * 4096];
  plan.copy(copy, to, from, from + 4096);
  if (both) plan.copy(copy, from, to, to + 4096);
  return copy;
});
const bytesOf = damages.map((all) => () => damaged(plan, all));
const random = fc
  .uint8Array({ maxLength: 5000 })
  .map((bytes) => () => Buffer.concat([plan.subarray(0, 100), Buffer.from(bytes)]));

/** What somebody can do to a plan with a program for databases. */
const bySql = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'DELETE FROM plan',
        'DELETE FROM scenario',
        'DELETE FROM squad',
        "UPDATE plan SET id = 'other'",
        'UPDATE scenario SET parent_id = id',
        'UPDATE assignment SET person_id = squad_id',
        "UPDATE edit SET changes = '{}'",
        "UPDATE edit SET changes = '[1]', at = 'x'",
        'UPDATE edit SET revision = revision + 7',
        'PRAGMA user_version = 1',
        'PRAGMA user_version = 77',
        'PRAGMA application_id = 1',
        'DROP TABLE position',
        'DROP INDEX responsibility_holder_squad',
        'CREATE TRIGGER t AFTER UPDATE ON plan BEGIN DELETE FROM squad; END',
        'CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n',
        "UPDATE person SET name = replace(hex(zeroblob(100000)), '0', 'x')",
        'UPDATE person SET fte = 1e308',
        'UPDATE person SET fte = -1e308, name = char(0)',
        "UPDATE squad SET name = CAST(x'fffe00c0af' AS TEXT)",
        'PRAGMA auto_vacuum = 1; VACUUM',
        'PRAGMA page_size = 512; VACUUM',
      ),
      fc
        .record({
          table: fc.constantFrom(
            'product',
            'squad',
            'person',
            'assignment',
            'position',
            'scenario',
          ),
          column: fc.constantFrom('id', 'name', 'scenario_id', 'product_id', 'role', 'share', 'x'),
          value: fc.oneof(fc.string(), fc.integer().map(String), fc.constant('')),
        })
        .map(
          ({ table, column, value }) =>
            `UPDATE ${table} SET ${column} = '${value.replaceAll("'", '').replaceAll('\0', '')}'`,
        ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((statements) => () => {
    writeFileSync(path, plan);
    const connection = connect(path);
    connection.exec('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON');
    for (const sql of statements) {
      try {
        connection.exec(sql);
      } catch {
        // Not every statement fits what the one before left.
      }
    }
    connection.close();
    return readFileSync(path);
  });

const plans = fc.record({
  make: fc.oneof(
    { weight: 3, arbitrary: inHeader },
    { weight: 5, arbitrary: inPages },
    { weight: 2, arbitrary: swapped },
    { weight: 3, arbitrary: bytesOf },
    { weight: 1, arbitrary: random },
    { weight: 2, arbitrary: bySql },
  ),
  driver: fc.constantFrom<DriverName>('better-sqlite3', 'libsql'),
});

function read({ make, driver }: { make: () => Buffer; driver: DriverName }): string {
  const bytes = make();
  writeFileSync(path, bytes);
  try {
    const file = openPlan(path, { readOnly: true, driver });
    try {
      expect(documentProblems(documentFromRows(loadPlan(file)))).toEqual([]);
      for (const { revision } of readEdits(file)) readChanges(file, revision);
    } finally {
      closePlan(file);
    }
    return 'read whole';
  } catch (error) {
    if (!(error instanceof PlanFileError)) throw error;
    expect(error.message.length).toBeLessThan(1000);
    // Opening for reading leaves the file as it is, byte for byte.
    expect(readFileSync(path).equals(bytes)).toBe(true);
    return error.code;
  }
}

test(`${RUNS} damaged and tampered plans are read whole or refused in plain words`, async () => {
  await fuzz('Plans', plans, read, []);
}, 1_800_000);
