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

/** Of a plan that lacks what every plan has. */
export const planProblems = {
  noSettings: 'The plan has no settings row.',
  noToday: 'The plan has no scenario for today.',
} as const;

/** What the scenario of a new plan is called. */
export const FIRST_SCENARIO = 'Today';
