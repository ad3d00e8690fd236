import { sameRow } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { scenarioTableNames } from '../model/tables.ts';

/** The changes that make one scenario what another one is, places on the chart included. */
export function changesBetween(before: Structure, after: Structure): Change[] {
  const changes: Change[] = [];
  const put = (table: string, id: Id, from: object | null, to: object | null) => {
    const { scenarioId } = before;
    changes.push({ table, scenarioId, id, before: from, after: to } as unknown as Change);
  };
  for (const table of scenarioTableNames) {
    const [old, next] = [before[table], after[table]];
    if ((old as unknown) === next) continue;
    for (const [id, row] of next) {
      const was = old.get(id) ?? null;
      if (!sameRow(was, row)) put(table, id, was, row);
    }
    for (const [id, row] of old) if (!next.has(id)) put(table, id, row, null);
  }
  return changes;
}
