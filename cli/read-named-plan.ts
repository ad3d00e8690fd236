import { type ReadPlan, readPlan } from './read-plan.ts';
import { UsageProblem } from './usage-problem.ts';
import { problemWords, readProblems } from './words.ts';

const systemWords: Readonly<Record<string, string>> = {
  EACCES: readProblems.notAllowed,
  EPERM: readProblems.notAllowed,
  ENAMETOOLONG: readProblems.longName,
  ENOTDIR: readProblems.notThere,
  ELOOP: readProblems.link,
};

/** Reads a plan; what is wrong with the file is told with its name. */
export function readNamedPlan(path: string): ReadPlan {
  try {
    return readPlan(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const message = systemWords[code] ?? (error instanceof Error ? error.message : String(error));
    throw new UsageProblem(problemWords.at(path, message));
  }
}
