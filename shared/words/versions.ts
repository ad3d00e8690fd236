import { tableNames } from './fields.ts';

/** Kinds of rows as a comparison of two plans counts them: one, and several. */
export const rowKinds = {
  scenario: tableNames.scenario,
  product: tableNames.product,
  squad: tableNames.squad,
  person: tableNames.person,
  assignment: tableNames.assignment,
  reportingLine: tableNames.reportingLine,
  responsibilityHolder: tableNames.responsibilityHolder,
  plannedTime: tableNames.plannedTime,
  waiver: tableNames.waiver,
  costSettings: tableNames.costSettings,
  ownSalary: tableNames.ownSalary,
  titleSalary: tableNames.titleSalary,
  threshold: tableNames.threshold,
  position: tableNames.position,
  cardState: tableNames.cardState,
} as const;

/** Whatever has no name of its own in a comparison. */
export const OTHER_ROWS = ['other fact', 'other facts'] as const;

/** `2 squads added, 1 removed, 3 changed` */
export function rowsChanged(
  [one, several]: readonly [string, string],
  { added, removed, changed }: { added: number; removed: number; changed: number },
): string {
  const parts: [number, string][] = [
    [added, 'added'],
    [removed, 'removed'],
    [changed, 'changed'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what], at) =>
      at === 0 ? `${count} ${count === 1 ? one : several} ${what}` : `${count} ${what}`,
    )
    .join(', ');
}
