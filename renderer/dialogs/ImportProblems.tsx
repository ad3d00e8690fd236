import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useMemo } from 'react';
import type { RosterProblem } from '../../shared/import/parse.ts';
import { importWords } from '../words/import-words.ts';

/** More are not listed: by then the columns or the encoding are wrong rather than the rows. */
const MOST = 200;

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
        {importWords.fine}
      </p>
    );
  }
  const listed = [...errors, ...notes].slice(0, MOST);
  return (
    <details className="import-problems" open={errors.length > 0}>
      <summary>{importWords.found(errors.length, notes.length)}</summary>
      <ul>
        {listed.map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
          <li key={at} className={`import-problem import-problem-${problem.severity}`}>
            {problem.severity === 'error' ? (
              <CircleAlert aria-label={importWords.problem} />
            ) : (
              <Info aria-label={importWords.note} />
            )}
            <span className="import-row">{importWords.place(problem.row, problem.column)}</span>
            <span>{problem.message}</span>
          </li>
        ))}
      </ul>
      {problems.length > MOST && (
        <p className="dialog-note">{importWords.andMore(problems.length - MOST)}</p>
      )}
    </details>
  );
}
