import { Star, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { IconButton } from '../../ui/Button.tsx';

export interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly main?: boolean;
}

interface NameListProps<T extends NamedRow> {
  readonly label: string;
  /** One of them, in a word: `market`. */
  readonly one: string;
  readonly rows: readonly T[];
  readonly make: (name: string) => T;
  /** Writes the whole list; `field` names the run of typing. Returns what is wrong, or null. */
  readonly onChange: (rows: readonly T[], what: string, field: string) => string | null;
  /** Rows carry a mark for the main ones. */
  readonly withMain?: boolean;
  readonly hint?: string;
}

/** A list of names: typed and added with Enter, renamed in place, taken away. */
export function NameList<T extends NamedRow>(props: NameListProps<T>) {
  const { label, one, rows, make, onChange, withMain, hint } = props;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const adding = useRef<HTMLInputElement>(null);
  const add = () => {
    const name = typed.trim();
    if (name === '') return;
    const same = rows.some((row) => row.name.toLowerCase() === name.toLowerCase());
    const refused = same
      ? `“${name}” is there already.`
      : onChange([...rows, make(name)], `Add ${one} ${name}`, `add-${one}`);
    setProblem(refused);
    if (!refused) setTyped('');
  };
  const rename = (row: T, name: string) => {
    const renamed = rows.map((other) => (other.id === row.id ? { ...other, name } : other));
    return onChange(renamed, `Rename ${one} ${row.name}`, `name-${row.id}`);
  };
  return (
    <div className="name-list">
      <h4 className="field-label">{label}</h4>
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <li key={row.id} className="name-row">
              <NameInput
                label={`Name of ${one} ${row.name}`}
                name={row.name}
                onRename={(name) => rename(row, name)}
              />
              {withMain && (
                <IconButton
                  label={`${row.name} is a main ${one}`}
                  pressed={row.main === true}
                  onClick={() =>
                    setProblem(
                      onChange(
                        rows.map((other) => (other === row ? { ...row, main: !row.main } : other)),
                        `Mark ${one} ${row.name}`,
                        `main-${row.id}`,
                      ),
                    )
                  }
                >
                  <Star />
                </IconButton>
              )}
              <IconButton
                label={`Remove ${one} ${row.name}`}
                onClick={() => {
                  const rest = rows.filter((other) => other !== row);
                  setProblem(onChange(rest, `Remove ${one} ${row.name}`, `remove-${row.id}`));
                  adding.current?.focus();
                }}
              >
                <X />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={adding}
        type="text"
        className="input"
        aria-label={`Add a ${one}`}
        placeholder={`Add a ${one} and press Enter`}
        value={typed}
        aria-invalid={problem !== null}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
        }}
        onBlur={add}
      />
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      {!problem && hint && <p className="field-hint">{hint}</p>}
    </div>
  );
}

interface NameInputProps {
  readonly label: string;
  readonly name: string;
  readonly onRename: (name: string) => string | null;
}

/** A name in a row; an empty one is not written, and the old one comes back on leaving. */
function NameInput({ label, name, onRename }: NameInputProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      type="text"
      className="input name-input"
      aria-label={label}
      aria-invalid={draft !== null}
      value={draft ?? name}
      onChange={(event) => {
        const text = event.target.value;
        setDraft(onRename(text) === null ? null : text);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
