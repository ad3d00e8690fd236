import { type AnyRow, decodeRow, type TableColumns } from '../columns.ts';
import type { Connection, Statement, Value } from '../driver.ts';

/** Questions to a damaged table, at most: each halves the part that cannot be read. */
const MOST_QUESTIONS = 2000;
/** Where so many have given no row, none of the table can be reached. */
const GIVE_UP_AFTER = 60;
/** Highest row number that is looked for where the table cannot tell its own. */
const USUAL_LAST_ROW = 65_535;

export interface FoundRow {
  readonly scenarioId: string | null;
  readonly row: AnyRow;
}

export interface FoundRows {
  readonly rows: readonly FoundRow[];
  /** Some of the table could not be read. */
  readonly incomplete: boolean;
}

/** Text comes as numbers after an x: what a spoilt page holds may be no text at all. */
const asNumbers = (name: string) =>
  `CASE typeof("${name}") WHEN 'text' THEN 'x' || hex("${name}") WHEN 'blob' THEN 'x' || hex("${name}") ELSE "${name}" END`;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The values with their text; null where one of them is none. */
function readText(values: readonly Value[]): Value[] | null {
  try {
    return values.map((value) =>
      typeof value === 'string' ? decoder.decode(Buffer.from(value.slice(1), 'hex')) : value,
    );
  } catch {
    return null;
  }
}

function lastRow(connection: Connection, { name }: TableColumns): number {
  try {
    return Number(connection.prepare(`SELECT max(rowid) FROM "${name}"`).all()[0]?.[0] ?? 0);
  } catch {
    return USUAL_LAST_ROW;
  }
}

/**
 * Whatever can be read of a table: where a page is damaged, the rows before and after it. Rows are
 * asked for by number, in halves, until what fails is a single row.
 */
export function readTable(connection: Connection, columns: TableColumns): FoundRows {
  const found: Value[][] = [];
  let incomplete = false;
  let questions = 0;
  const ask = (statement: Statement, from: number, to: number): void => {
    questions++;
    if (questions > MOST_QUESTIONS || (questions > GIVE_UP_AFTER && found.length === 0)) {
      incomplete = true;
      return;
    }
    try {
      found.push(...statement.all(from, to));
    } catch {
      incomplete = true;
      if (from === to) return;
      const middle = Math.floor((from + to) / 2);
      ask(statement, from, middle);
      ask(statement, middle + 1, to);
    }
  };
  try {
    const values = (columns.inScenario ? ['scenario_id'] : []).concat(
      columns.columns.map(({ name }) => name),
    );
    const sql = `SELECT ${values.map(asNumbers).join(', ')} FROM "${columns.name}" WHERE rowid BETWEEN ? AND ? ORDER BY rowid`;
    ask(connection.prepare(sql), 1, lastRow(connection, columns));
  } catch {
    // Not even the table is known.
    incomplete = true;
  }
  const rows = found.flatMap((values) => {
    const row = readText(values);
    return row ? [row] : [];
  });
  return {
    rows: rows.map((values) => ({
      scenarioId: columns.inScenario ? String(values[0]) : null,
      row: decodeRow(columns, values, columns.inScenario ? 1 : 0),
    })),
    incomplete: incomplete || rows.length < found.length,
  };
}
