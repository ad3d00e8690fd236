import loadHighs from 'highs';
import { highsOptions, type Solve, solutionOfHighs } from '../../shared/staffing/solver.ts';

let loaded: ReturnType<typeof loadHighs> | undefined;

/** HiGHS as the tests run it: in this very thread. */
export const solve: Solve = async (model) => {
  loaded ??= loadHighs();
  const highs = await loaded;
  return solutionOfHighs(highs.solve(model, highsOptions));
};
