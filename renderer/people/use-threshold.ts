import type { PlanDocument } from '../../shared/model/document.ts';
import { thresholdInForce } from '../../shared/rules/packs.ts';
import type { RuleId } from '../../shared/rules/types.ts';
import { ruleOf } from '../panels/rules/rule-meta.ts';
import { usePlanState } from '../store/hooks.ts';

/** A threshold in force in a plan; null where the rule is off. */
export function thresholdOf(document: PlanDocument, rule: RuleId, key: string): number | null {
  const spec = ruleOf(rule)?.meta.thresholds[key];
  return spec ? thresholdInForce(document, rule, key, spec).value : null;
}

export function useThreshold(rule: RuleId, key: string): number | null {
  return usePlanState(({ open }) => open && thresholdOf(open.document, rule, key));
}
