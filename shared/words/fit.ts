/* What is wrong with rows that have to fit each other, and with changes that have to fit the rows. */
import type { TableName } from '../model/tables.ts';
import { kindName } from './fields.ts';
import { article } from './grammar.ts';

const either = (kinds: readonly TableName[]) => kinds.map(kindName).join(' or ');

/** What no row shows alone. A row is named by its id: whatever it is called may be missing, too. */
export const fitProblems = {
  reference: (table: TableName, id: string, to: readonly TableName[], missing: unknown) =>
    `${article(kindName(table))} (${id}) names ${article(either(to))} that is not there: ${missing}`,
  position: (id: string, subject: TableName) =>
    `a place on the chart is of ${article(kindName(subject))} that is not there: ${id}`,
  planned: (id: string, subject: TableName) =>
    `a planned time is of ${article(kindName(subject))} that is not there: ${id}`,
  cardState: (id: string, subject: TableName) =>
    `a locked or collapsed card is of ${article(kindName(subject))} that is not there: ${id}`,
  repeatedRole: (id: string) => `a role (${id}) repeats one that the person holds there`,
  repeatedLine: (id: string) => `a reporting line (${id}) repeats another`,
  noSettings: 'the plan has no settings',
  noToday: (id: string) => `the scenario for today is not there: ${id}`,
  noParent: (id: string) => `a scenario (${id}) branches from one that is not there`,
  noScenario: (id: string) => `rows belong to a scenario that is not there: ${id}`,
} as const;

/** Why a change cannot be made, or is none; told to those who mend the program. */
export const changeProblems = {
  conflict: (table: TableName, id: string, problem: string) =>
    `${article(kindName(table))} (${id}) ${problem}`,
  otherRow: 'is not as the change expects it',
  noScenario: 'belongs to a scenario that is not there',
  notEmpty: 'is not empty',
  changesNothing: 'a change changes something',
  otherId: 'a change keeps the id of its row',
  noTable: 'unknown table',
} as const;
