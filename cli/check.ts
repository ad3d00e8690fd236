import { checkJson } from '../shared/report/check-json.ts';
import { rules } from '../shared/rules/all.ts';
import { checkText } from './check-text.ts';
import { checkOptions, exitCodeOf, type JudgeOptions, judge } from './judge.ts';
import { writeOut } from './output.ts';
import { readNamedPlan } from './read-named-plan.ts';
import { warnOfRoster } from './warn-of-roster.ts';

export interface CheckOptions extends JudgeOptions {
  readonly format: 'text' | 'json';
}

/** Judges a file and writes the outcome to standard output; returns the exit code. */
export async function check(path: string, options: CheckOptions): Promise<number> {
  checkOptions(options);
  const { document, rosterProblems } = readNamedPlan(path);
  const judgement = judge(document, options);
  if (options.format === 'text') await writeOut(checkText(judgement, rosterProblems));
  else {
    warnOfRoster(path, rosterProblems);
    const { structure, result, pack, today } = judgement;
    const how = { pack: pack.id, today };
    const json = checkJson(document, structure, rules, result, how);
    await writeOut(`${JSON.stringify(json, null, 2)}\n`);
  }
  return exitCodeOf(judgement);
}
