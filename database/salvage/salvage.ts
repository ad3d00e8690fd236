import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDocument, type PlanDocument } from '../../shared/model/document.ts';
import { documentProblems } from '../../shared/model/invariants.ts';
import { documentFromRows, type PlanRowLists } from '../../shared/model/rows.ts';
import {
  planTableNames,
  scenarioTableNames,
  type TableName,
  tables,
} from '../../shared/model/tables.ts';
import { recoveredWords } from '../../shared/words/plan-files.ts';
import { tableColumns } from '../columns.ts';
import { distrust } from '../distrust.ts';
import { type Connection, connect, type DriverName } from '../driver.ts';
import { migrate } from '../migrations/index.ts';
import { fitTogether, type Rows } from './fit-together.ts';
import { type FoundRow, readTable } from './read-table.ts';

/** What could be read of one table. */
export interface SalvagedTable {
  readonly table: TableName;
  /** Rows that are in the salvaged plan. */
  readonly rows: number;
  /** Part of the table could not be read, or held what no plan holds. */
  readonly incomplete: boolean;
}

export interface Salvage {
  /** A plan of everything that could be read; null where that is nothing. */
  readonly document: PlanDocument | null;
  readonly tables: readonly SalvagedTable[];
}

type Found = Record<TableName, { rows: FoundRow[]; incomplete: boolean }>;

/**
 * Reads what can be read of a damaged plan, table by table, from a copy: the file itself is not
 * touched, and nothing of it is judged lost for good.
 * @param at the moment for what has to be made anew, ISO 8601
 */
export function salvage(path: string, at: string, driver?: DriverName): Salvage {
  const folder = mkdtempSync(join(tmpdir(), 'squadplan-salvage-'));
  try {
    const copy = join(folder, 'plan.squadplan');
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    for (const file of readdirSync(folder)) chmodSync(join(folder, file), 0o600);
    const found = readAll(copy, driver);
    if (!found) return { document: null, tables: [] };
    const document = planFrom(found, at);
    return { document, tables: document ? counted(found, document) : [] };
  } catch {
    return { document: null, tables: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readAll(path: string, driver?: DriverName): Found | null {
  const connection = connect(path, driver);
  try {
    distrust(connection);
    bringUpToDate(connection);
    const names = [...planTableNames, ...scenarioTableNames];
    return Object.fromEntries(names.map((table) => [table, read(connection, table)])) as Found;
  } finally {
    connection.close();
  }
}

/** Tables that came later are empty then; where it fails, they are not there, which is the same. */
function bringUpToDate(connection: Connection): void {
  try {
    migrate(connection);
  } catch {
    // A damaged file may not take it.
  }
}

/** Rows that every plan could hold; where an id comes twice, the last. */
function read(connection: Connection, table: TableName): Found[TableName] {
  const { rows, incomplete } = readTable(connection, tableColumns[table]);
  const valid = rows.filter(({ row }) => tables[table].safeParse(row).success);
  return { rows: valid, incomplete: incomplete || valid.length < rows.length };
}

/** The scenarios whose own row is there, and those of which only the content is. */
function scenarioIds(found: Found): string[] {
  const ids = new Set(found.scenario.rows.map(({ row }) => row.id));
  for (const table of scenarioTableNames) {
    for (const { scenarioId } of found[table].rows) if (scenarioId) ids.add(scenarioId);
  }
  return [...ids];
}

function planFrom(found: Found, at: string): PlanDocument | null {
  const ids = scenarioIds(found);
  const content = scenarioTableNames.some((table) => found[table].rows.length > 0);
  if (ids.length === 0 || !(content || found.plan.rows.length > 0)) return null;
  const plan = Object.fromEntries(
    planTableNames.map((table) => [table, found[table].rows.map(({ row }) => row)]),
  ) as Record<string, { id: string; [field: string]: unknown }[]>;
  const fresh = newDocument(recoveredWords.plan, at, ids[0]);
  const known = new Map((plan.scenario ?? []).map((row) => [row.id, row]));
  plan.scenario = ids.map((id) => {
    const row = known.get(id) ?? {
      ...(fresh.scenario.get(ids[0] ?? '') as { id: string }),
      id,
      name: recoveredWords.scenario(id).slice(0, 200),
    };
    return { ...row, parentId: ids.includes(String(row.parentId)) ? row.parentId : null };
  });
  const settings = plan.plan?.[0] ?? { ...(fresh.plan.get('plan') as { id: string }) };
  const today = ids.includes(String(settings.todayScenarioId)) ? settings.todayScenarioId : ids[0];
  plan.plan = [{ ...settings, todayScenarioId: today }];
  const scenarios = ids.map((scenarioId) => ({ scenarioId, rows: rowsIn(found, scenarioId) }));
  const document = documentFromRows({ plan, scenarios } as unknown as PlanRowLists);
  return documentProblems(document).length === 0 ? document : null;
}

function rowsIn(found: Found, scenarioId: string) {
  const rows = Object.fromEntries(
    scenarioTableNames.map((table) => [
      table,
      new Map(
        found[table].rows
          .filter((entry) => entry.scenarioId === scenarioId)
          .map(({ row }) => [row.id, row]),
      ),
    ]),
  ) as unknown as Rows;
  fitTogether(rows);
  return Object.fromEntries(scenarioTableNames.map((table) => [table, [...rows[table].values()]]));
}

function counted(found: Found, document: PlanDocument): SalvagedTable[] {
  const inPlan = (table: TableName): number => {
    if ((planTableNames as readonly string[]).includes(table)) {
      return (
        (document as unknown as Record<string, ReadonlyMap<string, unknown>>)[table]?.size ?? 0
      );
    }
    let count = 0;
    for (const structure of document.structures.values()) {
      count +=
        (structure as unknown as Record<string, ReadonlyMap<string, unknown>>)[table]?.size ?? 0;
    }
    return count;
  };
  return [...planTableNames, ...scenarioTableNames].map((table) => {
    const rows = inPlan(table);
    const { incomplete, rows: read } = found[table];
    return { table, rows, incomplete: incomplete || rows < read.length };
  });
}
