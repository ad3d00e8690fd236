import type { PlanDocument } from '../../shared/model/document.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { rules } from '../../shared/rules/all.ts';
import { Judge } from '../../shared/rules/judge.ts';
import { runningRules } from '../../shared/rules/run.ts';
import type { RunResult } from '../../shared/rules/types.ts';

/** Milliseconds after a plan appeared until its judge is made ready for edits. */
const PAUSE = 400;
/** A rule takes about this long on a large plan, in milliseconds: less time is left to others. */
const A_RULE = 8;
/** No longer at a stretch, in milliseconds: a click that comes meanwhile waits for the rest of it. */
const TURN = 12;

/**
 * Judges a plan the quick way when it appears, and gets ready for edits while there is nothing else to
 * do: from then on an edit asks only what it may have changed.
 */
export class Rejudge {
  readonly #today: string;
  #judge: Judge | null = null;
  #steps: Generator<void, RunResult> | null = null;

  /** @param today `YYYY-MM-DD` */
  constructor(today: string) {
    this.#today = today;
  }

  /** Judges for the first time, in steps. */
  *begin(document: PlanDocument, index: StructureIndex): Generator<void, RunResult> {
    const { structure } = index;
    const result = yield* runningRules(rules, document, structure, { today: this.#today, index });
    this.#judge = new Judge(rules, this.#today);
    this.#getReady(this.#judge.judging(document, index));
    return result;
  }

  /** Judges after an edit. @param index brought up to date from the one of the call before. */
  again(document: PlanDocument, index: StructureIndex): RunResult {
    // An edit came before it was ready: it begins with what there is now, and is ready then.
    if (!this.#judge || this.#steps) this.#judge = new Judge(rules, this.#today);
    this.#steps = null;
    return this.#judge.judge(document, index);
  }

  #getReady(steps: Generator<void, RunResult>): void {
    this.#steps = steps;
    // Outside a window there is no such moment.
    if (typeof requestIdleCallback === 'undefined') return;
    const go = (deadline: IdleDeadline) => {
      const begun = performance.now();
      const hasTime = () => deadline.timeRemaining() > A_RULE && performance.now() - begun < TURN;
      while (this.#steps === steps && hasTime()) {
        if (steps.next().done) this.#steps = null;
      }
      if (this.#steps === steps) requestIdleCallback(go);
    };
    setTimeout(() => requestIdleCallback(go), PAUSE);
  }
}
