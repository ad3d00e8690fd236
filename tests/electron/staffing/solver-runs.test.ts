import { describe, expect, test, vi } from 'vitest';
import type { SolverTask } from '../../../electron/staffing/solver-messages.ts';
import { type SolverProcess, SolverRuns } from '../../../electron/staffing/solver-runs.ts';

const task = {} as SolverTask;
const answer = { kind: 'nothing-to-clear' as const, outside: [] };
const progress = { doing: 'solving' as const, models: 3, blocks: { done: 1, of: 2 } };

/** Processes that do what the test says. */
function started() {
  const processes: {
    say: (message: unknown) => void;
    exit: (code: number | null) => void;
    kill: ReturnType<typeof vi.fn>;
    post: ReturnType<typeof vi.fn>;
  }[] = [];
  const runs = new SolverRuns((): SolverProcess => {
    const listeners: {
      message?: (message: unknown) => void;
      exit?: (code: number | null) => void;
    } = {};
    // A process that is killed ends, and says so.
    const kill = vi.fn(() => listeners.exit?.(null));
    const post = vi.fn();
    processes.push({
      say: (message) => listeners.message?.(message),
      exit: (code) => listeners.exit?.(code),
      kill,
      post,
    });
    return {
      post,
      onMessage: (listener) => {
        listeners.message = listener;
      },
      onExit: (listener) => {
        listeners.exit = listener;
      },
      kill,
    };
  });
  return { runs, processes };
}

describe('a run of the solver', () => {
  test('tells how far it is, answers, and leaves no process behind', async () => {
    const { runs, processes } = started();
    const told = vi.fn();
    const asked = runs.ask('a', task, told);
    expect(processes[0]?.post).toHaveBeenCalledWith(task);
    processes[0]?.say({ kind: 'progress', progress });
    processes[0]?.say({ kind: 'answer', answer });
    expect(await asked).toEqual(answer);
    expect(told).toHaveBeenCalledExactlyOnceWith(progress);
    expect(processes[0]?.kill).toHaveBeenCalled();
  });

  test('that is cancelled answers null and hears nothing more', async () => {
    const { runs, processes } = started();
    const told = vi.fn();
    const asked = runs.ask('a', task, told);
    runs.cancel('b');
    expect(processes[0]?.kill).not.toHaveBeenCalled();
    runs.cancel('a');
    processes[0]?.say({ kind: 'progress', progress });
    expect(await asked).toBeNull();
    expect(told).not.toHaveBeenCalled();
    expect(processes[0]?.kill).toHaveBeenCalledOnce();
  });

  test('ends the one before: there is one window', async () => {
    const { runs, processes } = started();
    const first = runs.ask('a', task, () => undefined);
    const second = runs.ask('b', task, () => undefined);
    expect(await first).toBeNull();
    // A late cancel of the first does not reach the second.
    runs.cancel('a');
    processes[1]?.say({ kind: 'answer', answer });
    expect(await second).toEqual(answer);
  });

  test('whose process is ended from outside says so in plain words', async () => {
    const { runs, processes } = started();
    const asked = runs.ask('a', task, () => undefined);
    processes[0]?.exit(137);
    await expect(asked).rejects.toMatchObject({
      code: 'failed',
      message: expect.stringMatching(/ended before it had an answer.*plan is unchanged/),
      details: expect.stringMatching(/137/),
    });
    // The next question is answered as if nothing had been.
    const next = runs.ask('b', task, () => undefined);
    processes[1]?.say({ kind: 'answer', answer });
    expect(await next).toEqual(answer);
  });

  test.each([
    ['refuses', { kind: 'refused', message: 'Say what a PO is paid first.' }, /paid first/],
    ['fails', { kind: 'failed', details: 'RuntimeError: unreachable' }, /could not answer this/],
    ['says what nobody understands', { kind: 'answer', answer: { kind: 'maybe' } }, /could not/],
  ])('that %s rejects', async (_, message, words) => {
    const { runs, processes } = started();
    const asked = runs.ask('a', task, () => undefined);
    processes[0]?.say(message);
    await expect(asked).rejects.toThrow(words);
    expect(processes[0]?.kill).toHaveBeenCalled();
  });
});
