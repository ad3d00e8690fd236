import type { StaffingAnswer, StaffingProgress } from '../../shared/staffing/messages.ts';
import { CallError } from '../failure.ts';
import { detailWords, failureWords } from '../words/failures.ts';
import { type SolverMessage, type SolverTask, solverMessageSchema } from './solver-messages.ts';

/** A process of its own that answers one task. */
export interface SolverProcess {
  readonly post: (task: SolverTask) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Told once, whatever ended it. */
  readonly onExit: (listener: (code: number | null) => void) => void;
  readonly kill: () => void;
}

interface Run {
  readonly id: string;
  readonly end: () => void;
}

function endedEarly(code: number | null): CallError {
  return new CallError('failed', failureWords.solverEnded, detailWords.solverCode(code));
}

/** Runs the solver, one question at a time: a new question ends the one before. */
export class SolverRuns {
  readonly #start: () => SolverProcess;
  #run: Run | null = null;

  constructor(start: () => SolverProcess) {
    this.#start = start;
  }

  /**
   * Asks for a proposal.
   * @returns null where it was cancelled
   * @throws CallError where the solver failed or its process ended
   */
  ask(
    id: string,
    task: SolverTask,
    onProgress: (progress: StaffingProgress) => void,
  ): Promise<StaffingAnswer | null> {
    this.#run?.end();
    return new Promise((resolve, reject) => {
      const solver = this.#start();
      const run: Run = { id, end: () => settle(() => resolve(null)) };
      let settled = false;
      const settle = (answer: () => void) => {
        if (settled) return;
        settled = true;
        if (this.#run === run) this.#run = null;
        solver.kill();
        answer();
      };
      this.#run = run;
      const hear = (message: SolverMessage) => {
        if (message.kind === 'progress') onProgress(message.progress);
        else if (message.kind === 'answer') settle(() => resolve(message.answer));
        else settle(() => reject(failureOf(message)));
      };
      solver.onMessage((message) => {
        if (settled) return;
        const parsed = solverMessageSchema.safeParse(message);
        if (parsed.success) hear(parsed.data);
        else
          hear({
            kind: 'failed',
            details: parsed.error.issues[0]?.message ?? detailWords.notUnderstood,
          });
      });
      solver.onExit((code) => settle(() => reject(endedEarly(code))));
      solver.post(task);
    });
  }

  /** Ends a question; one that is no longer asked is left alone. */
  cancel(id: string): void {
    if (this.#run?.id === id) this.#run.end();
  }

  /** Ends whatever runs. */
  end(): void {
    this.#run?.end();
  }
}

function failureOf(message: Extract<SolverMessage, { kind: 'refused' | 'failed' }>): CallError {
  if (message.kind === 'refused') return new CallError('bad-request', message.message);
  return new CallError('failed', failureWords.solverFailed, message.details);
}
