import { setImmediate as afterTheRest } from 'node:timers/promises';
import loadHighs from 'highs';
import { highsOptions, type Solve, solutionOfHighs } from '../../shared/staffing/solver.ts';
import { answerTask } from './answer-task.ts';

/* The solver's own process: it takes one task, answers it, and is ended by whoever started it. */

let loaded: ReturnType<typeof loadHighs> | undefined;

const solve: Solve = async (model) => {
  loaded ??= loadHighs();
  const highs = await loaded;
  const solution = solutionOfHighs(highs.solve(model, highsOptions));
  // What was told so far goes out before the next model keeps this thread busy.
  await afterTheRest();
  return solution;
};

process.parentPort.once('message', ({ data }) => {
  void answerTask(data, solve, (message) => process.parentPort.postMessage(message));
});
