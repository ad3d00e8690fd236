import { memo } from 'react';
import { readyAgreedOn, symptoms } from '../../shared/catalog/symptoms.ts';
import { answerSymptom, withdrawSymptomAnswer } from '../../shared/commands/squad-facts.ts';
import type { Squad, SymptomAnswer } from '../../shared/model/entities.ts';
import { latestAnswers, symptomAnswersOf } from '../../shared/rules/boundary/answers.ts';
import { FactField, Section } from '../panels/inspector/Section.tsx';
import { useAnalysis, useInterface } from '../store/hooks.ts';
import { newId, runCommand } from '../store/run-command.ts';
import { YesNo } from '../ui/Field.tsx';
import { pulseWords } from '../words/people-words.ts';
import { monthName, monthsUpTo, type PulseMonth, pulseOf, pulseText } from './pulse.ts';
import './boundary-pulse.css';

/** Months of a trend. */
const MONTHS = 8;

/** What a squad feels of a fuzzy boundary: asked today, with what it said before. */
export function BoundaryPulse({ squad }: { squad: Squad }) {
  const { index } = useAnalysis();
  const today = useInterface((state) => state.today);
  return <Pulse squad={squad} today={today} answers={symptomAnswersOf(index, squad.id)} />;
}

interface PulseProps {
  readonly squad: Squad;
  readonly today: string;
  readonly answers: readonly SymptomAnswer[];
}

/** Most edits of a squad are of something else. */
function saysTheSame(a: PulseProps, b: PulseProps): boolean {
  return (
    a.squad.id === b.squad.id &&
    a.squad.name === b.squad.name &&
    a.squad.notes === b.squad.notes &&
    a.today === b.today &&
    a.answers.length === b.answers.length &&
    a.answers.every((answer, at) => answer === b.answers[at])
  );
}

const Pulse = memo(function Pulse({ squad, today, answers }: PulseProps) {
  const latest = latestAnswers(answers, today);
  const present = [...latest.values()].filter((answer) => answer.present).length;
  const agreed = readyAgreedOn(squad.notes);
  const months = monthsUpTo(today, MONTHS);
  return (
    <Section
      title={pulseWords.title}
      note={latest.size === 0 ? pulseWords.notAskedYet : pulseWords.signs(present, symptoms.length)}
    >
      <p className="field-hint">
        {pulseWords.hint}
        {agreed && ` ${pulseWords.noLongerCount(agreed)}`}
      </p>
      <FactField fact="boundary.symptoms">
        <ul className="pulse">
          {symptoms.map(({ id, label }) => (
            <li key={id}>
              <SymptomField
                squad={squad}
                symptom={id}
                label={label}
                latest={latest.get(id)}
                today={today}
                pulse={pulseOf(answers, id, months)}
              />
            </li>
          ))}
        </ul>
      </FactField>
    </Section>
  );
}, saysTheSame);

interface SymptomFieldProps {
  readonly squad: Squad;
  readonly symptom: string;
  readonly label: string;
  readonly latest: SymptomAnswer | undefined;
  readonly today: string;
  readonly pulse: readonly PulseMonth[];
}

function SymptomField({ squad, symptom, label, latest, today, pulse }: SymptomFieldProps) {
  const { id: squadId, name } = squad;
  const answer = (present: boolean | null) => {
    runCommand(pulseWords.answer(label, name), (structure) =>
      present === null
        ? withdrawSymptomAnswer(structure, { squadId, symptom, on: today })
        : answerSymptom(structure, { squadId, symptom, present, on: today }, newId),
    );
  };
  const before = latest && latest.on !== today ? latest : null;
  return (
    <YesNo
      label={label}
      value={latest?.on === today ? latest.present : null}
      onChange={answer}
      hint={
        <span className="pulse-line">
          <PulseTrend pulse={pulse} />
          <span>
            {before
              ? pulseWords.last(before.present, before.on)
              : latest
                ? pulseWords.today
                : pulseWords.never}
          </span>
        </span>
      }
    />
  );
}

/** A dot a month: full where the sign was there, hollow where it was not, a dash where nobody asked. */
function PulseTrend({ pulse }: { pulse: readonly PulseMonth[] }) {
  const words = pulseText(pulse);
  return (
    <span className="pulse-trend" role="img" aria-label={pulseWords.byMonth(words)} title={words}>
      {pulse.map(({ month, present }) => (
        <span key={month} className="pulse-month">
          <span className="pulse-dot" data-present={present ?? undefined} />
          <span className="pulse-letter">{monthName(month).charAt(0)}</span>
        </span>
      ))}
    </span>
  );
}
