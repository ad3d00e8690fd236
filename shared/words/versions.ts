/** Kinds of rows as a comparison of two plans counts them: one, and several. */
export const rowKinds = {
  scenario: ['scenario', 'scenarios'],
  product: ['product', 'products'],
  squad: ['squad', 'squads'],
  person: ['person', 'people'],
  assignment: ['role', 'roles'],
  reportingLine: ['reporting line', 'reporting lines'],
  responsibilityHolder: ['responsibility', 'responsibilities'],
  plannedTime: ['planned time', 'planned times'],
  waiver: ['accepted finding', 'accepted findings'],
  costSettings: ['pay setting', 'pay settings'],
  ownSalary: ['pay figure', 'pay figures'],
  titleSalary: ['pay figure of a title', 'pay figures of titles'],
  threshold: ['threshold', 'thresholds'],
  position: ['place on the chart', 'places on the chart'],
  cardState: ['locked or collapsed card', 'locked or collapsed cards'],
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
