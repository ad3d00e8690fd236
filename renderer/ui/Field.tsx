import { type ReactNode, useEffect, useId, useState } from 'react';
import './field.css';

interface FieldProps {
  readonly label: string;
  /** Under the control: what is wrong, or where the value comes from. */
  readonly error?: string | null;
  readonly hint?: ReactNode;
  readonly children: (ids: { id: string; describedBy: string | undefined }) => ReactNode;
}

/** A label, a control and what is said about it, tied together for screen readers. */
export function Field({ label, error, hint, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  const describedBy = note ? `${id}-note` : undefined;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({ id, describedBy })}
      {note && (
        <p
          id={describedBy}
          className={error ? 'field-error' : 'field-hint'}
          role={error ? 'alert' : undefined}
        >
          {note}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called on every keystroke with a value that is allowed; returns what is wrong, or null. */
  readonly onChange: (value: string) => string | null;
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
}

/** Text that is written as it is typed; what is not allowed stays in the field with the reason. */
export function TextField({
  label,
  value,
  onChange,
  multiline,
  placeholder,
  hint,
}: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const type = (text: string) => {
    const problem = onChange(text);
    setError(problem);
    setDraft(problem ? text : null);
  };
  const leave = () => {
    setDraft(null);
    setError(null);
  };
  return (
    <Field label={label} error={error} hint={hint}>
      {({ id, describedBy }) => {
        const props = {
          id,
          className: 'input',
          value: draft ?? value,
          placeholder,
          'aria-invalid': error !== null,
          'aria-describedby': describedBy,
          onBlur: leave,
        };
        return multiline ? (
          <textarea rows={3} {...props} onChange={(event) => type(event.target.value)} />
        ) : (
          <input type="text" {...props} onChange={(event) => type(event.target.value)} />
        );
      }}
    </Field>
  );
}

interface NumberFieldProps {
  readonly label: string;
  /** Null is "not known": the field is empty. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => string | null;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit?: string;
  readonly hint?: ReactNode;
  readonly required?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, min, max, step = 1, unit, hint, required } = props;
  const shown = value === null ? '' : String(value);
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    if (!error) setDraft(null);
  }, [error]);
  const problemOf = (text: string): string | null => {
    if (text.trim() === '') return required ? 'A number is needed here.' : onChange(null);
    const number = Number(text.replace(',', '.'));
    if (!Number.isFinite(number)) return 'This is not a number.';
    if (number < min || number > max) return `Between ${min} and ${max}.`;
    if (step === 1 && !Number.isInteger(number)) return 'A whole number is needed here.';
    return onChange(number);
  };
  const type = (text: string) => {
    const problem = problemOf(text);
    setError(problem);
    setDraft(text);
  };
  return (
    <Field label={label} error={error} hint={hint}>
      {({ id, describedBy }) => (
        <span className="input-with-unit">
          <input
            id={id}
            className="input"
            inputMode="decimal"
            value={draft ?? shown}
            placeholder="not known"
            aria-invalid={error !== null}
            aria-describedby={describedBy}
            onChange={(event) => type(event.target.value)}
            onBlur={() => {
              setDraft(null);
              setError(null);
            }}
          />
          {unit && <span className="input-unit">{unit}</span>}
        </span>
      )}
    </Field>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly hint?: ReactNode;
}

/** One of a few: the system's own list, which every keyboard and screen reader knows. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  hint,
}: ChoiceProps<T>) {
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className="input"
          value={value}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value as T)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface YesNoProps {
  readonly label: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
  readonly hint?: ReactNode;
}

const answers = [
  { value: null, label: 'Not known' },
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
] as const;

/** Yes, no, or not known: three buttons, so that "not known" is never mistaken for "no". */
export function YesNo({ label, value, onChange, hint }: YesNoProps) {
  const id = useId();
  return (
    <fieldset className="field yes-no">
      <legend className="field-label">{label}</legend>
      <div className="segments">
        {answers.map((answer) => (
          <label key={answer.label} className="segment">
            <input
              type="radio"
              className="visually-hidden"
              name={id}
              checked={value === answer.value}
              onChange={() => onChange(answer.value)}
            />
            <span>{answer.label}</span>
          </label>
        ))}
      </div>
      {hint && <p className="field-hint">{hint}</p>}
    </fieldset>
  );
}
