import { applyChanges, invertChanges } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import type { PlanDocument } from '../model/document.ts';

/**
 * The plan as it was before some edits.
 * @param steps what they changed, the newest first
 * @throws ChangeConflict where the plan is not what they led to
 */
export function planBefore(
  document: PlanDocument,
  steps: readonly { readonly changes: readonly Change[] }[],
): PlanDocument {
  return steps.reduce((then, { changes }) => applyChanges(then, invertChanges(changes)), document);
}
