import { type ReactNode, useState } from 'react';
import { valueProblems } from '../../shared/words/commands.ts';
import { fieldWords } from '../words/field-words.ts';
import { Field } from './Field.tsx';

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`; null is "not known". */
  readonly value: string | null;
  readonly onChange: (value: string | null) => string | null;
  /** Latest day that is allowed, `YYYY-MM-DD`. */
  readonly latest?: string;
  /** Earliest day that is allowed, where that is not long ago. */
  readonly earliest?: string;
  readonly hint?: ReactNode;
}

const EARLIEST = '1990-01-01';
/** A year is typed digit by digit: `20260` is not meant. */
const LATEST = '2199-12-31';

/** A day, typed or picked. Half-typed years and days to come are not written. */
export function DateField({ label, value, onChange, latest, earliest, hint }: DateFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const problemOf = (text: string): string | null => {
    if (text === '') return onChange(null);
    if (latest && text > latest) return valueProblems.dayToCome;
    if (earliest && text < earliest) return fieldWords.dayPassed;
    if (text < EARLIEST) return valueProblems.longAgo;
    if (text > LATEST) return fieldWords.dayFarAhead;
    return onChange(text);
  };
  return (
    <Field label={label} error={error} hint={hint}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type="date"
          className="input"
          value={draft ?? value ?? ''}
          min={earliest ?? EARLIEST}
          max={latest ?? LATEST}
          aria-invalid={error !== null}
          aria-describedby={describedBy}
          onChange={(event) => {
            const text = event.target.value;
            const problem = problemOf(text);
            setError(problem);
            setDraft(problem ? text : null);
          }}
          onBlur={() => {
            setDraft(null);
            setError(null);
          }}
        />
      )}
    </Field>
  );
}
