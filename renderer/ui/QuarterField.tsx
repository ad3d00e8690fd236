import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { parseQuarter } from '../../shared/forecast/parse-quarter.ts';
import { quarterAfter, quarterOfDay } from '../../shared/forecast/quarters.ts';
import { quarterText } from '../../shared/words/formats.ts';
import { fieldWords } from '../words/field-words.ts';
import { IconButton } from './Button.tsx';
import { Field } from './Field.tsx';

interface QuarterFieldProps {
  readonly label: string;
  /** `2027-Q3`; null where nothing is planned. */
  readonly value: string | null;
  /** Told of every quarter that is allowed; returns what is wrong with it, or null. */
  readonly onChange: (value: string | null) => string | null;
  /** `YYYY-MM-DD`: what a quarter without a year, and the first press of an arrow, go by. */
  readonly today: string;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
}

/** A quarter, typed as `Q3 2027` or stepped by the arrow keys; emptied, nothing is planned. */
export function QuarterField({
  label,
  value,
  onChange,
  today,
  placeholder,
  hint,
}: QuarterFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const write = (quarter: string | null) => {
    const problem = onChange(quarter);
    setError(problem);
    setDraft(problem && quarter ? quarterText(quarter) : null);
  };
  const type = (text: string) => {
    setDraft(text);
    const quarter = parseQuarter(text, today);
    // Half of it is no mistake yet: only what is complete is written, and leaving asks for the rest.
    setError(text.trim() === '' || quarter ? onChange(quarter) : null);
  };
  const leave = () => {
    const half = draft !== null && draft.trim() !== '' && !parseQuarter(draft, today);
    if (half) return setError(fieldWords.quarter);
    if (error === null) setDraft(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return leave();
    if (event.key === 'Escape' && draft !== null) {
      event.preventDefault();
      event.stopPropagation();
      setDraft(null);
      return setError(null);
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const from = (draft && parseQuarter(draft, today)) ?? value;
    const by = event.key === 'ArrowUp' ? 1 : -1;
    write(from ? quarterAfter(from, by) : quarterAfter(quarterOfDay(today), Math.max(by, 0)));
  };
  return (
    <Field label={label} error={error} hint={hint}>
      {({ id, describedBy }) => (
        <span className="quarter-field">
          <input
            ref={input}
            id={id}
            className="input"
            autoComplete="off"
            value={draft ?? (value ? quarterText(value) : '')}
            placeholder={placeholder}
            aria-invalid={error !== null}
            aria-describedby={describedBy}
            onChange={(event) => type(event.target.value)}
            onKeyDown={press}
            onBlur={leave}
          />
          {(value !== null || draft !== null) && (
            <IconButton
              label={fieldWords.clear(label)}
              onClick={() => {
                write(null);
                setDraft(null);
                input.current?.focus();
              }}
            >
              <X />
            </IconButton>
          )}
        </span>
      )}
    </Field>
  );
}
