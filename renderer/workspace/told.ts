import type { History } from '../store/history.ts';
import { workspaceWords } from '../words/workspace-words.ts';

/** What happened between two states of a plan's history, in words; null where nothing did. */
export function told(before: History, after: History): string | null {
  const [done, undone] = [after.undo.at(-1), after.redo.at(-1)];
  if (after.redo.length > before.redo.length) return workspaceWords.undone(undone?.label ?? '');
  if (!done || done === before.undo.at(-1)) return null;
  // A step less than before, without one to redo: a field is as it was.
  if (after.undo.length < before.undo.length) return null;
  const again = done.revision === before.redo.at(-1)?.revision;
  return again ? workspaceWords.doneAgain(done.label) : workspaceWords.done(done.label);
}
