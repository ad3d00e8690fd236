import type { KeyboardEvent } from 'react';
import type { FactKind } from '../../../shared/commands/fact-values.ts';
import { useInterface } from '../../store/hooks.ts';
import { evidenceWords } from '../../words/evidence-words.ts';

interface FactControlProps {
  readonly kind: FactKind;
  /** Its name for everybody: what, and for whom. */
  readonly name: string;
  /** As typed. */
  readonly text: string;
  readonly problem: string | null;
  readonly describedBy?: string | undefined;
  readonly onType: (text: string) => void;
  /** Enter was pressed, the field left, or a choice made: the text to write. */
  readonly onDone?: (text: string) => void;
}

const yesNo = [
  { value: 'yes', label: evidenceWords.answer.yes },
  { value: 'no', label: evidenceWords.answer.no },
];

/** The field that fits a kind of fact. People and symptoms have fields of their own. */
export function FactControl(props: FactControlProps) {
  const { kind, name, text, problem, describedBy, onType, onDone } = props;
  const today = useInterface((state) => state.today);
  const common = {
    'aria-label': name,
    'aria-invalid': problem !== null,
    'aria-describedby': describedBy,
    'data-fill': '',
  };
  if (kind.kind === 'yes-no' || kind.kind === 'choice') {
    const options = kind.kind === 'choice' ? kind.options : yesNo;
    return onDone ? (
      <Answers {...common} options={options} onPick={onDone} />
    ) : (
      <select
        {...common}
        className="input"
        value={text}
        onChange={(event) => onType(event.target.value)}
      >
        <option value="">{evidenceWords.notKnown}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  const typed = {
    ...common,
    className: 'input',
    value: text,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter') onDone?.(event.currentTarget.value);
    },
    onBlur: () => onDone?.(text),
  };
  if (kind.kind === 'day') {
    return (
      <input {...typed} type="date" max={today} onChange={(event) => onType(event.target.value)} />
    );
  }
  if (kind.kind === 'number') {
    return (
      <span className="input-with-unit">
        <input
          {...typed}
          className="input input-number"
          inputMode="decimal"
          autoComplete="off"
          placeholder={evidenceWords.emptyNumber}
          onChange={(event) => onType(event.target.value)}
        />
        <span className="input-unit">{kind.unit}</span>
      </span>
    );
  }
  return (
    <input
      {...typed}
      type="text"
      placeholder={kind.kind === 'names' ? evidenceWords.typeNames : evidenceWords.typeIt}
      onChange={(event) => onType(event.target.value)}
    />
  );
}

interface AnswersProps {
  readonly 'aria-label': string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onPick: (value: string) => void;
}

/** A button for each answer: one press fills it in. */
function Answers({ options, onPick, 'aria-label': name }: AnswersProps) {
  return (
    <fieldset className="fill-in-answers">
      <legend className="visually-hidden">{name}</legend>
      {options.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          className="fill-in-answer"
          data-fill=""
          aria-label={evidenceWords.answerTo(label, name)}
          onClick={() => onPick(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
