import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { type ScenarioTable, scenarioTableNames } from '../model/tables.ts';
import { changedKeys } from '../model/update-index.ts';
import type { Changed } from './readers.ts';
import { LOOK_UPS, type Source } from './reads.ts';

/** What only the chart reads, and no rule. */
const DRAWN: ReadonlySet<ScenarioTable> = new Set(['position', 'cardState']);

/** What differs between two indexes, map by map. */
export function changesBetween(last: StructureIndex, index: StructureIndex): Changed {
  const changed = new Map<Source, Set<Id>>();
  const compare = (source: Source, a: ReadonlyMap<Id, unknown>, b: ReadonlyMap<Id, unknown>) => {
    const keys = changedKeys(a, b);
    if (keys.size > 0) changed.set(source, keys);
  };
  for (const name of LOOK_UPS) compare(name, last[name], index[name]);
  for (const table of scenarioTableNames) {
    if (DRAWN.has(table)) continue;
    compare(table, last.structure[table], index.structure[table]);
  }
  return changed;
}

/** Whether a name changed by which answers are ordered. */
export function isRenamed(changed: Changed, before: Structure, after: Structure): boolean {
  return (['product', 'squad', 'person'] as const).some((table) =>
    [...(changed.get(table) ?? [])].some(
      (id) => before[table].get(id)?.name !== after[table].get(id)?.name,
    ),
  );
}
