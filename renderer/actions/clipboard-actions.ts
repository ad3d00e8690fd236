import { call } from '../api.ts';
import { chartControl } from '../canvas/chart-control.ts';
import { interfaceStore, openDialog } from '../store/interface-store.ts';
import { copySelection, pasteAt, pasteHere } from './clipboard.ts';
import { deleteNow, deletesMore } from './edit-actions.ts';
import type { Action } from './types.ts';

function somethingToCopy(): boolean {
  return interfaceStore
    .getState()
    .selection.some(({ kind }) => kind !== 'assignment' && kind !== 'reportingLine');
}

/*
 * The browser's own copy and paste events do the work (see use-clipboard.ts), because they need no
 * permission; these entries set them off for menus and palette.
 */
export const clipboardActions: readonly Action[] = [
  { id: 'copy', when: somethingToCopy, run: () => void document.execCommand('copy') },
  { id: 'cut', when: somethingToCopy, run: () => void document.execCommand('cut') },
  {
    id: 'paste',
    run: async () => {
      pasteAt(chartControl()?.middle() ?? null);
      await call('window:paste', undefined);
    },
  },
  {
    id: 'duplicate',
    when: somethingToCopy,
    run: () => {
      const clip = copySelection();
      if (clip) pasteHere(clip, 'duplicate');
    },
  },
];

/** Deletes what was cut, asking first where more would go with it. */
export function deleteAfterCut(): void {
  const subjects = interfaceStore.getState().selection;
  if (deletesMore(subjects)) openDialog({ kind: 'delete', subjects });
  else deleteNow(subjects);
}
