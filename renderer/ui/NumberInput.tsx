import { type KeyboardEvent, useState } from 'react';
import { valueProblems } from '../../shared/words/commands.ts';
import { fieldWords } from '../words/field-words.ts';

export interface NumberInputProps {
  /** Null is "not known": the field is empty. */
  readonly value: number | null;
  /** Called on every keystroke with a value within bounds; returns what is wrong, or null. */
  readonly onChange: (value: number | null) => string | null;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly unit?: string | undefined;
}

interface BareProps extends NumberInputProps {
  /** Told what is wrong with what was typed, or null: whoever shows the field shows the reason. */
  readonly onProblem: (problem: string | null) => void;
  readonly id?: string;
  /** Name where no label element names it. */
  readonly name?: string;
  readonly describedBy?: string | undefined;
}

interface Draft {
  readonly text: string;
  readonly problem: string | null;
  /** The number that was written from this text: once the value differs, the text is stale. */
  readonly wrote: number | null;
}

/** A number that is written as it is typed; what is not allowed stays in the field with the reason. */
export function NumberInput(props: BareProps) {
  const { value, onChange, onProblem, min, max, step = 1, required, placeholder, unit } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const current = draft && (draft.problem !== null || draft.wrote === value) ? draft : null;
  const type = (text: string) => {
    const wrote = text.trim() === '' ? null : Number(text.replace(',', '.'));
    const problem =
      problemOf(wrote, { min, max, step, required: required ?? false }) ?? onChange(wrote);
    setDraft({ text, problem, wrote });
    onProblem(problem);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const by = (event.key === 'ArrowUp' ? step : -step) * (event.shiftKey ? 10 : 1);
    const next = Math.min(max, Math.max(min, (value ?? (by > 0 ? min - by : min)) + by));
    type(String(Math.round(next * 1e6) / 1e6));
  };
  return (
    <span className="input-with-unit">
      <input
        id={props.id}
        className="input input-number"
        inputMode="decimal"
        autoComplete="off"
        aria-label={props.name}
        value={current?.text ?? (value === null ? '' : String(value))}
        placeholder={placeholder ?? fieldWords.emptyNumber}
        aria-invalid={current?.problem != null}
        aria-describedby={props.describedBy}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={() => {
          setDraft(null);
          onProblem(null);
        }}
      />
      {unit && <span className="input-unit">{unit}</span>}
    </span>
  );
}

function problemOf(
  number: number | null,
  { min, max, step, required }: { min: number; max: number; step: number; required: boolean },
): string | null {
  if (number === null) return required ? valueProblems.number : null;
  if (!Number.isFinite(number)) return fieldWords.noNumber;
  if (number < min || number > max) return valueProblems.between(min, max);
  if (step === 1 && !Number.isInteger(number)) return valueProblems.whole;
  return null;
}
