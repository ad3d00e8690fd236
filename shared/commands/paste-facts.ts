import type { StructureDraft } from '../changes/draft.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { type Row, references, type ScenarioTable } from '../model/tables.ts';
import { type Clip, factTables, namedBy } from './clip.ts';
import { validRow } from './command.ts';

function isIn({ product, squad, person }: Structure, id: Id): boolean {
  return product.has(id) || squad.has(id) || person.has(id);
}

/** The row with the ids of the copies in place of the originals'. */
function copyOf(table: ScenarioTable, row: object, idOf: (id: Id) => Id, newId: () => Id) {
  const copy: Record<string, unknown> = { ...row };
  const fields = references.filter((reference) => reference.table === table);
  for (const { field } of fields) {
    const id = copy[field];
    if (typeof id === 'string') copy[field] = idOf(id);
  }
  // A row that shares its subject's id has none of its own.
  if (!fields.some(({ field }) => field === 'id')) copy.id = newId();
  return copy;
}

/** Writes what is known of the copies. Of somebody whom the plan has already, it keeps what it knows. */
export function putFacts(
  draft: StructureDraft,
  structure: Structure,
  clip: Clip,
  idOf: (id: Id) => Id,
  newId: () => Id,
): void {
  for (const table of factTables) {
    for (const row of clip.rows[table]) {
      if (namedBy(table, row).every((id) => isIn(structure, idOf(id)))) continue;
      const copy = copyOf(table, row, idOf, newId) as unknown as Row<typeof table>;
      draft.put(table, validRow(table, copy));
    }
  }
}
