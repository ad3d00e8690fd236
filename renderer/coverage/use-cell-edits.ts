import { useOpenPlan } from '../store/hooks.ts';
import { notify } from '../store/interface-store.ts';
import { newId, runCommand } from '../store/run-command.ts';
import { cellEditWords } from '../words/coverage-words.ts';
import { type CellEdit, editLabel, writeCells } from './cell-edits.ts';

/** Writes cells as one undo step and says aloud what it came to; refuses where the file is read-only. */
export function useCellEdits(say: (words: string) => void): (edits: readonly CellEdit[]) => void {
  const { readOnly } = useOpenPlan();
  return (edits) => {
    if (edits.length === 0) return;
    if (readOnly) {
      notify(cellEditWords.cannotWrite, 'error');
      return;
    }
    const label = editLabel(edits);
    if (!runCommand(label, (structure) => writeCells(structure, edits, newId))) return;
    const names = [...new Set(edits.map(({ target }) => target.column.name))];
    say(names.length > 1 ? cellEditWords.doneIn(label, names) : cellEditWords.done(label));
  };
}
