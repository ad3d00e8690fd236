import type { Change } from '../../shared/changes/change.ts';
import type { EditHeader } from '../../shared/ipc-messages.ts';

/** One step that can be undone. Changes of steps from before this start are fetched when needed. */
export interface Step {
  readonly revision: number;
  readonly label: string;
  readonly changes: readonly Change[] | null;
}

export interface History {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

export const emptyHistory: History = { undo: [], redo: [] };

/** A new edit: what was undone before it can no longer be redone. */
export function recorded({ undo }: History, step: Step): History {
  return { undo: [...undo, step], redo: [] };
}

/** The latest step moves from one side to the other. */
export function undone({ undo, redo }: History): History {
  const step = undo.at(-1);
  return step ? { undo: undo.slice(0, -1), redo: [...redo, step] } : { undo, redo };
}

export function redone({ undo, redo }: History): History {
  const step = redo.at(-1);
  return step ? { undo: [...undo, step], redo: redo.slice(0, -1) } : { undo, redo };
}

/** The history that a plan's log tells, oldest edit first: undo works across restarts. */
export function historyOf(edits: readonly EditHeader[]): History {
  const undo: Step[] = [];
  let redo: Step[] = [];
  for (const { kind, revision, label } of edits) {
    if (kind === 'edit') {
      undo.push({ revision, label, changes: null });
      redo = [];
    } else {
      const [from, to] = kind === 'undo' ? [undo, redo] : [redo, undo];
      const step = from.pop();
      if (step) to.push(step);
    }
  }
  return { undo, redo };
}
