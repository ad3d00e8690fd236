import type { Change } from '../../shared/changes/change.ts';
import type { PlanDocument } from '../../shared/model/document.ts';
import { planOf } from '../../shared/model/document.ts';
import type { Scenario } from '../../shared/model/plan-entities.ts';

/** The scenario to show: the one on screen while it is there, else what it branched from, else today's. */
export function stillThere(
  document: PlanDocument,
  shown: string,
  changes: readonly Change[] = [],
): string {
  if (document.structures.has(shown)) return shown;
  const gone = changes.find(({ table, id }) => table === 'scenario' && id === shown);
  const parentId = (gone?.before as Scenario | null | undefined)?.parentId;
  if (parentId && document.structures.has(parentId)) return parentId;
  return planOf(document).todayScenarioId;
}

/**
 * The scenario to show after a step was taken back or done again: where the step changed something,
 * so that nothing changes out of sight.
 */
export function whereItHappened(
  document: PlanDocument,
  shown: string,
  changes: readonly Change[],
): string {
  let elsewhere: string | null = null;
  for (const { scenarioId } of changes) {
    if (scenarioId === null || !document.structures.has(scenarioId)) continue;
    if (scenarioId === shown) return shown;
    elsewhere ??= scenarioId;
  }
  return elsewhere ?? stillThere(document, shown, changes);
}

const KEY = 'squadplan.scenarios';
/** Plans of which it is remembered; the longest unused is forgotten first. */
const PLANS = 50;

type Kept = readonly (readonly [plan: string, scenarioId: string])[];

function kept(): Kept {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? (value.filter(Array.isArray) as unknown as Kept) : [];
  } catch {
    return [];
  }
}

/** The scenario of a plan that was on screen last on this computer, where it is still there. */
export function lastShown(plan: string, document: PlanDocument): string {
  const last = kept().find(([key]) => key === plan)?.[1];
  return stillThere(document, last ?? planOf(document).todayScenarioId);
}

export function rememberShown(plan: string, scenarioId: string): void {
  const others = kept().filter(([key]) => key !== plan);
  try {
    localStorage.setItem(KEY, JSON.stringify([[plan, scenarioId], ...others].slice(0, PLANS)));
  } catch {
    // Without room to remember it, the plan opens with today's.
  }
}
