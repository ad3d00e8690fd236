import { sameSubjectsAsIn } from '../../shared/forecast/forecast.ts';
import { structureAt } from '../../shared/forecast/structure-at.ts';
import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { updateIndex } from '../../shared/model/update-index.ts';
import { rules } from '../../shared/rules/all.ts';
import { Judge } from '../../shared/rules/judge.ts';
import type { RunResult } from '../../shared/rules/types.ts';
import { type Analysis, analyse, analysisFrom } from './analysis.ts';

interface Known {
  readonly structure: Structure;
  readonly byQuarter: Map<string, Analysis>;
}

/** By what the rules say of the plan as a whole: gone with it as soon as anything judged changes. */
const known = new WeakMap<RunResult, Known>();

function keptOf({ result, structure }: Analysis): Map<string, Analysis> {
  let kept = known.get(result);
  if (kept?.structure !== structure) {
    kept = { structure, byQuarter: moved(kept, structure) };
    known.set(result, kept);
  }
  return kept.byQuarter;
}

/**
 * The analysis of the plan as it will be in a quarter, kept as long as that of the whole plan.
 * Quarters with the same squads and people share one.
 */
export function analysisIn(
  document: PlanDocument,
  whole: Analysis,
  quarter: string,
  today: string,
): Analysis {
  const byQuarter = keptOf(whole);
  const there = byQuarter.get(quarter);
  if (there) return there;
  const then = structureAt(whole.structure, quarter);
  const analysis = sameAs(then, whole, byQuarter) ?? analyse(document, then, today);
  byQuarter.set(quarter, analysis);
  return analysis;
}

/**
 * Works out several quarters in small steps, for whoever has to let others have their turn: each from
 * the one before it, so that only what comes and goes is asked about. Each step says how many are done.
 */
export function* judgeQuarters(
  document: PlanDocument,
  whole: Analysis,
  quarters: readonly string[],
  today: string,
): Generator<number, void> {
  const byQuarter = keptOf(whole);
  const judge = new Judge(rules, today);
  let last = whole.index;
  for (const [done, quarter] of quarters.entries()) {
    if (byQuarter.has(quarter)) continue;
    const then = structureAt(whole.structure, quarter);
    yield done;
    const same = sameAs(then, whole, byQuarter);
    if (same) byQuarter.set(quarter, same);
    else {
      last = updateIndex(last, then);
      yield done;
      byQuarter.set(
        quarter,
        analysisFrom(last, yield* counted(judge.judging(document, last), done)),
      );
    }
    yield done + 1;
  }
}

/** The same steps, each saying how many quarters are done. */
function* counted<T>(steps: Generator<void, T>, done: number): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield done;
  }
}

function sameAs(then: Structure, whole: Analysis, byQuarter: ReadonlyMap<string, Analysis>) {
  return [whole, ...byQuarter.values()].find((one) => sameSubjectsAsIn(one.structure, then));
}

/** Cards were moved: what the rules say of each quarter still holds. */
function moved(kept: Known | undefined, structure: Structure): Map<string, Analysis> {
  const byQuarter = new Map<string, Analysis>();
  for (const [quarter, analysis] of kept?.byQuarter ?? []) {
    const then = structureAt(structure, quarter);
    byQuarter.set(quarter, {
      ...analysis,
      structure: then,
      index: { ...analysis.index, structure: then },
    });
  }
  return byQuarter;
}
