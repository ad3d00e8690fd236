import { Star, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { IconButton } from '../../ui/Button.tsx';
import type { NameListWords } from '../../words/squad-words.ts';

export interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly main?: boolean;
}

interface NameListProps<T extends NamedRow> {
  readonly words: NameListWords;
  /** Name of the product whose list it is. */
  readonly product: string;
  readonly rows: readonly T[];
  readonly make: (name: string) => T;
  /** Writes the whole list; `field` names the run of typing. Returns what is wrong, or null. */
  readonly onChange: (rows: readonly T[], label: string, field: string) => string | null;
  /** Rows carry a mark for the main ones. */
  readonly withMain?: boolean;
}

/** A list of names: typed and added with Enter, renamed in place, taken away. */
export function NameList<T extends NamedRow>(props: NameListProps<T>) {
  const { words, product, rows, make, onChange, withMain } = props;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const adding = useRef<HTMLInputElement>(null);
  const add = () => {
    const name = typed.trim();
    if (name === '') return;
    const same = rows.some((row) => row.name.toLowerCase() === name.toLowerCase());
    const refused = same
      ? words.taken(name)
      : onChange([...rows, make(name)], words.added(name, product), `add-${words.label}`);
    setProblem(refused);
    if (!refused) setTyped('');
  };
  const rename = (row: T, name: string) => {
    const renamed = rows.map((other) => (other.id === row.id ? { ...other, name } : other));
    return onChange(renamed, words.renamed(row.name, product), `name-${row.id}`);
  };
  return (
    <div className="name-list">
      <h4 className="field-label">{words.label}</h4>
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <li key={row.id} className="name-row">
              <NameInput
                label={words.nameOf(row.name)}
                name={row.name}
                onRename={(name) => rename(row, name)}
              />
              {withMain && (
                <IconButton
                  label={words.main(row.name)}
                  pressed={row.main === true}
                  onClick={() =>
                    setProblem(
                      onChange(
                        rows.map((other) => (other === row ? { ...row, main: !row.main } : other)),
                        words.marked(row.name, product),
                        `main-${row.id}`,
                      ),
                    )
                  }
                >
                  <Star />
                </IconButton>
              )}
              <IconButton
                label={words.remove(row.name)}
                onClick={() => {
                  const rest = rows.filter((other) => other !== row);
                  setProblem(onChange(rest, words.removed(row.name, product), `remove-${row.id}`));
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
        aria-label={words.add}
        placeholder={words.addHint}
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
      {!problem && <p className="field-hint">{words.hint}</p>}
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
