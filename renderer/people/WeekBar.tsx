import type { TimeSplit } from '../../shared/model/entities.ts';
import { sumOf } from '../../shared/rules/answers.ts';
import '../panels/inspector/inspector.css';
import { useThreshold } from './use-threshold.ts';

/** Backlog comes first, so that its limit is a line at the same place in every bar. */
const parts = ['backlog', 'delivery', 'stakeholders', 'discovery', 'strategy', 'other'] as const;

/** How somebody's week is spent, with the line above which backlog work is too much for a PM. */
export function WeekBar({ split }: { split: TimeSplit | null }) {
  const limit = useThreshold('split/backlog-time', 'percent');
  const whole = Math.max(100, sumOf(parts.map((part) => split?.[part] ?? 0)));
  return (
    <span className="split-bar week-bar" aria-hidden="true">
      {parts.map((part) => (
        <span
          key={part}
          className={`split-part split-${part}`}
          style={{ width: `${((split?.[part] ?? 0) / whole) * 100}%` }}
        />
      ))}
      {limit !== null && (
        <span className="split-limit" style={{ left: `${(limit / whole) * 100}%` }} />
      )}
    </span>
  );
}
