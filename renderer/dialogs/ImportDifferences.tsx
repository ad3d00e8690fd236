import { CircleCheck } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { type Difference, differenceKinds, takesAway } from '../../shared/import/difference.ts';
import { importWords as words } from '../words/import-words.ts';

/** More of one kind are not listed; the tick of the kind counts for them too. */
const MOST = 300;

interface ImportDifferencesProps {
  readonly differences: readonly Difference[];
  /** Keys of the differences that are left out. */
  readonly unticked: ReadonlySet<string>;
  readonly onUnticked: (unticked: ReadonlySet<string>) => void;
}

/** What applying a newer roster changes, one tick each; nothing is taken away unless it is ticked. */
export function ImportDifferences({ differences, unticked, onUnticked }: ImportDifferencesProps) {
  const groups = useMemo(
    () =>
      differenceKinds.flatMap((kind) => {
        const some = differences.filter((one) => one.kind === kind);
        return some.length > 0 ? [{ kind, some }] : [];
      }),
    [differences],
  );
  const set = (some: readonly Difference[], ticked: boolean) => {
    const next = new Set(unticked);
    for (const { key } of some) {
      if (ticked) next.delete(key);
      else next.add(key);
    }
    onUnticked(next);
  };
  if (differences.length === 0) {
    return (
      <p className="import-fine">
        <CircleCheck aria-hidden="true" />
        {words.same}
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className="import-differences" aria-label={words.changes} tabIndex={0}>
      {groups.map(({ kind, some }) => (
        <fieldset key={kind} className="import-group">
          <legend>
            <KindTick
              label={words.kind(kind, some.length)}
              ticked={some.filter(({ key }) => !unticked.has(key)).length}
              of={some.length}
              onChange={(ticked) => set(some, ticked)}
            />
          </legend>
          {some.slice(0, MOST).map((one) => (
            <label key={one.key} className="import-difference">
              <input
                type="checkbox"
                checked={!unticked.has(one.key)}
                onChange={(event) => set([one], event.target.checked)}
              />
              <span>
                {one.name}
                {one.detail && <span className="import-row"> {one.detail}</span>}
              </span>
            </label>
          ))}
          {some.length > MOST && <p className="field-hint">{words.andMore(some.length - MOST)}</p>}
        </fieldset>
      ))}
    </section>
  );
}

interface KindTickProps {
  readonly label: string;
  readonly ticked: number;
  readonly of: number;
  readonly onChange: (ticked: boolean) => void;
}

function KindTick({ label, ticked, of, onChange }: KindTickProps) {
  const box = useRef<HTMLInputElement>(null);
  const partly = ticked > 0 && ticked < of;
  useEffect(() => {
    if (box.current) box.current.indeterminate = partly;
  }, [partly]);
  return (
    <label className="import-difference">
      <input
        ref={box}
        type="checkbox"
        checked={ticked === of}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

/** To begin with, everything is ticked but what takes something out of the plan. */
export function firstUnticked(differences: readonly Difference[]): ReadonlySet<string> {
  return new Set(differences.filter(takesAway).map(({ key }) => key));
}
