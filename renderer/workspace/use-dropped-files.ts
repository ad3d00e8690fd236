import { useEffect } from 'react';
import { openExchange } from '../actions/exchange-actions.ts';
import { switchTo } from '../actions/open-plan.ts';
import { report } from '../actions/run.ts';
import { call, tokenOfDropped } from '../api.ts';
import { interfaceStore, notify, openDialog } from '../store/interface-store.ts';
import { workspaceWords } from '../words/workspace-words.ts';

const rosterEndings = ['xlsx', 'csv', 'tsv', 'txt', 'mmd', 'mermaid', 'md'];

async function take(file: File): Promise<void> {
  const ending = /\.([^.]+)$/u.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'squadplan') {
    const token = tokenOfDropped(file);
    await switchTo(() => call('plan:open-dropped', { token }));
  } else if (ending === 'json') {
    await openExchange(file.name, await file.text());
  } else if (rosterEndings.includes(ending)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    openDialog({ kind: 'import', fileName: file.name, bytes });
  } else {
    notify(workspaceWords.cannotOpen(file.name), 'error');
  }
}

/** Opens files that are dropped anywhere on the window. */
export function useDroppedFiles(): void {
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (isFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file && !interfaceStore.getState().dialog) {
        take(file).catch((error) => report(error, workspaceWords.doing.openFile(file.name)));
      }
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
