import { deleteSubjects, deletionEffect } from '../../shared/commands/delete.ts';
import { drawnPeople } from '../../shared/layout/drawn-people.ts';
import type { SubjectKind } from '../../shared/model/entities.ts';
import { references } from '../../shared/model/tables.ts';
import { currentAnalysis } from '../store/hooks.ts';
import { interfaceStore, openDialog, type Selected, select } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { runCommand } from '../store/run-command.ts';
import { actionWords } from '../words/action-words.ts';
import { nameOf, selectionLabel } from './selection-label.ts';
import type { Action } from './types.ts';

/** Tables whose rows are part of their subject, under its id: that they go as well need not be said. */
const unsaid: ReadonlySet<string> = new Set(
  references.filter(({ field }) => field === 'id').map(({ table }) => table),
);

/** Whether deleting takes more with it than what was chosen: then the user is asked first. */
export function deletesMore(subjects: readonly Selected[]): boolean {
  const { deleted, squadsAffected, squadsSetFree } = deletionEffect(currentStructure(), subjects);
  let rows = 0;
  for (const [table, count] of deleted) if (!unsaid.has(table)) rows += count;
  return rows > subjects.length || squadsAffected.length > 0 || squadsSetFree.length > 0;
}

/** Deletes at once; undo brings everything back. */
export function deleteNow(subjects: readonly Selected[]): void {
  const label = actionWords.delete(selectionLabel(currentStructure(), subjects));
  if (runCommand(label, (structure) => deleteSubjects(structure, subjects))) select([]);
}

function chosenSubject(): { kind: SubjectKind; id: string } | null {
  const { selection } = interfaceStore.getState();
  const only = selection.length === 1 ? selection[0] : undefined;
  if (!only || only.kind === 'assignment' || only.kind === 'reportingLine') return null;
  return nameOf(currentStructure(), only) === null ? null : { kind: only.kind, id: only.id };
}

export const editActions: readonly Action[] = [
  {
    id: 'delete',
    run: () => {
      const subjects = interfaceStore.getState().selection;
      // Nothing but lines: each is one row, and gone is what it looks like.
      if (deletesMore(subjects)) openDialog({ kind: 'delete', subjects });
      else deleteNow(subjects);
    },
  },
  {
    id: 'rename',
    when: () => chosenSubject() !== null,
    run: () => interfaceStore.setState({ renaming: chosenSubject()?.id ?? null }),
  },
  {
    id: 'select-all',
    run: () => {
      const { index, structure } = currentAnalysis();
      select([
        ...[...structure.product.keys()].map((id) => ({ kind: 'product' as const, id })),
        ...[...structure.squad.keys()].map((id) => ({ kind: 'squad' as const, id })),
        ...[...drawnPeople(index).keys()].map((id) => ({ kind: 'person' as const, id })),
      ]);
    },
  },
];
