import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useMemo } from 'react';
import type { RosterProblem } from '../../shared/import/parse.ts';

/** More are not listed: by then the columns or the encoding are wrong rather than the rows. */
const MOST = 200;

function heading(errors: number, notes: number): string {
  const parts = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'problem' : 'problems'}`] : []),
    ...(notes > 0 ? [`${notes} ${notes === 1 ? 'note' : 'notes'}`] : []),
  ];
  return parts.join(' and ');
}

/** What is wrong or worth knowing, by row, with what is left out first. */
export function ImportProblems({ problems }: { problems: readonly RosterProblem[] }) {
  const [errors, notes] = useMemo(
    () => [
      problems.filter(({ severity }) => severity === 'error'),
      problems.filter(({ severity }) => severity === 'note'),
    ],
    [problems],
  );
  if (problems.length === 0) {
    return (
      <p className="import-fine">
        <CircleCheck aria-hidden="true" />
        Every row is understood.
      </p>
    );
  }
  const listed = [...errors, ...notes].slice(0, MOST);
  return (
    <details className="import-problems" open={errors.length > 0}>
      <summary>{heading(errors.length, notes.length)}</summary>
      <ul>
        {listed.map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
          <li key={at} className={`import-problem import-problem-${problem.severity}`}>
            {problem.severity === 'error' ? (
              <CircleAlert aria-label="Problem" />
            ) : (
              <Info aria-label="Note" />
            )}
            <span className="import-row">
              Row {problem.row}
              {problem.column && `, ${problem.column}`}
            </span>
            <span>{problem.message}</span>
          </li>
        ))}
      </ul>
      {problems.length > MOST && <p className="dialog-note">and {problems.length - MOST} more</p>}
    </details>
  );
}
