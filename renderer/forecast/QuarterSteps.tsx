import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { QuarterMarks } from '../../shared/forecast/picture.ts';
import { quarterOfDay } from '../../shared/forecast/quarters.ts';
import { quarterText } from '../../shared/words/formats.ts';
import { useInterface } from '../store/hooks.ts';
import { showQuarter } from '../store/interface-store.ts';
import { quarterStepWords } from '../words/forecast-words.ts';
import { topBarWords } from '../words/workspace-words.ts';

/** Quarters beyond which the year is written in two digits. */
export const SHORT_FROM = 8;

interface QuarterStepsProps {
  readonly names: readonly string[];
  /** Of each quarter, as soon as they are known. */
  readonly marks: readonly QuarterMarks[];
  readonly play: ReactNode;
}

/** The whole plan and the quarters to step through: the arrow keys go from one to the next. */
export function QuarterSteps({ names, marks, play }: QuarterStepsProps) {
  const group = useId();
  const chosen = useInterface((state) => state.quarter);
  const now = useInterface((state) => quarterOfDay(state.today));
  // Many of them leave no room for more.
  const short = names.length > SHORT_FROM;
  const whole = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Just asked for by key or button: the arrow keys step at once.
    const { activeElement } = document;
    const asked = activeElement?.getAttribute('aria-label') === topBarWords.forecast;
    if (asked || activeElement === document.body) whole.current?.focus();
  }, []);
  return (
    <div className="forecast-steps" role="radiogroup" aria-label={quarterStepWords.label}>
      <div className="forecast-corner">
        {play}
        <label className="forecast-step forecast-whole">
          <input
            ref={whole}
            type="radio"
            className="visually-hidden"
            name={group}
            checked={chosen === null}
            onChange={() => showQuarter(null)}
          />
          <span>{quarterStepWords.whole}</span>
        </label>
      </div>
      {names.map((name, at) => (
        <label key={name} className="forecast-step" title={marksText(marks[at])}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={chosen === name}
            aria-label={stepText(name, name === now, marks[at])}
            onChange={() => showQuarter(name)}
          />
          <span>
            <b>{name.slice(5)}</b>{' '}
            {short ? quarterStepWords.shortYear(name.slice(2, 4)) : name.slice(0, 4)}
          </span>
          <Marks marks={marks[at]} now={name === now} />
        </label>
      ))}
    </div>
  );
}

function Marks({ marks, now }: { marks: QuarterMarks | undefined; now: boolean }) {
  return (
    <span className="forecast-marks" aria-hidden="true">
      {now && <span className="forecast-now">{quarterStepWords.now}</span>}
      {marks && marks.begin > 0 && (
        <span className="forecast-begin">{quarterStepWords.begin(marks.begin)}</span>
      )}
      {marks && marks.end > 0 && (
        <span className="forecast-end">{quarterStepWords.end(marks.end)}</span>
      )}
    </span>
  );
}

function marksText(marks: QuarterMarks | undefined): string {
  return quarterStepWords.marks(marks?.begin ?? 0, marks?.end ?? 0);
}

function stepText(name: string, now: boolean, marks: QuarterMarks | undefined): string {
  const step = now ? quarterStepWords.stepNow : quarterStepWords.step;
  return step(quarterText(name), marksText(marks));
}
