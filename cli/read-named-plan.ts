import { type ReadPlan, readPlan } from './read-plan.ts';
import { UsageProblem } from './usage-problem.ts';

const systemWords: Readonly<Record<string, string>> = {
  EACCES: 'The file may not be read.',
  EPERM: 'The file may not be read.',
  ENAMETOOLONG: 'The name is too long for a file.',
  ENOTDIR: 'There is no such file.',
  ELOOP: 'The file is a link that leads to itself.',
};

/** Reads a plan; what is wrong with the file is told with its name. */
export function readNamedPlan(path: string): ReadPlan {
  try {
    return readPlan(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const message = systemWords[code] ?? (error instanceof Error ? error.message : String(error));
    throw new UsageProblem(`${path}: ${message}`);
  }
}
