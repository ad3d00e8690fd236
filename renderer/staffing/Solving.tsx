import { useEffect, useState } from 'react';
import type { StaffingProgress } from '../../shared/staffing/messages.ts';
import { progressWords } from './staffing-words.ts';

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
  const heading = explaining
    ? 'Looking for the limit that is in the way'
    : 'Looking for the smallest change';
  return (
    <div className="staffing-solving">
      <h3>{heading}</h3>
      <p className="staffing-muted">
        {explaining
          ? 'Nothing satisfies the limits. Each of them is let go in turn to see what it would take.'
          : 'Squads that share a product or people are decided together, one group after the other.'}
      </p>
      <progress aria-label={heading} {...(of > 0 && { value: done, max: of })} />
      <p>{progressWords(progress, seconds)}</p>
    </div>
  );
}
