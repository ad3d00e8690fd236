import { type CSSProperties, useId, useState } from 'react';
import { setTimeSplit } from '../../../shared/commands/person-facts.ts';
import type { Person, TimeSplit } from '../../../shared/model/entities.ts';
import { sumOf } from '../../../shared/rules/answers.ts';
import type { FactId } from '../../../shared/rules/facts.ts';
import { thresholdInForce } from '../../../shared/rules/packs.ts';
import { weekPartNames } from '../../../shared/words/week.ts';
import { useAnalysis, useOpenPlan } from '../../store/hooks.ts';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { inspectorWords } from '../../words/inspector-words.ts';
import { timeSplitWords } from '../../words/person-words.ts';
import { ruleOf } from '../rules/rule-meta.ts';
import { writeField } from './field-edit.ts';
import { Section } from './Section.tsx';

type Part = Exclude<keyof TimeSplit, 'id'>;

/** Backlog comes first, so that its limit is a line at the same place in every bar. */
const parts: readonly { readonly part: Part; readonly fact?: FactId }[] = [
  { part: 'backlog', fact: 'time-split.backlog' },
  { part: 'delivery', fact: 'time-split.delivery' },
  { part: 'stakeholders', fact: 'time-split.stakeholders' },
  { part: 'discovery' },
  { part: 'strategy' },
  { part: 'other' },
];

/** How somebody's week is spent, in parts of a hundred. */
export function TimeSplitForm({ person }: { person: Person }) {
  const { structure } = useAnalysis();
  const split = structure.timeSplit.get(person.id) ?? null;
  const known = parts.flatMap(({ part }) => (split?.[part] == null ? [] : [split[part]]));
  const sum = sumOf(known);
  const note = known.length === 0 ? timeSplitWords.unknown : timeSplitWords.sum(sum);
  return (
    <Section title={timeSplitWords.title} note={note}>
      <SplitBar split={split} sum={sum} />
      {sum > 100 && (
        <p className="field-error" role="alert">
          {timeSplitWords.tooMuch(sum, sum - 100)}
        </p>
      )}
      <div className="split-parts">
        {parts.map(({ part, fact }) => (
          <PartField
            key={part}
            person={person}
            part={part}
            value={split?.[part] ?? null}
            fact={fact}
          />
        ))}
      </div>
    </Section>
  );
}

/** The limit on a PM's backlog share that is in force in this plan; null where it is off. */
function useBacklogLimit(): number | null {
  const { document } = useOpenPlan();
  const spec = ruleOf('split/backlog-time')?.meta.thresholds.percent;
  return spec ? thresholdInForce(document, 'split/backlog-time', 'percent', spec).value : null;
}

function SplitBar({ split, sum }: { split: TimeSplit | null; sum: number }) {
  const limit = useBacklogLimit();
  const whole = Math.max(100, sum);
  return (
    <div className="split">
      <div className="split-bar" aria-hidden="true">
        {parts.map(({ part }) => (
          <span
            key={part}
            className={`split-part split-${part}`}
            style={{ width: `${((split?.[part] ?? 0) / whole) * 100}%` }}
          />
        ))}
        {limit !== null && (
          <span className="split-limit" style={{ left: `${(limit / whole) * 100}%` }} />
        )}
        {sum > 100 && <span className="split-full" style={{ left: `${(100 / whole) * 100}%` }} />}
      </div>
      {limit !== null && (
        <p className="split-limit-words" style={besideLine((limit / whole) * 100)}>
          <span>{timeSplitWords.limit(limit)}</span>
        </p>
      )}
    </div>
  );
}

/** Words under a line of the bar, on the side that has room for them. */
function besideLine(percent: number): CSSProperties {
  return percent <= 50
    ? { paddingLeft: `${percent}%` }
    : { paddingRight: `${100 - percent}%`, textAlign: 'right' };
}

interface PartFieldProps {
  readonly person: Person;
  readonly part: Part;
  readonly value: number | null;
  readonly fact: FactId | undefined;
}

function PartField({ person, part, value, fact }: PartFieldProps) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div className="split-field" data-field={fact}>
      <label htmlFor={id}>
        <span className={`split-dot split-${part}`} aria-hidden="true" />
        {weekPartNames[part]}
      </label>
      <NumberInput
        id={id}
        value={value}
        min={0}
        max={100}
        unit={inspectorWords.percentUnit}
        placeholder={inspectorWords.empty}
        describedBy={problem ? `${id}-note` : undefined}
        onProblem={setProblem}
        onChange={(share) =>
          writeField(person.id, `split-${part}`, timeSplitWords.edited(person.name), (structure) =>
            setTimeSplit(structure, person.id, { [part]: share }),
          )
        }
      />
      {problem && (
        <p id={`${id}-note`} className="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
