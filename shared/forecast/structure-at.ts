import type { Structure } from '../model/document.ts';
import type { PlannedKind } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { references, type ScenarioTable, scenarioTableNames } from '../model/tables.ts';

/**
 * Whether something is there in a quarter (`2027-Q3`); what has no planned time always is. Quarters
 * written that way sort like text.
 */
export function isThere(
  { plannedTime }: Structure,
  kind: PlannedKind,
  id: Id,
  quarter: string,
): boolean {
  const planned = plannedTime.get(id);
  if (!planned || planned.subject !== kind) return true;
  const { startsIn, endsIn } = planned;
  return (startsIn === null || startsIn <= quarter) && (endsIn === null || quarter <= endsIn);
}

type AnyRow = Readonly<Record<string, unknown>> & { readonly id: Id };

/**
 * The structure as it is planned for a quarter: without squads and people who are not there then,
 * and without what refers to them. Tables that lose nothing are shared with the structure given.
 */
export function structureAt(structure: Structure, quarter: string): Structure {
  const gone = new Map<ScenarioTable, Set<Id>>();
  for (const { id, subject } of structure.plannedTime.values()) {
    if (isThere(structure, subject, id, quarter)) continue;
    const ids = gone.get(subject) ?? new Set();
    gone.set(subject, ids.add(id));
  }
  if (gone.size === 0) return structure;
  const result: Record<string, unknown> = { ...structure };
  // No table precedes what it refers to, so that one pass takes everything out.
  for (const table of scenarioTableNames) {
    const own = references.filter(
      (reference) => reference.table === table && reference.to.some((kind) => gone.has(kind)),
    );
    if (own.length === 0 && !gone.has(table)) continue;
    const leaves = (row: AnyRow): boolean => {
      if (gone.get(table)?.has(row.id)) return true;
      return own.some(({ field, to }) => {
        const id = row[field];
        if (typeof id !== 'string') return false;
        // What stands beside things of several kinds says itself which kind.
        const kinds = to.length > 1 ? [row.subject as ScenarioTable] : to;
        return kinds.some((kind) => gone.get(kind)?.has(id));
      });
    };
    const rows = structure[table] as ReadonlyMap<Id, AnyRow>;
    const left = new Map<Id, AnyRow>();
    for (const [id, row] of rows) if (!leaves(row)) left.set(id, row);
    if (left.size < rows.size) result[table] = left;
  }
  return result as unknown as Structure;
}
