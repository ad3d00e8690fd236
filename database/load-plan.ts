import { basename } from 'node:path';
import { z } from 'zod';
import type { Id } from '../shared/model/fields.ts';
import { documentProblems } from '../shared/model/invariants.ts';
import { documentFromRows, type PlanRowLists } from '../shared/model/rows.ts';
import {
  planTableNames,
  type ScenarioTable,
  scenarioTableNames,
  type TableName,
  tables,
} from '../shared/model/tables.ts';
import { refusals } from '../shared/words/commands.ts';
import { fieldProblem, placeWords } from '../shared/words/fields.ts';
import { fileProblems } from '../shared/words/plan-files.ts';
import { inWords } from '../shared/words/schema-problems.ts';
import { type AnyRow, decodeRow, tableColumns } from './columns.ts';
import type { PlanFile } from './plan-file.ts';
import { asPlanFileError, PlanFileError, planFileError } from './plan-file-error.ts';
import { readRows } from './read-rows.ts';
import { allAtOnce, type Steps } from './steps.ts';

/** Rows that are checked at a stretch. */
const STRETCH = 1000;

const compiled = new Map<TableName, z.ZodType<AnyRow[]>>();

/** A table's rows, made into one function when they are first looked at: most rows are as they must be. */
function rowsSchema(table: TableName): z.ZodType<AnyRow[]> {
  let schema = compiled.get(table);
  if (!schema) {
    schema = z.compile(z.array(tables[table])) as unknown as z.ZodType<AnyRow[]>;
    compiled.set(table, schema);
  }
  return schema;
}

/** Names the first value that breaks the model's rules; the file's own constraints let few through. */
function* valid(file: PlanFile, table: TableName, rows: AnyRow[]): Steps<AnyRow[]> {
  for (let from = 0; from < rows.length; from += STRETCH) {
    const some = rows.slice(from, from + STRETCH);
    const schema = rowsSchema(table);
    if (!z.validate(schema, some)) {
      throw notValid(file, table, some, schema.safeParse(some, inWords).error?.issues[0]);
    }
    yield;
  }
  return rows;
}

function notValid(
  file: PlanFile,
  table: TableName,
  rows: AnyRow[],
  issue: z.core.$ZodIssue | undefined,
) {
  const [at, field] = issue?.path ?? [];
  const row = typeof at === 'number' ? rows[at] : undefined;
  const name = (row as { readonly name?: unknown } | undefined)?.name;
  const called = typeof name === 'string' ? name : row?.id;
  return new PlanFileError(
    'damaged',
    fileProblems.strangeValue(basename(file.path)),
    fieldProblem(placeWords({ table, field, called }), issue?.message ?? refusals.notValid),
  );
}

function* planRowsOf(file: PlanFile, table: TableName): Steps<AnyRow[]> {
  const columns = tableColumns[table];
  const found = yield* readRows(file, table);
  return yield* valid(
    file,
    table,
    found.map((values) => decodeRow(columns, values)),
  );
}

/** One table's rows by scenario. */
function* scenarioRowsOf(file: PlanFile, table: TableName): Steps<Map<Id, AnyRow[]>> {
  const columns = tableColumns[table];
  const byScenario = new Map<Id, AnyRow[]>();
  for (const values of yield* readRows(file, table)) {
    const scenarioId = values[0] as Id;
    let rows = byScenario.get(scenarioId);
    if (!rows) {
      rows = [];
      byScenario.set(scenarioId, rows);
    }
    rows.push(decodeRow(columns, values, 1));
  }
  for (const rows of byScenario.values()) yield* valid(file, table, rows);
  return byScenario;
}

/**
 * Reads all rows of a plan and checks each against its schema.
 * @throws PlanFileError `damaged` where a value or the plan's own row is not as it must be
 */
export function loadPlan(file: PlanFile): PlanRowLists {
  return allAtOnce(loadingPlan(file));
}

/** The same in steps of a few milliseconds, for whoever has something else to do meanwhile. */
export function* loadingPlan(file: PlanFile): Steps<PlanRowLists> {
  try {
    const plan: Record<string, AnyRow[]> = {};
    for (const table of planTableNames) plan[table] = yield* planRowsOf(file, table);
    if (plan.plan?.length !== 1) {
      throw new PlanFileError('damaged', fileProblems.noSettings(basename(file.path)));
    }
    const found: [ScenarioTable, Map<Id, AnyRow[]>][] = [];
    for (const table of scenarioTableNames) found.push([table, yield* scenarioRowsOf(file, table)]);
    const scenarios = (plan.scenario ?? []).map(({ id }) => ({
      scenarioId: id,
      rows: Object.fromEntries(found.map(([table, rows]) => [table, rows.get(id) ?? []])),
    }));
    const rows = { plan, scenarios } as unknown as PlanRowLists;
    const [problem] = documentProblems(documentFromRows(rows));
    if (problem) throw planFileError('damaged', file.path, 'open', problem);
    return rows;
  } catch (error) {
    throw asPlanFileError(error, file.path, 'open');
  }
}

/** The plan's own name. */
export function nameIn(file: PlanFile): string {
  const name = file.statement('SELECT name FROM plan').all()[0]?.[0];
  return typeof name === 'string' ? name : basename(file.path);
}
