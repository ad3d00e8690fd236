import type { RunResult } from '../../shared/rules/types.ts';
import { afterPaint } from '../after-paint.ts';
import { type Verdicts, verdictsOf } from './analysis.ts';

/*
 * A run of the rules that others need not wait for: a plan is drawn first, and judged in the pauses
 * between frames. Whoever needs the findings at once runs it to its end.
 */

/** No longer at a stretch, in milliseconds: a frame or a click that comes meanwhile waits for the rest of it. */
const TURN = 20;
/** Between two turns while there is something else to do all the time, in milliseconds. */
const LONGEST_WAIT = 50;

/** One run of the rules that goes on in steps. */
export class Judging {
  readonly #steps: Iterator<void, RunResult>;
  readonly #isWanted: () => boolean;
  #verdicts: Verdicts | null = null;

  /** @param isWanted whether anybody still waits for it */
  constructor(steps: Iterator<void, RunResult>, isWanted: () => boolean) {
    this.#steps = steps;
    this.#isWanted = isWanted;
  }

  /** Null until it has come to its end. */
  get verdicts(): Verdicts | null {
    return this.#verdicts;
  }

  get isOver(): boolean {
    return this.#verdicts !== null || !this.#isWanted();
  }

  /** Goes on for so many milliseconds, or as much longer as one step takes. */
  goOn(milliseconds: number): void {
    const until = performance.now() + milliseconds;
    while (!this.#verdicts && performance.now() < until) this.#step();
  }

  /** Runs what is left of it at once. */
  finish(): Verdicts {
    for (;;) {
      if (this.#verdicts) return this.#verdicts;
      this.#step();
    }
  }

  #step(): void {
    const { done, value } = this.#steps.next();
    if (!done) return;
    this.#verdicts = verdictsOf(value);
    // Not at once: somebody may ask while the window is being drawn.
    queueMicrotask(tell);
  }
}

const listeners = new Set<() => void>();
let ended = 0;

function tell(): void {
  ended++;
  for (const listener of listeners) listener();
}

/** How many runs have come to their end. */
export function runsEnded(): number {
  return ended;
}

/** Tells whenever findings that were being worked out are there. @returns a function that ends it */
export function onRunEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

let waiting: readonly Judging[] = [];
let scheduled = false;

/** Runs it once what is on screen has been painted; the one that was asked for last comes first. */
export function judgeSoon(judging: Judging): void {
  waiting = [...waiting, judging];
  // Outside a window nothing is painted: it is run when somebody asks for the findings.
  if (scheduled || typeof requestAnimationFrame === 'undefined') return;
  scheduled = true;
  afterPaint(nextTurn);
}

function nextTurn(): void {
  // What is left to draw comes first, but not for ever.
  requestIdleCallback(turn, { timeout: LONGEST_WAIT });
}

function turn(): void {
  const until = performance.now() + TURN;
  for (let left = TURN; left > 0; left = until - performance.now()) {
    waiting = waiting.filter(({ isOver }) => !isOver);
    const next = waiting.at(-1);
    if (!next) {
      scheduled = false;
      return;
    }
    next.goOn(left);
  }
  nextTurn();
}
