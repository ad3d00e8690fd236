import type { Change } from '../changes/change.ts';
import type { PlanDocument } from '../model/document.ts';
import { planOf } from '../model/document.ts';
import { isWhole } from '../model/fields.ts';
import { planSchema, thresholdSchema } from '../model/plan-entities.ts';
import { packOf, thresholdId, thresholdInForce } from '../rules/packs.ts';
import type { Rule } from '../rules/types.ts';
import { refusals } from '../words/commands.ts';
import { fieldProblems } from '../words/model.ts';
import { CommandRefused, draftPlan } from './command.ts';

/** Renames the plan. The file keeps its name. */
export function renamePlan(document: PlanDocument, name: string): Change[] {
  return draftPlan(document, (draft) => {
    const row = planSchema.safeParse({ ...planOf(document), name });
    if (!row.success) {
      throw new CommandRefused(
        isWhole(name) ? refusals.planName : refusals.planNameProblem(fieldProblems.half),
      );
    }
    draft.put('plan', row.data);
  });
}

/** Makes another rule pack the active one; the plan's own thresholds stay as they are. */
export function choosePack(document: PlanDocument, pack: string): Change[] {
  packOf(pack);
  return draftPlan(document, (draft) => draft.put('plan', { ...planOf(document), pack }));
}

/**
 * Sets the plan's own value of a threshold; null goes back to the pack's.
 * @throws CommandRefused where the value is outside the threshold's bounds.
 */
export function setThreshold(
  document: PlanDocument,
  rule: Rule,
  key: string,
  value: number | null,
): Change[] {
  const spec = rule.meta.thresholds[key];
  if (!spec) throw new CommandRefused(refusals.noThreshold(rule.meta.id, key));
  const id = thresholdId(rule.meta.id, key);
  return draftPlan(document, (draft) => {
    if (value === null || value === thresholdInForce(document, rule.meta.id, key, spec).packValue) {
      draft.remove('threshold', id);
      return;
    }
    if (!(value >= spec.min && value <= spec.max)) {
      throw new CommandRefused(refusals.threshold(spec.label, spec.min, spec.max));
    }
    draft.put('threshold', thresholdSchema.parse({ id, ruleId: rule.meta.id, key, value }));
  });
}
