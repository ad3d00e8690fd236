import { emptyStructure, type PlanDocument } from './document.ts';
import type { Id } from './fields.ts';
import {
  type PlanTable,
  planTableNames,
  type Row,
  type ScenarioTable,
  scenarioTableNames,
  type TableName,
} from './tables.ts';

/** Rows of some tables as lists: how they cross a process boundary or lie in a file. */
export type RowLists<T extends TableName> = { [K in T]: Row<K>[] };

/** A whole plan as lists of rows: what `planRowsSchema` describes. */
export interface PlanRowLists {
  plan: RowLists<PlanTable>;
  scenarios: { scenarioId: Id; rows: RowLists<ScenarioTable> }[];
}

type AnyRow = { readonly id: Id };
type Lists = Readonly<Record<string, readonly AnyRow[]>>;
type Maps = Readonly<Record<string, ReadonlyMap<Id, AnyRow>>>;

function toMaps(names: readonly TableName[], lists: Lists): Record<string, Map<Id, AnyRow>> {
  return Object.fromEntries(
    names.map((name) => [name, new Map((lists[name] ?? []).map((row) => [row.id, row]))]),
  );
}

function toLists(names: readonly TableName[], maps: Maps): Record<string, AnyRow[]> {
  return Object.fromEntries(names.map((name) => [name, [...(maps[name]?.values() ?? [])]]));
}

/**
 * The document that lists of valid rows describe, in their order. Every scenario of the plan gets a
 * structure, an empty one where no rows are listed. What no row shows alone is not checked here: see
 * `documentProblems`.
 */
export function documentFromRows(rows: PlanRowLists): PlanDocument {
  const structures = new Map(rows.plan.scenario.map(({ id }) => [id, emptyStructure(id)]));
  for (const { scenarioId, rows: lists } of rows.scenarios) {
    const maps = toMaps(scenarioTableNames, lists);
    structures.set(scenarioId, { ...emptyStructure(scenarioId), ...maps });
  }
  return { ...toMaps(planTableNames, rows.plan), structures } as unknown as PlanDocument;
}

/** All rows of a document as lists, in the document's order: the inverse of `documentFromRows`. */
export function rowsOfDocument(document: PlanDocument): PlanRowLists {
  return {
    plan: toLists(planTableNames, document as unknown as Maps),
    scenarios: [...document.structures.values()].map((structure) => ({
      scenarioId: structure.scenarioId,
      rows: toLists(scenarioTableNames, structure as unknown as Maps),
    })),
  } as unknown as PlanRowLists;
}
