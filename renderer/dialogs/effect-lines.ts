import type { DeletionEffect } from '../../shared/commands/delete.ts';
import type { ScenarioTable } from '../../shared/model/tables.ts';
import type { Selected } from '../store/interface-store.ts';
import { deletedRows, deleteWords } from '../words/dialog-words.ts';

/** One sentence each for what goes, what stays behind and who loses an owner. */
export function effectLines(effect: DeletionEffect, subjects: readonly Selected[]): string[] {
  const lines: string[] = [];
  const goes: string[] = [];
  for (const table of Object.keys(deletedRows) as ScenarioTable[]) {
    const chosen = subjects.filter(({ kind }) => kind === table).length;
    const count = (effect.deleted.get(table) ?? 0) - chosen;
    const said = count > 0 && deletedRows[table]?.(count);
    if (said) goes.push(said);
  }
  if (goes.length > 0) lines.push(deleteWords.goesWith(subjects.length, goes));
  if (effect.squadsSetFree.length > 0) lines.push(deleteWords.stays(effect.squadsSetFree));
  if (effect.squadsAffected.length > 0) lines.push(deleteWords.loses(effect.squadsAffected));
  return lines;
}
