import { extname } from 'node:path';
import { checkOptions, type JudgeOptions } from './judge.ts';
import { UsageProblem } from './usage-problem.ts';

export interface ReportOptions extends JudgeOptions {
  readonly out: string;
}

/** Writes a report of a file; returns the exit code. */
export async function report(_path: string, options: ReportOptions): Promise<number> {
  checkOptions(options);
  throw new UsageProblem(`A report cannot be written as “${extname(options.out)}”.`);
}
