import { sameRow } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { emptyStructure, type PlanDocument, type Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { planTableNames, scenarioTableNames, type TableName } from '../model/tables.ts';

type Rows = ReadonlyMap<Id, { readonly id: Id }>;

interface Difference {
  /** Rows that come or change, those first that others refer to. */
  readonly writes: Change[];
  /** Rows that go, those last that others refer to. */
  readonly removals: Change[];
}

function difference(
  names: readonly TableName[],
  before: object,
  after: object,
  scenarioId: Id | null,
): Difference {
  const writes: Change[] = [];
  const removals: Change[] = [];
  for (const table of names) {
    const old = (before as Record<string, Rows>)[table] as Rows;
    const next = (after as Record<string, Rows>)[table] as Rows;
    const change = (id: Id, from: object | null, to: object | null) =>
      ({ table, scenarioId, id, before: from, after: to }) as unknown as Change;
    for (const [id, row] of next) {
      const was = old.get(id) ?? null;
      if (!sameRow(was, row)) writes.push(change(id, was, row));
    }
    for (const [id, row] of old) if (!next.has(id)) removals.unshift(change(id, row, null));
  }
  return { writes, removals };
}

/** Makes a plan another one: every row that differs, in an order in which no row precedes what it refers to. */
export function replacePlan(document: PlanDocument, next: PlanDocument): Change[] {
  const own = difference(planTableNames, document, next, null);
  const writes: Change[] = [];
  const removals: Change[] = [];
  for (const id of new Set([...document.structures.keys(), ...next.structures.keys()])) {
    const none: Structure = emptyStructure(id);
    const before = document.structures.get(id) ?? none;
    const rows = difference(scenarioTableNames, before, next.structures.get(id) ?? none, id);
    writes.push(...rows.writes);
    removals.push(...rows.removals);
  }
  // A scenario stays until its rows are gone, and the plan names its own after they are there.
  const scenarios = own.writes.filter(({ table }) => table === 'scenario');
  const rest = own.writes.filter(({ table }) => table !== 'scenario');
  return [...scenarios, ...writes, ...rest, ...removals, ...own.removals];
}
