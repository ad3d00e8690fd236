import { type KeyboardEvent, useRef, useState } from 'react';
import { useInterface } from '../store/hooks.ts';
import { fieldWords } from '../words/field-words.ts';
import type { CellFact } from './cell-facts.ts';

interface FactEditorProps {
  readonly fact: CellFact;
  readonly name: string;
  /** What it begins with. */
  readonly text: string;
  /** @returns what is wrong, or null where it was written. */
  readonly onCommit: (text: string) => string | null;
  readonly onCancel: () => void;
}

/** The field that a cell becomes while it is filled in. Enter writes, Escape leaves it as it was. */
export function FactEditor({ fact, name, text, onCommit, onCancel }: FactEditorProps) {
  const today = useInterface((state) => state.today);
  const [value, setValue] = useState(text);
  const [problem, setProblem] = useState<string | null>(null);
  const left = useRef(false);
  const commit = (written: string) => {
    if (left.current) return;
    const wrong = onCommit(written);
    setProblem(wrong);
    left.current = wrong === null;
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') commit(value);
    else if (event.key === 'Escape') {
      left.current = true;
      onCancel();
    }
  };
  const common = {
    className: 'input people-input',
    'aria-label': name,
    'aria-invalid': problem !== null,
    title: problem ?? undefined,
    autoFocus: true,
    value,
    onKeyDown: press,
    // Left with something that is not allowed, the cell stays as it was.
    onBlur: () => {
      commit(value);
      if (!left.current) onCancel();
    },
  };
  if (fact.kind === 'yes-no') {
    return (
      <select {...common} onChange={(event) => commit(event.target.value)}>
        <option value="">{fieldWords.notKnown}</option>
        <option value="yes">{fieldWords.yes}</option>
        <option value="no">{fieldWords.no}</option>
      </select>
    );
  }
  const type = (written: string) => {
    setValue(written);
    setProblem(null);
  };
  return (
    <>
      {fact.kind === 'date' ? (
        <input {...common} type="date" max={today} onChange={(event) => type(event.target.value)} />
      ) : (
        <input
          {...common}
          type="text"
          inputMode="decimal"
          onChange={(event) => type(event.target.value)}
        />
      )}
      {problem && (
        <span className="people-problem" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
