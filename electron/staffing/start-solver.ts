import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { SolverProcess } from './solver-runs.ts';

/** Starts the solver in a process of its own: ending that is the one way to stop it in mid-work. */
export function startSolver(): SolverProcess {
  const child = utilityProcess.fork(join(__dirname, 'solver.cjs'), [], {
    serviceName: 'Squadplan solver',
  });
  return {
    post: (task) => child.postMessage(task),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  };
}
