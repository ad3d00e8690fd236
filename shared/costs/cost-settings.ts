import type { Change } from '../changes/change.ts';
import { CommandRefused, draftPlan } from '../commands/command.ts';
import type { PlanDocument } from '../model/document.ts';
import {
  type CostSource,
  costSettingsSchema,
  type OwnSalary,
  ownSalarySchema,
  type PayRole,
} from '../model/entities.ts';

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
  if (!row.success) throw new CommandRefused('A currency is three capital letters, such as EUR.');
  return draftPlan(document, (draft) => draft.put('costSettings', row.data));
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
    if (!row.success) throw new CommandRefused('A range goes from a low to a high figure.');
    draft.put('ownSalary', row.data);
  });
}
