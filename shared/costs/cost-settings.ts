import type { Change } from '../changes/change.ts';
import { CommandRefused, draftPlan } from '../commands/command.ts';
import type { PlanDocument } from '../model/document.ts';
import {
  type CostSource,
  costSettingsSchema,
  type OwnSalary,
  ownSalarySchema,
  type PayRole,
  type TitleSalary,
  titleSalarySchema,
} from '../model/plan-entities.ts';
import { payProblems } from '../words/costs.ts';
import { foldTitle } from './pay.ts';

/** Chooses where pay figures come from. The plan's own figures are kept, whichever is chosen. */
export function chooseCostSource(document: PlanDocument, source: CostSource): Change[] {
  const currency = document.costSettings.get('costs')?.currency ?? 'USD';
  return draftPlan(document, (draft) =>
    draft.put('costSettings', { id: 'costs', source, currency }),
  );
}

/** Sets the currency of the plan's own figures. @throws CommandRefused where it is no three capitals. */
export function setCostCurrency(document: PlanDocument, currency: string): Change[] {
  const source = document.costSettings.get('costs')?.source ?? 'own';
  const row = costSettingsSchema.safeParse({ id: 'costs', source, currency });
  if (!row.success) throw new CommandRefused(payProblems.currency);
  return draftPlan(document, (draft) => draft.put('costSettings', row.data));
}

/**
 * Sets the plan's own yearly pay of everybody with that title, in thousands; null forgets it.
 * @param newId makes the id of a title's first figure
 * @throws CommandRefused where the title is empty, or the range is none
 */
export function setTitleSalary(
  document: PlanDocument,
  title: string,
  range: Pick<TitleSalary, 'low' | 'high'> | null,
  newId: () => string,
): Change[] {
  const folded = foldTitle(title);
  const known = [...document.titleSalary.values()].filter((row) => foldTitle(row.title) === folded);
  return draftPlan(document, (draft) => {
    for (const { id } of range ? known.slice(1) : known) draft.remove('titleSalary', id);
    if (!range) return;
    const row = { ...range, id: known[0]?.id ?? newId(), title: known[0]?.title ?? title.trim() };
    const parsed = titleSalarySchema.safeParse(row);
    if (!parsed.success && folded === '') throw new CommandRefused(payProblems.title);
    if (!parsed.success) throw new CommandRefused(payProblems.range);
    draft.put('titleSalary', parsed.data);
  });
}

/** Sets the plan's own yearly pay of a role, in thousands; null forgets it. */
export function setOwnSalary(
  document: PlanDocument,
  role: PayRole,
  range: Pick<OwnSalary, 'low' | 'high'> | null,
): Change[] {
  return draftPlan(document, (draft) => {
    if (!range) {
      draft.remove('ownSalary', role);
      return;
    }
    const row = ownSalarySchema.safeParse({ id: role, ...range });
    if (!row.success) throw new CommandRefused(payProblems.range);
    draft.put('ownSalary', row.data);
  });
}
