import { rowsOfDocument } from '../../shared/model/rows.ts';
import { call } from '../api.ts';
import { interfaceStore, notify, openDialog } from '../store/interface-store.ts';
import { planStore, unsavedEdits } from '../store/plan-store.ts';
import { actionWords } from '../words/action-words.ts';
import { leaveToStart, switchTo, takeOver } from './open-plan.ts';
import type { Action } from './types.ts';

/** Writes the plan, with whatever could not be saved, into a new file and goes on there. @returns false where cancelled. */
export async function saveCopy(): Promise<boolean> {
  const { open } = planStore.getState();
  if (!open) return false;
  const unsaved = [...unsavedEdits()];
  // What is on screen is in the copy whatever has become of the file.
  const shown = unsaved.length > 0 ? rowsOfDocument(open.document) : null;
  const copy = await call('plan:save-copy', { planId: open.planId, unsaved, shown });
  if (!copy) return false;
  await takeOver(copy);
  notify(actionWords.savedAs(copy.fileName));
  return true;
}

export const planActions: readonly Action[] = [
  { id: 'new', run: () => openDialog({ kind: 'new-plan' }) },
  {
    id: 'open',
    run: async () => {
      await switchTo(() => call('plan:open', undefined));
    },
  },
  {
    id: 'open-example',
    run: async () => {
      await switchTo(() => call('plan:open-example', undefined));
    },
  },
  {
    id: 'save-copy',
    run: async () => {
      await saveCopy();
    },
  },
  {
    id: 'import-roster',
    run: async () => {
      const chosen = await call('roster:choose', undefined);
      if (chosen) openDialog({ kind: 'import', ...chosen });
    },
  },
  { id: 'export-report', run: () => interfaceStore.setState({ view: 'report' }) },
  { id: 'close-plan', run: leaveToStart },
];
