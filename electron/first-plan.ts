import { readFileSync } from 'node:fs';
import { allAtOnce, type Steps } from '../database/steps.ts';
import { readExchange } from '../shared/exchange/read-exchange.ts';
import type { OpenPlan } from '../shared/ipc-messages.ts';
import type { Shell } from './ipc/shell.ts';
import { makePlan } from './make-plan.ts';

/** Milliseconds at a stretch: the page's own files must not wait for longer. */
const TURN = 6;

/** What the window begins with: the plan named at the start, the last one, or at first the example. */
function* opening(shell: Shell, named: string | null): Steps<OpenPlan | null> {
  if (named !== null) return yield* shell.plans.opening(named);
  const { recent } = shell;
  const { lastOpen, first } = recent;
  if (lastOpen !== null) {
    // Where it cannot be opened, the user is told once and not at every start.
    recent.closed(lastOpen);
    let givenUp = true;
    try {
      const plan = yield* shell.plans.opening(lastOpen);
      givenUp = false;
      return plan;
    } catch (error) {
      givenUp = false;
      throw error;
    } finally {
      if (givenUp) recent.begunWith(lastOpen);
    }
  }
  return first ? openExample(shell) : null;
}

export function openExample(shell: Shell): OpenPlan {
  return makePlan(shell, readExchange(readFileSync(shell.exampleFile, 'utf8')));
}

/** What reading came to: a plan, or why there is none. */
type Read = () => OpenPlan | null;

function planIn(read: Read): OpenPlan | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/**
 * The plan that the window begins with. It is read while the page loads, in turns with the page's
 * files; when the page asks for it, what is left is read at once.
 */
export class FirstPlan {
  readonly #shell: Shell;
  #steps: Steps<OpenPlan | null> | null = null;
  #read: Read | null = null;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** Begins to read. */
  begin(named: string | null): void {
    this.#steps = opening(this.#shell, named);
    setImmediate(() => this.#goOn());
  }

  /**
   * For the page, which asks once, and again where it was loaded anew.
   * @param named a plan that was asked for since reading began
   */
  take(named: string | null): OpenPlan | null {
    const steps = this.#steps;
    const read = this.#read;
    this.#steps = null;
    this.#read = null;
    if (named === null && read) return read();
    if (named === null && steps) return allAtOnce(steps);
    steps?.return(null);
    const other = read && planIn(read);
    if (other) this.#shell.plans.close(other.planId);
    return allAtOnce(opening(this.#shell, named));
  }

  /** The program ends. */
  end(): void {
    this.#steps?.return(null);
    this.#steps = null;
  }

  #goOn(): void {
    const steps = this.#steps;
    if (!steps) return;
    const until = performance.now() + TURN;
    try {
      while (performance.now() < until) {
        const step = steps.next();
        if (!step.done) continue;
        const plan = step.value;
        this.#done(() => plan);
        return;
      }
    } catch (error) {
      this.#done(() => {
        throw error;
      });
      return;
    }
    setImmediate(() => this.#goOn());
  }

  #done(read: Read): void {
    this.#steps = null;
    this.#read = read;
  }
}
