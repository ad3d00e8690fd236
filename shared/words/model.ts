/*
 * What is wrong with a plan's rows, as it is told after the name of a field or of a row.
 */

export const fieldProblems = {
  id: 'not a valid id',
  half: 'holds half of a character, which no file can keep: type it again',
  name: 'needs a name',
  reason: 'needs a reason',
  quarter: 'a quarter looks like 2026-Q4',
  currency: 'a currency looks like EUR',
  range: 'a range goes from low to high',
  onePlace: 'an assignment is on one squad or on one product',
  reportsToSelf: 'nobody reports to themselves',
  oneCell: 'a responsibility is held for one squad or for one product',
  holder: 'a holder is a person, the team or nobody',
  period: 'nothing ends before it starts',
  collapsed: 'only a product can be collapsed',
} as const;

/** What no row shows alone. Tables and rows are named as the file names them. */
export const fitProblems = {
  reference: (table: string, id: string, to: readonly string[], missing: unknown) =>
    `${table} ${id} names a ${to.join(' or ')} that is not there: ${missing}`,
  position: (id: string, subject: string) => `position ${id} places a ${subject} that is not there`,
  planned: (id: string, subject: string) =>
    `plannedTime ${id} plans a ${subject} that is not there`,
  cardState: (id: string, subject: string) =>
    `cardState ${id} is of a ${subject} that is not there`,
  repeatedRole: (id: string) => `assignment ${id} repeats a role that the person holds there`,
  repeatedLine: (id: string) => `reporting line ${id} repeats another`,
  noSettings: 'the plan has no settings row',
  noToday: (id: string) => `the scenario for today is not there: ${id}`,
  noParent: (id: string) => `scenario ${id} branches from one that is not there`,
  noScenario: (id: string) => `rows belong to a scenario that is not there: ${id}`,
} as const;

/** Of a plan that lacks what every plan has. */
export const planProblems = {
  noSettings: 'The plan has no settings row.',
  noToday: 'The plan has no scenario for today.',
} as const;

/** Why a change cannot be made, or is none; told to those who mend the program. */
export const changeProblems = {
  conflict: (table: string, id: string, problem: string) => `${table} ${id}: ${problem}`,
  otherRow: 'is not as the change expects it',
  noScenario: 'belongs to a scenario that is not there',
  notEmpty: 'is not empty',
  changesNothing: 'a change changes something',
  otherId: 'a change keeps the id of its row',
  noTable: 'unknown table',
} as const;
