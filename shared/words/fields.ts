/*
 * What the tables and fields of a plan are called where people meet them: as labels beside fields in
 * the window, and in what is wrong with a row of a file. The names in the code and in files stay
 * among those who read code and files.
 */

import { beginning } from '../model/fields.ts';
import type { Row, TableName } from '../model/tables.ts';
import { article, capitalised, quoted } from './grammar.ts';
import { weekPartNames } from './week.ts';

/** A row of each table: one, and several. */
export const tableNames = {
  plan: ['plan', 'plans'],
  scenario: ['scenario', 'scenarios'],
  threshold: ['threshold', 'thresholds'],
  waiver: ['accepted finding', 'accepted findings'],
  costSettings: ['pay setting', 'pay settings'],
  ownSalary: ['pay figure', 'pay figures'],
  titleSalary: ['pay figure of a title', 'pay figures of titles'],
  product: ['product', 'products'],
  market: ['market', 'markets'],
  persona: ['persona', 'personas'],
  squad: ['squad', 'squads'],
  person: ['person', 'people'],
  timeSplit: ['week', 'weeks'],
  strategySignals: ['sign of strategy work', 'signs of strategy work'],
  titleAudit: ['answer to title questions', 'answers to title questions'],
  assignment: ['role', 'roles'],
  reportingLine: ['reporting line', 'reporting lines'],
  position: ['place on the chart', 'places on the chart'],
  squadPractice: ['practice of PM and PO', 'practices of PM and PO'],
  roleAnswers: ['agreement', 'agreements'],
  responsibilityHolder: ['responsibility', 'responsibilities'],
  symptomAnswer: ['answer on a symptom', 'answers on symptoms'],
  plannedTime: ['planned time', 'planned times'],
  cardState: ['locked or collapsed card', 'locked or collapsed cards'],
} as const satisfies Readonly<Record<TableName, readonly [one: string, several: string]>>;

const id = 'Id';
const name = 'Name';
const notes = 'Notes';
const made = 'Made on';
const range = { low: 'Lowest pay', high: 'Highest pay' } as const;

