import { useId, useState } from 'react';
import { symptoms } from '../../../shared/catalog/symptoms.ts';
import { type FactKind, type FactValue, readFact } from '../../../shared/commands/fact-values.ts';
import type { LackingSubject } from '../../../shared/rules/evidence.ts';
import { interfaceStore } from '../../store/interface-store.ts';
import { Button } from '../../ui/Button.tsx';
import { evidenceWords } from '../../words/evidence-words.ts';
import { PersonPicker } from '../inspector/PersonPicker.tsx';
import { FactControl } from './FactControl.tsx';

interface FillInTickedProps {
  readonly kind: FactKind;
  readonly label: string;
  /** Ids of those that are ticked. */
  readonly ticked: readonly string[];
  readonly subjects: readonly LackingSubject[];
  readonly all: boolean;
  readonly onAll: () => void;
  readonly onFill: (ids: readonly string[], value: FactValue) => string | null;
}

/** One value for all that are ticked, as one step. */
export function FillInTicked(props: FillInTickedProps) {
  const { kind, label, ticked, subjects, all, onAll, onFill } = props;
  const problemId = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const fill = (value: FactValue) => {
    const refused = onFill(ticked, value);
    setProblem(refused);
    if (!refused) setText('');
  };
  const set = () => {
    const read = readFact(kind, text, interfaceStore.getState().today);
    if (read.problem === undefined) fill(read.value);
    else setProblem(read.problem);
  };
  const none = ticked.length === 0;
  return (
    <div className="fill-in-ticked">
      <label className="fill-in-all">
        <input
          type="checkbox"
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = !all && !none;
          }}
          onChange={onAll}
        />
        {evidenceWords.all(subjects.length)}
      </label>
      {kind.kind === 'person' ? (
        <PersonPicker
          label={evidenceWords.fieldForTicked(label)}
          shown={none ? evidenceWords.tickFirst : evidenceWords.setFor(ticked.length)}
          without={ticked}
          onPick={(id) => (none ? setProblem(evidenceWords.tickOne) : fill(id))}
        />
      ) : (
        <>
          {kind.kind === 'symptoms' ? (
            <SymptomTicks text={text} onType={setText} />
          ) : (
            <span className={`fill-in-field fill-in-${kind.kind}`}>
              <FactControl
                kind={kind}
                name={evidenceWords.fieldForTicked(label)}
                text={text}
                problem={problem}
                describedBy={problem ? problemId : undefined}
                onType={(typed) => {
                  setText(typed);
                  setProblem(null);
                }}
              />
            </span>
          )}
          <Button disabled={none} onClick={set}>
            {none ? evidenceWords.setForTicked : evidenceWords.setFor(ticked.length)}
          </Button>
        </>
      )}
      {problem && (
        <p id={problemId} className="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Which symptoms the ticked squads report; all others are answered with no. */
function SymptomTicks({ text, onType }: { text: string; onType: (text: string) => void }) {
  const present = text === '' ? [] : text.split(',');
  return (
    <fieldset className="symptom-ticks">
      <legend>{evidenceWords.symptoms}</legend>
      {symptoms.map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={present.includes(id)}
            onChange={(event) =>
              onType(
                (event.target.checked
                  ? [...present, id]
                  : present.filter((other) => other !== id)
                ).join(','),
              )
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
