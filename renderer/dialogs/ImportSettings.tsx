import { useId } from 'react';
import type { ColumnMapping, RosterField } from '../../shared/import/columns.ts';
import { encodings } from '../../shared/import/decode.ts';
import type { OpenedRoster, ReadingChoices } from '../../shared/import/open-roster.ts';
import { type Separator, separators } from '../../shared/import/parse.ts';
import type { SheetChoice } from '../../shared/import/unreadable-roster.ts';
import type { ImportTarget } from '../actions/import-roster.ts';
import { usePlanState } from '../store/hooks.ts';
import { Choice } from '../ui/Field.tsx';
import {
  columnWords,
  encodingWords,
  separatorWords,
  importWords as words,
} from '../words/import-words.ts';
import { fieldOrder } from './field-order.ts';

interface ImportSettingsProps {
  /** Null where the file cannot be read as it is set. */
  readonly opened: OpenedRoster | null;
  /** Of a workbook, null where the file is text. */
  readonly sheets: SheetChoice | null;
  readonly mapping: ColumnMapping | null;
  /** The columns mean what they meant in an earlier import, not what is guessed. */
  readonly recalled: boolean;
  readonly chosenEncoding: string | undefined;
  readonly target: ImportTarget;
  readonly onChoices: (choices: ReadingChoices) => void;
  readonly onMapping: (mapping: ColumnMapping) => void;
  readonly onTarget: (target: ImportTarget) => void;
}

/** How the file is read, what its columns mean, and where it goes. */
export function ImportSettings(props: ImportSettingsProps) {
  const {
    opened,
    sheets,
    mapping,
    recalled,
    chosenEncoding,
    target,
    onChoices,
    onMapping,
    onTarget,
  } = props;
  const hasPlan = usePlanState(({ open }) => open !== null && !open.readOnly);
  const encoding = opened?.encoding ?? chosenEncoding ?? 'utf-8';
  const known: readonly string[] = encodings;
  const offered = known.includes(encoding) ? known : [encoding, ...known];
  return (
    <div className="import-settings">
      {hasPlan && <Target target={target} onTarget={onTarget} />}
      <fieldset className="import-group">
        <legend>{words.file}</legend>
        {sheets && (
          <Choice
            label={words.sheet}
            value={String(sheets.sheet)}
            options={sheets.sheets.map((label, at) => ({ value: String(at), label }))}
            onChange={(value) => onChoices({ sheet: Number(value) })}
          />
        )}
        {!sheets && (
          <div className="import-pair">
            <Choice
              label={words.encoding}
              value={encoding}
              options={offered.map((value) => ({ value, label: encodingWords[value] ?? value }))}
              onChange={(value) => onChoices({ encoding: value })}
            />
            {opened?.table.separator && (
              <Choice<Separator>
                label={words.separator}
                value={opened.table.separator}
                options={separators.map((value) => ({ value, label: separatorWords[value] }))}
                onChange={(separator) => onChoices({ separator })}
              />
            )}
          </div>
        )}
      </fieldset>
      {opened && mapping && (
        <fieldset className="import-group">
          <legend>{words.columns}</legend>
          {recalled && (
            <p className="field-hint">
              {words.recalled}{' '}
              <button type="button" className="link" onClick={() => onMapping(opened.mapping)}>
                {words.readAnew}
              </button>
            </p>
          )}
          {fieldOrder.map((field) => (
            <ColumnChoice
              key={field}
              field={field}
              headings={opened.table.headings}
              mapping={mapping}
              onMapping={onMapping}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

const targets: readonly ImportTarget[] = ['this-plan', 'update', 'new-plan'];

function Target({
  target,
  onTarget,
}: {
  target: ImportTarget;
  onTarget: (target: ImportTarget) => void;
}) {
  const name = useId();
  return (
    <fieldset className="import-group">
      <legend className="visually-hidden">{words.target}</legend>
      <div className="segments">
        {targets.map((value) => (
          <label key={value} className="segment">
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={target === value}
              onChange={() => onTarget(value)}
            />
            <span>{words.targets[value].label}</span>
          </label>
        ))}
      </div>
      <p className="field-hint">{words.targets[target].hint}</p>
    </fieldset>
  );
}

interface ColumnChoiceProps {
  readonly field: RosterField;
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping;
  readonly onMapping: (mapping: ColumnMapping) => void;
}

function ColumnChoice({ field, headings, mapping, onMapping }: ColumnChoiceProps) {
  const id = useId();
  const choose = (text: string) => {
    const column = text === '' ? null : Number(text);
    // A column means one thing: whatever had it before has none.
    const others = fieldOrder.filter((other) => column !== null && mapping[other] === column);
    const freed = Object.fromEntries(others.map((other) => [other, null]));
    onMapping({ ...mapping, ...freed, [field]: column });
  };
  const value = mapping[field];
  return (
    <div className="import-column">
      <label htmlFor={id}>{columnWords[field]}</label>
      <select
        id={id}
        className="input"
        data-unset={value === null}
        value={value ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.notInFile}</option>
        {headings.map((heading, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; headings may repeat
          <option key={column} value={column}>
            {heading.trim() || words.column(column + 1)}
          </option>
        ))}
      </select>
    </div>
  );
}
