import { type ReactNode, useId, useState } from 'react';
import { fieldWords } from '../words/field-words.ts';
import { NumberInput, type NumberInputProps } from './NumberInput.tsx';
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
          dir: 'auto',
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

interface NumberFieldProps extends NumberInputProps {
  readonly label: string;
  readonly hint?: ReactNode;
}

export function NumberField({ label, hint, ...input }: NumberFieldProps) {
  const [error, setError] = useState<string | null>(null);
  return (
    <Field label={label} error={error} hint={hint}>
      {({ id, describedBy }) => (
        <NumberInput {...input} id={id} describedBy={describedBy} onProblem={setError} />
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
  { value: null, label: fieldWords.notKnown },
  { value: true, label: fieldWords.yes },
  { value: false, label: fieldWords.no },
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
