import { FileText, PencilLine, RotateCcw } from 'lucide-react';
import { sources } from '../../shared/catalog/sources.ts';
import { defaultHolders } from '../../shared/coverage/coverage.ts';
import { useAnalysis, useOpenPlan } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { cellNoteWords, charterWords } from '../words/coverage-words.ts';
import { holdersText } from './cell-text.ts';
import { openCharter } from './coverage-view.ts';
import type { ShownCell } from './matrix.ts';
import './cell-note.css';

interface CellNoteProps {
  readonly shown: ShownCell;
  readonly onChange: () => void;
  readonly onReset: () => void;
}

/** What the cell with the cursor is about: the responsibility, its sources, and its holder. */
export function CellNote({ shown: { cell, column }, onChange, onReset }: CellNoteProps) {
  const { index } = useAnalysis();
  const { readOnly } = useOpenPlan();
  const { label, means, sources: from } = cell.responsibility;
  const titles = from.map((source) => sources[source].title);
  const standard = holdersText(defaultHolders(index, column.place));
  return (
    <section className="cell-note" aria-label={cellNoteWords.label}>
      <div className="cell-note-part">
        <h2>{label}</h2>
        <p>{means}</p>
      </div>
      <div className="cell-note-part">
        <h2>{cellNoteWords.holder(column.name, holdersText(cell))}</h2>
        <p>
          {cell.byHand ? cellNoteWords.byHand(standard) : cellNoteWords.byRoles}{' '}
          {cellNoteWords.state[cell.state]}
        </p>
      </div>
      <div className="cell-note-buttons">
        <Button icon={<PencilLine />} disabled={readOnly} onClick={onChange}>
          {cellNoteWords.change}
        </Button>
        <Button icon={<RotateCcw />} disabled={readOnly || !cell.byHand} onClick={onReset}>
          {cellNoteWords.reset}
        </Button>
        {column.place.kind === 'squad' && (
          <Button icon={<FileText />} onClick={() => openCharter(column.place.id)}>
            {charterWords.open}
          </Button>
        )}
      </div>
      <p className="cell-note-source">{cellNoteWords.sources(titles)}</p>
    </section>
  );
}
