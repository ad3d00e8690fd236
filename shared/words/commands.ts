/*
 * Why an edit is refused, for whoever tried it.
 */

import type { TableName } from '../model/tables.ts';
import { kindName } from './fields.ts';

/** What is wrong with a value that was typed in. */
export const valueProblems = {
  number: 'A number is needed here.',
  whole: 'A whole number is needed here.',
  between: (min: number, max: number) => `Between ${min} and ${max}.`,
  yesOrNo: 'Yes or no is needed here.',
  day: 'A day is needed here.',
  dayToCome: 'This day is still to come.',
  longAgo: 'This is too long ago.',
  name: (of: string) => `Name a ${of}.`,
  names: 'Names are needed here.',
  something: 'Something is needed here.',
} as const;

/** What a list of names holds, one of it. */
export const listed = { market: 'market', persona: 'main persona' } as const;
/** What figures that are typed in count. */
export const figureUnits = {
  percent: '%',
  reviews: 'reviews',
  people: 'people',
  days: 'days',
  fte: 'FTE',
} as const;
export const waysOfWorking = { scrum: 'Scrum', kanban: 'Kanban', other: 'Other' } as const;

export const refusals = {
  notValid: 'not valid',
  gone: (table: TableName) => `This ${kindName(table)} is no longer in the plan.`,
  roleHeld: 'This person holds that role there already.',
  reportsToSelf: 'Nobody reports to themselves.',
  nothingToGroup: 'Select the squads to group.',
  planName: 'A plan needs a name of at most 200 characters.',
  planNameProblem: (problem: string) => `The name ${problem}.`,
  noThreshold: (rule: string, key: string) => `The rule ${rule} has no threshold “${key}”.`,
  threshold: (label: string, min: number, max: number) => `${label}: between ${min} and ${max}.`,
  noWayOfWorking: (way: string) => `There is no way of working “${way}”.`,
  noSymptom: (symptom: string) => `There is no symptom “${symptom}”.`,
  noResponsibility: (responsibility: string) => `There is no responsibility “${responsibility}”.`,
  heldForProduct: (responsibility: string) => `“${responsibility}” is held for a product.`,
  heldForSquad: (responsibility: string) => `“${responsibility}” is held for a squad.`,
  somebodyAndNobody: 'A responsibility is held by somebody or by nobody, not by both.',
  notAccepted: 'This is no longer accepted.',
  notInRoster: 'The roster names somebody who is not in it.',
} as const;
