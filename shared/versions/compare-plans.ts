import { sameRow } from '../changes/apply.ts';
import type { PlanDocument } from '../model/document.ts';
import {
  planTableNames,
  type ScenarioTable,
  scenarioTableNames,
  type TableName,
} from '../model/tables.ts';
import { OTHER_ROWS, rowKinds, rowsChanged } from '../words/versions.ts';

/** How many rows of one kind came, went or changed between two states of a plan. */
export interface KindDifference {
  /** In the user's words, for one and for several: `['squad', 'squads']`. */
  readonly kind: readonly [one: string, several: string];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What has a name of its own in a comparison; the rest is counted as other facts. */
const kinds: Readonly<Partial<Record<TableName, readonly [string, string]>>> = rowKinds;

type Rows = ReadonlyMap<string, object>;

/** All rows of a table, whatever scenario they belong to. */
function rowsOf(document: PlanDocument, table: TableName): Map<string, object> {
  const rows = new Map<string, object>();
  const put = (scenarioId: string, found: Rows) => {
    for (const [id, row] of found) rows.set(`${scenarioId}\n${id}`, row);
  };
  if ((planTableNames as readonly string[]).includes(table)) {
    put('', (document as unknown as Record<string, Rows>)[table] ?? new Map());
  }
  if ((scenarioTableNames as readonly string[]).includes(table)) {
    for (const [id, structure] of document.structures) put(id, structure[table as ScenarioTable]);
  }
  return rows;
}

/** What came, went and changed from `before` to `after`, in the order of the kinds; only what differs. */
export function comparePlans(before: PlanDocument, after: PlanDocument): KindDifference[] {
  const found = new Map<
    readonly [string, string],
    { added: number; removed: number; changed: number }
  >();
  for (const kind of [...Object.values(kinds), OTHER_ROWS]) {
    found.set(kind, { added: 0, removed: 0, changed: 0 });
  }
  for (const table of [...planTableNames, ...scenarioTableNames]) {
    const counts = found.get(kinds[table] ?? OTHER_ROWS);
    if (!counts) continue;
    const [old, next] = [rowsOf(before, table), rowsOf(after, table)];
    for (const [key, row] of next) {
      const was = old.get(key);
      if (!was) counts.added++;
      else if (!sameRow(was, row)) counts.changed++;
    }
    for (const key of old.keys()) if (!next.has(key)) counts.removed++;
  }
  return [...found]
    .map(([kind, counts]) => ({ kind, ...counts }))
    .filter(({ added, removed, changed }) => added + removed + changed > 0);
}

/** “2 squads added, 1 removed, 3 changed” of one kind. */
export function differenceText({ kind, ...counts }: KindDifference): string {
  return rowsChanged(kind, counts);
}
