import { useEffect, useState } from 'react';
import type { StaffingProgress } from '../../shared/staffing/messages.ts';
import { solvingWords } from '../words/staffing-words.ts';
import { progressText } from './staffing-text.ts';

const SECOND = 1000;

/** How far the search is, and for how long it has been going on. */
export function Solving({ progress }: { progress: StaffingProgress | null }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const started = performance.now();
    const timer = setInterval(
      () => setSeconds(Math.floor((performance.now() - started) / SECOND)),
      SECOND,
    );
    return () => clearInterval(timer);
  }, []);
  const explaining = progress?.doing === 'explaining';
  const { done, of } = progress?.blocks ?? { done: 0, of: 0 };
  const heading = explaining ? solvingWords.explaining : solvingWords.solving;
  return (
    <div className="staffing-solving">
      <h3>{heading}</h3>
      <p className="staffing-muted">
        {explaining ? solvingWords.howExplained : solvingWords.howSolved}
      </p>
      <progress aria-label={heading} {...(of > 0 && { value: done, max: of })} />
      <p>{progressText(progress, seconds)}</p>
    </div>
  );
}
