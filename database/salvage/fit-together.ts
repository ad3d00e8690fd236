import { idSchema } from '../../shared/model/fields.ts';
import { references, type ScenarioTable, tables } from '../../shared/model/tables.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
/** One scenario's rows by table and id, as far as they could be read. */
export type Rows = Record<ScenarioTable, Map<string, Row>>;

/** What may be there once only, besides the id. */
const once: readonly (readonly [ScenarioTable, readonly string[]])[] = [
  ['assignment', ['personId', 'role', 'squadId', 'productId']],
  ['reportingLine', ['reportId', 'managerId']],
];

/** Clears a reference to something that is lost where the row can do without, else drops the row. */
function mendReference(rows: Rows, table: ScenarioTable, field: string, row: Row): void {
  const cleared = { ...row, [field]: null };
  if (field !== 'id' && tables[table].safeParse(cleared).success) rows[table].set(row.id, cleared);
  else rows[table].delete(row.id);
}

/**
 * Makes rows fit together of which some are lost: what refers to a lost one lets go of it or goes, too.
 * @returns how many rows went
 */
export function fitTogether(rows: Rows): number {
  const count = () => Object.values(rows).reduce((sum, table) => sum + table.size, 0);
  const before = count();
  for (let isWhole = false; !isWhole; ) {
    isWhole = true;
    for (const { table, field, to } of references) {
      for (const row of [...rows[table].values()]) {
        const id = row[field];
        if (id === null || id === undefined) continue;
        if (idSchema.safeParse(id).success && to.some((target) => rows[target].has(id as string))) {
          continue;
        }
        mendReference(rows, table, field, row);
        isWhole = false;
      }
    }
  }
  for (const table of ['position', 'cardState'] as const) {
    for (const { id, subject } of [...rows[table].values()]) {
      if (!rows[subject as ScenarioTable]?.has(id)) rows[table].delete(id);
    }
  }
  for (const [table, fields] of once) {
    const seen = new Set<string>();
    for (const row of [...rows[table].values()]) {
      const key = fields.map((field) => String(row[field])).join('\n');
      if (seen.has(key)) rows[table].delete(row.id);
      seen.add(key);
    }
  }
  return before - count();
}