/** Every field of every table, as a label. */
export const fieldNames = {
  plan: { id, name, createdAt: made, pack: 'Rule pack', todayScenarioId: 'Scenario for today' },
  scenario: {
    ...{ id, name, createdAt: made },
    intent: 'Intent',
    parentId: 'Branches from',
    archived: 'Put away in the archive',
  },
  threshold: { id, ruleId: 'Rule', key: 'Threshold', value: 'Value' },
  waiver: {
    id,
    ruleId: 'Rule',
    subjectKind: 'Kind of what it is about',
    subjectId: 'What it is about',
    reason: 'Reason',
    until: 'Accepted until',
    measured: 'Measured',
  },
  costSettings: { id, source: 'Source of pay figures', currency: 'Currency' },
  ownSalary: { id: 'Role', ...range },
  titleSalary: { id, title: 'Title', ...range },
  product: { id, name, notes, section: 'Section', highlyComplex: 'Highly complex' },
  market: { id, productId: 'Product', name },
  persona: { id, productId: 'Product', name, main: 'Main persona' },
  squad: {
    ...{ id, name, notes },
    productId: 'Product',
    mission: 'Mission',
    framework: 'Way of working',
    headcount: 'Headcount',
    ordersOwnBacklog: 'The team orders its own backlog',
    backlogFte: 'Work on the backlog',
    directionOwnerEmbedded: 'Direction owner can be with the squad day to day',
  },
  person: {
    ...{ id, name, notes },
    title: 'Title',
    titleKind: 'The title counts as',
    open: 'Open position',
    fte: 'Working time',
    canAttendStandups: 'Can attend the standups of their squads',
    hasTimeForStrategy: 'Has time left for strategy',
  },
  timeSplit: { id: 'Person', ...weekPartNames },
  strategySignals: {
    id: 'Person',
    roadmapUpdatedOn: 'Last roadmap update',
    customerInterviewOn: 'Last customer interview',
    reviewsCancelled: 'Roadmap reviews cancelled',
    reviewsCancelledIn: 'Quarter of the cancelled roadmap reviews',
    worksReactively: 'Works mostly reactively',
  },
  titleAudit: {
    id: 'Person',
    setsRoadmap: 'Sets the roadmap',
    doesMarketResearch: 'Does market research',
  },
  assignment: {
    id,
    personId: 'Person',
    role: 'Role',
    squadId: 'Squad',
    productId: 'Whole product',
    share: 'Share of their time',
    acting: 'Acting, until somebody is found',
  },
  reportingLine: { id, reportId: 'Who reports', managerId: 'Reports to', dotted: 'Dotted' },
  position: {
    id: 'What stands there',
    subject: 'Kind of what stands there',
    x: 'Distance from the left',
    y: 'Distance from the top',
    width: 'Width',
    height: 'Height',
    byHand: 'Placed by hand',
  },
  squadPractice: {
    id: 'Squad',
    meetingDays: 'Days between meetings of PM and PO',
    nextWorkContacts: 'How many answer “what do we build next?”',
  },
  roleAnswers: {
    id: 'Person',
    directionExpectations: 'Expectations or success measures for direction',
    backlogExpectations: 'Expectations or success measures for the backlog',
    hasRoadmapPart: 'Has a part in the roadmap',
  },
  responsibilityHolder: {
    id,
    responsibility: 'Responsibility',
    productId: 'Product',
    squadId: 'Squad',
    holder: 'Kind of holder',
    personId: 'Person who holds it',
  },
  symptomAnswer: { id, squadId: 'Squad', symptom: 'Symptom', present: 'Answer', on: 'Day' },
  plannedTime: {
    id: 'What is planned',
    subject: 'Kind of what is planned',
    startsIn: 'First quarter',
    endsIn: 'Last quarter',
  },
  cardState: {
    id: 'What the card is about',
    subject: 'Kind of what the card is about',
    locked: 'Locked',
    collapsed: 'Collapsed',
  },
} as const satisfies { readonly [T in TableName]: Readonly<Record<keyof Row<T>, string>> };

type Names<T> = Readonly<Record<string, T | undefined>>;
const byTable: Names<Names<string>> = fieldNames;
const kinds: Names<readonly string[]> = tableNames;

/** A field as people know it; by its own name where a file has one that no table has. */
export function fieldName(table: TableName, field: PropertyKey): string {
  return byTable[table]?.[String(field)] ?? String(field);
}

/** A kind of thing as a sentence names one; a table that is none of ours by its own name. */
export function kindName(table: TableName): string {
  return kinds[table]?.[0] ?? table;
}

/** Of a name, as much as a message bears. */
const SHORT = 80;

/** A row, and a field of it where there is one, as a message begins. */
export interface RowPlace {
  readonly table: TableName;
  readonly field?: PropertyKey | undefined;
  /** What the row is called, where it has a name. */
  readonly called?: string | undefined;
}

/** `“Headcount” of the squad “Search”`, `A squad`: where in a plan something is wrong. */
export function placeWords({ table, field, called }: RowPlace): string {
  const row = called
    ? `the ${kindName(table)} ${quoted(beginning(called.replace(/\s+/gu, ' '), SHORT))}`
    : article(kindName(table));
  return field === undefined ? capitalised(row) : `${quoted(fieldName(table, field))} of ${row}`;
}

const known: ReadonlySet<string> = new Set(
  Object.values(fieldNames).flatMap((fields): string[] => Object.values(fields)),
);

/** What is wrong with a value, after the name of its field. */
export function fieldProblem(field: string, problem: string): string {
  return field === '' ? problem : `${field}: ${problem}`;
}

/** The same without the name of its field: where it stands at the field itself. */
export function withoutField(said: string): string {
  const end = said.indexOf(': ');
  return end > 0 && known.has(said.slice(0, end)) ? said.slice(end + 2) : said;
}
