import { type RefObject, useEffect } from 'react';
import { useAnalysis } from '../store/hooks.ts';
import { notify } from '../store/interface-store.ts';
import { type GridRange, pointsOf } from '../ui/grid-cursor.ts';
import { cellEditWords } from '../words/coverage-words.ts';
import type { CellEdit } from './cell-edits.ts';
import { copyHolders, copyText, HOLDERS_FORMAT, pasteEdits, readHolders } from './holders-clip.ts';
import type { ShownMatrix } from './matrix.ts';

interface CopyHoldersOptions {
  readonly grid: RefObject<HTMLElement | null>;
  readonly matrix: ShownMatrix;
  readonly range: GridRange;
  readonly write: (edits: readonly CellEdit[]) => void;
  readonly say: (words: string) => void;
}

/** Copies the holders of the marked cells, and pastes holders over them, while the grid has the focus. */
export function useCopyHolders({ grid, matrix, range, write, say }: CopyHoldersOptions): void {
  const { structure } = useAnalysis();
  useEffect(() => {
    // The browser tells the page and not the grid, which no text is marked in.
    const mine = (event: ClipboardEvent) =>
      document.activeElement === grid.current ? event.clipboardData : null;
    const copy = (event: ClipboardEvent) => {
      const data = mine(event);
      if (!data) return;
      event.preventDefault();
      data.setData(HOLDERS_FORMAT, JSON.stringify(copyHolders(matrix, range)));
      data.setData('text/plain', copyText(matrix, range));
      say(cellEditWords.copied(pointsOf(range).length));
    };
    const paste = (event: ClipboardEvent) => {
      const data = mine(event);
      if (!data) return;
      event.preventDefault();
      const clip = readHolders(data.getData(HOLDERS_FORMAT));
      if (clip) write(pasteEdits(matrix, range, clip, (id) => structure.person.has(id)));
      else notify(cellEditWords.nothingToPaste);
    };
    document.addEventListener('copy', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('paste', paste);
    };
  });
}
