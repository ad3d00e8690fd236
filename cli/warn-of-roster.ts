import type { RosterProblem } from '../shared/import/parse.ts';
import { problemWords } from './words.ts';

/**
 * Says on standard error that a roster was not taken over in full, where the output itself has no
 * place for it.
 */
export function warnOfRoster(path: string, problems: readonly RosterProblem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const rows = new Set(errors.map(({ row }) => row)).size;
  if (rows === 0) return;
  process.stderr.write(problemWords.told(problemWords.notTakenOver(path, rows)));
}
