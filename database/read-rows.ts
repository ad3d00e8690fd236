import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import type { TableName } from '../shared/model/tables.ts';
import { fileProblems } from '../shared/words/plan-files.ts';
import { type Column, type TableColumns, tableColumns } from './columns.ts';
import type { Value } from './driver.ts';
import { MAX_FIELD_BYTES, MAX_ID_BYTES, MAX_TABLE_ROWS } from './limits.ts';
import type { PlanFile } from './plan-file.ts';
import { PlanFileError, planFileError } from './plan-file-error.ts';
import type { Steps } from './steps.ts';

/*
 * Rows are asked for as bytes of JSON, thousands of them in one answer: both libraries take longer over
 * every value that they hand over than SQLite does over writing it down. And bytes can be looked at
 * before they are read as text, which has to be UTF-8: one of the libraries ends the whole process at
 * text that is none, the other puts marks in its place.
 */

/** Rows in one answer, at most. */
const AT_ONCE = 4000;
/** Bytes of a file that need not be measured before it is read, and of the rows in one answer otherwise. */
const TOGETHER = 16 * 1024 * 1024;
/** Before every row, whatever its number. */
const BEFORE_ALL = '-1e19';

type Page = readonly [last: string | null, rows: number, longest: number | null, json: Uint8Array];

/** A real number in JSON has fewer digits than it takes to tell one from the next: there, `true` stands for it. */
function inJson({ name, type }: Column): string {
  if (type !== 'REAL') return `"${name}"`;
  const whole = `CAST("${name}" AS INTEGER)`;
  return `CASE WHEN "${name}" IS NULL THEN NULL WHEN "${name}" = ${whole} THEN ${whole} ELSE json('true') END`;
}

/** One answer's rows. From the table itself: an index may still hold what the table no longer does. */
function pageOf({ name, inScenario, columns }: TableColumns): string {
  const values = [...(inScenario ? ['"scenario_id"'] : []), ...columns.map(inJson)];
  return `SELECT CAST(max(at) AS TEXT), count(*), max(octet_length(row)), CAST(group_concat(row) AS BLOB)
    FROM (SELECT rowid AS at, json_array(${values.join(', ')}) AS row FROM "${name}" NOT INDEXED
      WHERE rowid > CAST(? AS NUMERIC) ORDER BY rowid LIMIT ?)`;
}

const pages = Object.fromEntries(
  Object.entries(tableColumns).map(([table, columns]) => [table, pageOf(columns)]),
) as Readonly<Record<TableName, string>>;

/**
 * What a table holds, measured value by value.
 * @returns bytes that the longest row may have
 * @throws PlanFileError `too-large`
 */
function checkAmount(file: PlanFile, { name, columns }: TableColumns): number {
  const longest = columns.map((column) => `max(coalesce(octet_length("${column.name}"), 0))`);
  const [rows, ...bytes] =
    file.statement(`SELECT count(*), ${longest.join(', ')} FROM "${name}"`).all()[0] ?? [];
  const most = Math.max(0, ...bytes.map(Number));
  if (Number(rows) <= MAX_TABLE_ROWS && most <= MAX_FIELD_BYTES) {
    return bytes.reduce<number>((sum, one) => sum + Number(one), MAX_ID_BYTES);
  }
  throw new PlanFileError(
    'too-large',
    fileProblems.tooMuch(basename(file.path)),
    `${name}: ${rows} rows, the longest field has ${most} bytes`,
  );
}

/** A file from elsewhere may hold any amount: what is not small as a whole is measured before it is read. */
function rowsAtOnce(file: PlanFile, columns: TableColumns): number {
  const { connection } = file;
  const bytes = Number(connection.pragma('page_count')) * Number(connection.pragma('page_size'));
  if (bytes <= TOGETHER) return AT_ONCE;
  return Math.max(1, Math.min(AT_ONCE, Math.floor(TOGETHER / checkAmount(file, columns))));
}

/** Puts the numbers with a fraction where `true` stands for them. */
function readFractions(file: PlanFile, columns: TableColumns, rows: Value[][]): void {
  const first = columns.inScenario ? 1 : 0;
  const places = columns.columns.flatMap(({ type }, at) => (type === 'REAL' ? [at] : []));
  const isMissing = (row: readonly unknown[]) => places.some((at) => row[first + at] === true);
  if (!rows.some(isMissing)) return;
  const names = places.map((at) => `"${columns.columns[at]?.name}"`);
  const sql = `SELECT ${names.join(', ')} FROM "${columns.name}" NOT INDEXED ORDER BY rowid`;
  const found = file.statement(sql).all();
  for (const [at, row] of rows.entries()) {
    for (const [nth, place] of places.entries()) row[first + place] = found[at]?.[nth] ?? null;
  }
}

/**
 * A table's rows in the order in which they were added, each a list of its columns' values; of a
 * scenario's table, the scenario's id stands first.
 * @throws PlanFileError `too-large` or `damaged`
 */
export function* readRows(file: PlanFile, table: TableName): Steps<Value[][]> {
  const columns = tableColumns[table];
  const most = rowsAtOnce(file, columns);
  const page = file.statement(pages[table]);
  const rows: Value[][] = [];
  let after = BEFORE_ALL;
  for (let found = most; found === most; ) {
    const [answer] = page.all<Page>(after, most);
    if (!answer || answer[0] === null) break;
    const [last, count, longest, json] = answer;
    // Written as JSON a row is longer than in the file: it may still be one that is not.
    const isMuch = Number(longest) > MAX_FIELD_BYTES || rows.length + count > MAX_TABLE_ROWS;
    if (isMuch) checkAmount(file, columns);
    if (!isUtf8(json)) {
      throw planFileError('damaged', file.path, 'open', `text of ${columns.name} is no UTF-8`);
    }
    const text = Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString('utf8');
    for (const row of JSON.parse(`[${text}]`)) rows.push(row);
    [after, found] = [last, count];
    yield;
  }
  readFractions(file, columns, rows);
  return rows;
}
