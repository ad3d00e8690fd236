import { FileText, PencilLine, RotateCcw } from 'lucide-react';
import { sources } from '../../shared/catalog/sources.ts';
import { defaultHolders } from '../../shared/coverage/coverage.ts';
import { useAnalysis, useOpenPlan } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { holderWords } from './cell-words.ts';
import { openCharter } from './coverage-view.ts';
import type { ShownCell } from './matrix.ts';
import './cell-note.css';

interface CellNoteProps {
  readonly shown: ShownCell;
  readonly onChange: () => void;
  readonly onReset: () => void;
}

const states = {
  gap: 'A gap: nobody holds it.',
  overlap: 'An overlap: one of them should answer for it.',
  held: '',
} as const;

/** What the cell with the cursor is about: the responsibility, its sources, and its holder. */
export function CellNote({ shown: { cell, column }, onChange, onReset }: CellNoteProps) {
  const { index } = useAnalysis();
  const { readOnly } = useOpenPlan();
  const { label, means, sources: from } = cell.responsibility;
  const titles = from.map((source) => sources[source].title).join('; ');
  const standard = holderWords(defaultHolders(index, column.place));
  return (
    <section className="cell-note" aria-label="Cell">
      <div className="cell-note-part">
        <h2>{label}</h2>
        <p>{means}</p>
      </div>
      <div className="cell-note-part">
        <h2>
          {column.name}: {holderWords(cell)}
        </h2>
        <p>
          {cell.byHand
            ? `Set by hand. By the roles it would be: ${standard}.`
            : 'Follows from the roles.'}{' '}
          {states[cell.state]}
        </p>
      </div>
      <div className="cell-note-buttons">
        <Button icon={<PencilLine />} disabled={readOnly} onClick={onChange}>
          Change…
        </Button>
        <Button icon={<RotateCcw />} disabled={readOnly || !cell.byHand} onClick={onReset}>
          Back to the roles
        </Button>
        {column.place.kind === 'squad' && (
          <Button icon={<FileText />} onClick={() => openCharter(column.place.id)}>
            Charter…
          </Button>
        )}
      </div>
      <p className="cell-note-source">
        {from.length === 1 ? 'Source' : 'Sources'}: {titles}
      </p>
    </section>
  );
}
