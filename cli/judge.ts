import type { Structure } from '../shared/model/document.ts';
import { type PlanDocument, planOf } from '../shared/model/document.ts';
import { daySchema } from '../shared/model/fields.ts';
import { rules } from '../shared/rules/all.ts';
import { type Pack, packOf } from '../shared/rules/packs.ts';
import { runRules } from '../shared/rules/run.ts';
import type { RunResult } from '../shared/rules/types.ts';
import { structureIn } from './scenario.ts';
import { UsageProblem } from './usage-problem.ts';
import { problemWords } from './words.ts';

export interface JudgeOptions {
  readonly pack?: string;
  /** `YYYY-MM-DD`; this computer's day where not given. */
  readonly today?: string;
  /** Name of a scenario; today's where not given. */
  readonly scenario?: string;
}

export interface Judgement {
  readonly document: PlanDocument;
  readonly structure: Structure;
  readonly pack: Pack;
  readonly today: string;
  readonly result: RunResult;
}

function localDay(): string {
  const now = new Date();
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Options checked before any file is read, so that a typing mistake is told at once. */
export function checkOptions({ pack, today }: JudgeOptions): void {
  if (today !== undefined && !daySchema.safeParse(today).success) {
    throw new UsageProblem(problemWords.noDay(today));
  }
  if (pack !== undefined) packOf(pack);
}

/** Runs all rules on the organisation as it is today, or in the scenario named. */
export function judge(document: PlanDocument, options: JudgeOptions): Judgement {
  const pack = packOf(options.pack ?? planOf(document).pack);
  const today = options.today ?? localDay();
  const structure = structureIn(document, options.scenario);
  const result = runRules(rules, document, structure, { today, pack });
  return { document, structure, pack, today, result };
}

/** 1 where something is critical, else 0. */
export function exitCodeOf({ result }: Judgement): 0 | 1 {
  return result.findings.some(({ severity }) => severity === 'critical') ? 1 : 0;
}
