import { memo, useId, useState } from 'react';
import { type FactKind, type FactValue, readFact } from '../../../shared/commands/fact-values.ts';
import type { FactId } from '../../../shared/rules/facts.ts';
import type { SubjectRef } from '../../../shared/rules/types.ts';
import { interfaceStore } from '../../store/interface-store.ts';
import { evidenceWords } from '../../words/evidence-words.ts';
import { goTo, inspect } from '../fly-to.ts';
import { FactControl } from './FactControl.tsx';

interface FillInRowProps {
  readonly fact: FactId;
  readonly label: string;
  readonly kind: FactKind;
  readonly subject: SubjectRef;
  readonly name: string;
  readonly ticked: boolean;
  readonly tickable: boolean;
  readonly onTick: (id: string) => void;
  readonly onFill: (ids: readonly string[], value: FactValue) => string | null;
}

/** The field of the next row gets the focus: this row goes once it is filled in. */
function focusNext(from: Element): void {
  const row = from.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  next?.querySelector<HTMLElement>('[data-fill]')?.focus();
}

/** One that the fact is missing for, with a field for it alone. */
export const FillInRow = memo(function FillInRow(props: FillInRowProps) {
  const { fact, label, kind, subject, name, ticked, tickable, onTick, onFill } = props;
  const problemId = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const done = (typed: string) => {
    if (typed.trim() === '') return;
    const read = readFact(kind, typed, interfaceStore.getState().today);
    if (read.problem !== undefined) {
      setProblem(read.problem);
      return;
    }
    const field = document.activeElement;
    const inside = field instanceof HTMLElement && field.dataset.fill !== undefined;
    // Written once: the field is left as its row goes, too.
    setText('');
    const refused = onFill([subject.id], read.value);
    if (refused) {
      setText(typed);
      setProblem(refused);
    } else if (inside) focusNext(field);
  };
  const elsewhere = kind.kind === 'person' || kind.kind === 'symptoms';
  return (
    <div className="fill-in-row">
      {tickable && (
        <input
          type="checkbox"
          aria-label={evidenceWords.tick(name)}
          checked={ticked}
          onChange={() => onTick(subject.id)}
        />
      )}
      <button
        type="button"
        className="fill-in-name"
        dir="auto"
        title={name}
        onClick={() => goTo(subject)}
      >
        {name}
      </button>
      {elsewhere ? (
        <button
          type="button"
          className="link"
          aria-label={evidenceWords.fillInLabel(name, label)}
          onClick={() => inspect(subject, fact)}
        >
          {evidenceWords.fillIn}
        </button>
      ) : (
        <span className={`fill-in-field fill-in-${kind.kind}`}>
          <FactControl
            kind={kind}
            name={evidenceWords.fieldFor(label, name)}
            text={text}
            problem={problem}
            describedBy={problem ? problemId : undefined}
            onType={(typed) => {
              setText(typed);
              setProblem(null);
            }}
            onDone={done}
          />
        </span>
      )}
      {problem && (
        <p id={problemId} className="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
});
