import { defaultCostSource } from '../costs/pay.ts';
import { newDocument, type PlanDocument, planOf } from '../model/document.ts';
import { type CostSettings, costSettingsSchema } from '../model/plan-entities.ts';
import { packs } from '../rules/packs.ts';

/** What somebody likes their new plans to begin with. */
export interface PlanDefaults {
  /** A rule pack's id; one that there is not leaves the usual one. */
  readonly pack?: string | undefined;
  /** Of the plan's own pay figures, for example `EUR`; what is no currency leaves the usual one. */
  readonly currency?: string | undefined;
}

/** A new, empty plan. @param createdAt ISO moment; passed in because nothing here reads a clock. */
export function beginPlan(
  name: string,
  createdAt: string,
  { pack, currency }: PlanDefaults = {},
): PlanDocument {
  const document = newDocument(name, createdAt);
  const known = packs.find(({ id }) => id === pack);
  const settings = { id: 'costs', source: defaultCostSource, currency };
  const costs = costSettingsSchema.safeParse(settings).data ?? null;
  return {
    ...document,
    plan: new Map([['plan', { ...planOf(document), ...(known && { pack: known.id }) }]]),
    costSettings: new Map<string, CostSettings>(costs ? [[costs.id, costs]] : []),
  };
}
