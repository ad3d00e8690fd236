import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { QuarterMarks } from '../../shared/forecast/picture.ts';
import { quarterWords } from '../../shared/forecast/quarter-words.ts';
import { quarterOfDay } from '../../shared/forecast/quarters.ts';
import { counted } from '../../shared/words/grammar.ts';
import { useInterface } from '../store/hooks.ts';
import { showQuarter } from '../store/interface-store.ts';

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
    if (activeElement === document.body || activeElement?.getAttribute('aria-label') === 'Forecast')
      whole.current?.focus();
  }, []);
  return (
    <div className="forecast-steps" role="radiogroup" aria-label="Shown on the chart">
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
          <span>Whole plan</span>
        </label>
      </div>
      {names.map((name, at) => (
        <label key={name} className="forecast-step" title={markWords(marks[at])}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={chosen === name}
            aria-label={stepWords(name, name === now, marks[at])}
            onChange={() => showQuarter(name)}
          />
          <span>
            <b>{name.slice(5)}</b> {short ? `’${name.slice(2, 4)}` : name.slice(0, 4)}
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
      {now && <span className="forecast-now">now</span>}
      {marks && marks.begin > 0 && <span className="forecast-begin">+{marks.begin}</span>}
      {marks && marks.end > 0 && <span className="forecast-end">−{marks.end}</span>}
    </span>
  );
}

function markWords(marks: QuarterMarks | undefined): string {
  if (!marks || marks.begin + marks.end === 0) return 'No finding begins or ends';
  const parts = [
    marks.begin > 0
      ? `${counted(marks.begin, 'finding')} begin${marks.begin === 1 ? 's' : ''}`
      : '',
    marks.end > 0 ? `${counted(marks.end, 'finding')} over` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function stepWords(name: string, now: boolean, marks: QuarterMarks | undefined): string {
  return `${quarterWords(name)}${now ? ', now' : ''}: ${markWords(marks)}`;
}
