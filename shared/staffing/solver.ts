import { staffingProblems } from '../words/staffing.ts';
/** What a solver says of a model. */
export type Solution =
  | { readonly status: 'optimal'; readonly values: ReadonlyMap<string, number> }
  | { readonly status: 'infeasible' }
  /** Time ran out, or the work was cancelled: nothing is known. */
  | { readonly status: 'stopped' };

/**
 * Solves a model in LP format to the exact optimum. Passed in, so that nothing here knows where and
 * how the solver runs.
 */
export type Solve = (model: string) => Promise<Solution>;

/**
 * Options under which HiGHS proves the optimum instead of coming within 0.01 % of it. Weights are
 * whole numbers and the preference is counted in hundredths: nothing lies closer together.
 */
export const highsOptions = {
  mip_rel_gap: 0,
  mip_abs_gap: 0.009,
  output_flag: false,
} as const;

/** The part of an answer of HiGHS (the `highs` package) that is read here. */
export interface HighsAnswer {
  readonly Status: string;
  readonly Columns: Readonly<Record<string, object>>;
}

/** @throws Error where the solver could not read or solve the model. */
export function solutionOfHighs({ Status, Columns }: HighsAnswer): Solution {
  if (Status === 'Infeasible' || Status === 'Primal infeasible or unbounded') {
    return { status: 'infeasible' };
  }
  if (/limit reached|interrupt/i.test(Status)) return { status: 'stopped' };
  if (Status !== 'Optimal') throw new Error(staffingProblems.gaveUp(Status));
  const values = Object.entries(Columns).map(
    ([name, column]) => [name, (column as { Primal?: number }).Primal ?? 0] as const,
  );
  return { status: 'optimal', values: new Map(values) };
}
