import { sameRow } from '../shared/changes/apply.ts';
import type { Change } from '../shared/changes/change.ts';
import type { Id } from '../shared/model/fields.ts';
import type { TableName } from '../shared/model/tables.ts';
import { type AnyRow, columnList, decodeRow, encodeRow, tableColumns } from './columns.ts';
import type { Value } from './driver.ts';
import type { PlanFile } from './plan-file.ts';
import { type PlanFileError, planFileError } from './plan-file-error.ts';

/** What a row was before a list of changes and is after it. */
interface RowChange {
  readonly table: TableName;
  readonly scenarioId: Id | null;
  readonly id: Id;
  readonly before: AnyRow | null;
  after: AnyRow | null;
}

function conflict(file: PlanFile, { table, id }: Pick<RowChange, 'table' | 'id'>): PlanFileError {
  const details = `${table} ${id} is not as the edit expects it`;
  return planFileError('conflict', file.path, 'save', details);
}

/** One change a row, from its first value to its last. */
function merged(file: PlanFile, changes: readonly Change[]): RowChange[] {
  const rows = new Map<string, RowChange>();
  for (const change of changes) {
    const { table, scenarioId, id } = change;
    const before = change.before as AnyRow | null;
    const after = change.after as AnyRow | null;
    const key = `${table}\n${scenarioId ?? ''}\n${id}`;
    const known = rows.get(key);
    if (!known) rows.set(key, { table, scenarioId, id, before, after });
    else if (sameRow(known.after, before)) known.after = after;
    else throw conflict(file, known);
  }
  return [...rows.values()];
}

function keyOf({ table, scenarioId, id }: RowChange): { where: string; values: Value[] } {
  return tableColumns[table].inScenario
    ? { where: 'scenario_id = ? AND id = ?', values: [scenarioId, id] }
    : { where: 'id = ?', values: [id] };
}

/** Checks that a row is as its change expects it; answers its place in the table. */
function findRow(file: PlanFile, change: RowChange): Value {
  const columns = tableColumns[change.table];
  const { where, values } = keyOf(change);
  const sql = `SELECT rowid, ${columnList(columns)} FROM "${columns.name}" WHERE ${where}`;
  const found = file.statement(sql).all(...values)[0];
  const current = found ? decodeRow(columns, found, columns.inScenario ? 2 : 1) : null;
  if (!sameRow(current, change.before)) throw conflict(file, change);
  return found?.[0] ?? null;
}

function insert(file: PlanFile, change: RowChange, place: Value): void {
  if (!change.after) return;
  const columns = tableColumns[change.table];
  const values = encodeRow(columns, change.after);
  if (columns.inScenario) values.unshift(change.scenarioId);
  const marks = ['?', ...values.map(() => '?')].join(', ');
  const sql = `INSERT INTO "${columns.name}" (rowid, ${columnList(columns)}) VALUES (${marks})`;
  file.statement(sql).run(place, ...values);
}

/**
 * Writes changes into the tables; runs inside a transaction. All rows are taken out before any is put
 * in, so that two rows may swap what only one of them can have. A changed row keeps its place among
 * the others, a new one comes last: the same order as in memory.
 * @throws PlanFileError `conflict` where a row is not as its change says it was
 */
export function writeChanges(file: PlanFile, changes: readonly Change[]): void {
  const rows = merged(file, changes);
  const places = rows.map((change) => findRow(file, change));
  for (const change of rows) {
    if (!change.before) continue;
    const { where, values } = keyOf(change);
    file
      .statement(`DELETE FROM "${tableColumns[change.table].name}" WHERE ${where}`)
      .run(...values);
  }
  for (const [at, change] of rows.entries())
    if (change.before) insert(file, change, places[at] ?? null);
  for (const change of rows) if (!change.before) insert(file, change, null);
}

/** Writes a row into an empty table. */
export function insertRow(
  file: PlanFile,
  table: TableName,
  scenarioId: Id | null,
  row: AnyRow,
): void {
  insert(file, { table, scenarioId, id: row.id, before: null, after: row }, null);
}
