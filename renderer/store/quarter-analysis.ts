import { sameSubjectsAsIn } from '../../shared/forecast/forecast.ts';
import { structureAt } from '../../shared/forecast/structure-at.ts';
import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import type { RunResult } from '../../shared/rules/types.ts';
import { type Analysis, analyse } from './analysis.ts';

interface Known {
  readonly structure: Structure;
  readonly byQuarter: Map<string, Analysis>;
}

/** By what the rules say of the plan as a whole: gone with it as soon as anything judged changes. */
const known = new WeakMap<RunResult, Known>();

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
  const { result, structure } = whole;
  let kept = known.get(result);
  if (kept?.structure !== structure) {
    kept = { structure, byQuarter: moved(kept, structure) };
    known.set(result, kept);
  }
  const { byQuarter } = kept;
  const there = byQuarter.get(quarter);
  if (there) return there;
  const then = structureAt(structure, quarter);
  const same = [whole, ...byQuarter.values()].find((one) => sameSubjectsAsIn(one.structure, then));
  const analysis = same ?? analyse(document, then, today);
  byQuarter.set(quarter, analysis);
  return analysis;
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
