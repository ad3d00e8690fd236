import type { PlanDocument, Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import type { PlanTable, Row, ScenarioTable, TableName } from '../model/tables.ts';
import { sameRow } from './apply.ts';
import type { Change } from './change.ts';

/**
 * What a command writes into: reads see the writes so far, and the result is one change a row,
 * from its first value to its last, so that commands can be built from others.
 */
class Draft<T extends TableName> {
  readonly #base: { readonly [K in T]: ReadonlyMap<Id, Row<K>> };
  readonly #scenarioId: Id | null;
  readonly #after = new Map<string, { table: T; id: Id; after: Row<T> | null }>();

  constructor(base: { readonly [K in T]: ReadonlyMap<Id, Row<K>> }, scenarioId: Id | null) {
    this.#base = base;
    this.#scenarioId = scenarioId;
  }

  get<K extends T>(table: K, id: Id): Row<K> | null {
    const written = this.#after.get(`${table}\n${id}`);
    if (written) return written.after as Row<K> | null;
    return this.#base[table].get(id) ?? null;
  }

  /** All rows of a table, with the writes so far. */
  *rows<K extends T>(table: K): Generator<Row<K>> {
    for (const [id, row] of this.#base[table]) {
      if (!this.#after.has(`${table}\n${id}`)) yield row;
    }
    for (const write of this.#after.values()) {
      if (write.table === (table as T) && write.after) yield write.after as Row<K>;
    }
  }

  put<K extends T>(table: K, row: Row<K>): void {
    this.#after.set(`${table}\n${row.id}`, { table, id: row.id, after: row as Row<T> });
  }

  remove(table: T, id: Id): void {
    this.#after.set(`${table}\n${id}`, { table, id, after: null });
  }

  /** The changes from the base to the draft, without those that change nothing. */
  changes(): Change[] {
    const result: Change[] = [];
    for (const { table, id, after } of this.#after.values()) {
      const before = this.#base[table].get(id) ?? null;
      if (sameRow(before, after)) continue;
      result.push({ table, scenarioId: this.#scenarioId, id, before, after } as unknown as Change);
    }
    return result;
  }
}

/** A draft of one scenario's structure. */
export class StructureDraft extends Draft<ScenarioTable> {
  constructor(structure: Structure) {
    super(structure, structure.scenarioId);
  }
}

/** A draft of the rows that belong to the plan as a whole. */
export class PlanDraft extends Draft<PlanTable> {
  constructor(document: PlanDocument) {
    super(document, null);
  }
}
