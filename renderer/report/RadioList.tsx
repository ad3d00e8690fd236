import { useId } from 'react';

export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly note?: string;
}

interface RadioListProps<T extends string> {
  readonly legend: string;
  readonly options: readonly RadioOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function RadioList<T extends string>({
  legend,
  options,
  value,
  onChange,
}: RadioListProps<T>) {
  const name = useId();
  return (
    <fieldset className="report-options">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="report-option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.note && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
