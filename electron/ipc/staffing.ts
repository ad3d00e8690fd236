import type { SolverRuns } from '../staffing/solver-runs.ts';
import type { Handlers } from './register.ts';
import type { Shell } from './shell.ts';

/** Calls about staffing proposals, which a process of its own works out. */
export function staffingCalls({ window }: Shell, runs: SolverRuns) {
  return {
    'staffing:propose': ({ run, ...task }) =>
      runs.ask(run, task, (progress) => {
        window().webContents.send('staffing:progress', { run, progress });
      }),
    'staffing:cancel': ({ run }) => runs.cancel(run),
  } satisfies Partial<Handlers>;
}
