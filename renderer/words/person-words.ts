import type { Role } from '../../shared/model/entities.ts';
import { fieldNames } from '../../shared/words/fields.ts';
import { numberText, percentText } from '../../shared/words/formats.ts';
import { capitalised, counted } from '../../shared/words/grammar.ts';

const roles: Readonly<Record<Role, string>> = { pm: 'PM', po: 'PO', member: 'Member' };

/* What the inspector says of a person or an open position. */
export const personWords = {
  word: 'Person',
  openWord: 'Open position',
  title: 'Title',
  titleEdited: (name: string) => `Edit title of ${name}`,
  titleKind: fieldNames.person.titleKind,
  titleKindRead: (kind: string) => `Read as ${kind}`,
  titleKindUnread: 'Read from the title',
  titleKindEdited: (name: string) => `Edit what the title of ${name} counts as`,
  fte: fieldNames.person.fte,
  fteUnit: 'FTE',
  fteEdited: (name: string) => `Edit working time of ${name}`,
  open: 'Open position: nobody is in it yet',
  opened: (name: string) => `Open the position of ${name}`,
  filled: (name: string) => `Fill the position ${name}`,
} as const;

/* Where somebody works and as what. */
export const personRoleWords = {
  title: 'Roles',
  of: (name: string) => `Roles of ${name}`,
  share: (percent: number) => `${percentText(percent)} of their time`,
  tooMuch: (sum: number, over: number) =>
    `The shares add up to ${percentText(sum)}: ${percentText(over)} too much.`,
  inNoProduct: 'in no product',
  wholeProduct: 'whole product',
  role: roles,
  roleToAdd: 'Role to add',
  add: 'Add to a squad or product',
  addAs: (role: Role) => `Add to a squad or product as ${roles[role]}`,
  find: 'Find a squad or product',
  made: (name: string, role: Role, place: string) => `Make ${name} ${roles[role]} of ${place}`,
} as const;

/* One role of somebody in one place. */
export const assignmentWords = {
  word: 'Assignment',
  whoAndWhere: 'Who and where',
  person: 'Person',
  squad: 'Squad',
  wholeProduct: 'Whole product',
  besideName: 'whole product',
  asWhat: 'As what',
  role: 'Role',
  roles: { pm: 'PM: owns the direction', po: 'PO: owns the backlog', member: 'Member' },
  roleChanged: (name: string, place: string) => `Change the role of ${name} on ${place}`,
  share: fieldNames.assignment.share,
  shareOf: (name: string, place: string) => `Share of ${name}’s time on ${place}, in percent`,
  shareEdited: (name: string, place: string) => `Share of ${name} on ${place}`,
  acting: 'acting',
  actingUntil: fieldNames.assignment.acting,
  actingHint: 'Acting: held for the time being, until somebody is found',
  isActing: (name: string) => `${name} is acting, until somebody is found`,
  marked: (name: string, place: string) => `Mark ${name} on ${place}`,
  takeOff: (name: string, place: string) => `Take ${name} off ${place}`,
} as const;

/* Who reports to whom. */
export const reportingWords = {
  word: 'Reporting line',
  whoToWhom: 'Who reports to whom',
  reports: 'Reports',
  to: 'To',
  kind: 'Kind of line',
  solid: 'Solid: the line of command',
  dotted: 'Dotted: informs',
  turned: (name: string) => `Turn the line of ${name}`,
  removeLine: 'Remove the line',
  removed: (name: string) => `Remove the line of ${name}`,
  reportsTo: 'Reports to',
  managersOf: (name: string) => `Managers of ${name}`,
  addManager: 'Add a manager',
  addManagerOf: (name: string) => `Add a manager of ${name}`,
  reportsOf: (name: string) => `People who report to ${name}`,
  addReport: 'Add a report',
  addReportOf: (name: string) => `Add somebody who reports to ${name}`,
  connected: (report: string, manager: string) => `Let ${report} report to ${manager}`,
  dottedMark: 'dotted',
  dottedHint: 'A dotted line informs; only solid ones count as the line of command',
  isDotted: (name: string) => `The line to ${name} is dotted`,
  turnedTo: (name: string) => `Turn the line to ${name}`,
  removedTo: (name: string) => `Remove the line to ${name}`,
} as const;

/* How the week is spent. */
export const timeSplitWords = {
  title: 'How the week is spent',
  unknown: 'not known',
  sum: (sum: number) => `${numberText(sum)} of ${percentText(100)}`,
  tooMuch: (sum: number, over: number) =>
    `The parts add up to ${percentText(sum)}: ${percentText(over)} too much.`,
  limit: (percent: number) => `backlog limit for a PM: ${percentText(percent)}`,
  edited: (name: string) => `Edit time split of ${name}`,
} as const;

/* Signs of whether strategy work still happens. */
export const strategyWords = {
  title: 'Strategy work',
  edited: (name: string) => `Edit strategy signals of ${name}`,
  ago: (days: number) => `${counted(days, 'day')} ago`,
  roadmapUpdate: fieldNames.strategySignals.roadmapUpdatedOn,
  interview: fieldNames.strategySignals.customerInterviewOn,
  cancelled: (quarter: string) => `Roadmap reviews cancelled this quarter (${quarter})`,
  cancelledIn: (count: number, quarter: string) => `${count} in ${quarter}`,
  reactive: fieldNames.strategySignals.worksReactively,
  standups: fieldNames.person.canAttendStandups,
  standupsEdited: (name: string) => `Edit standups of ${name}`,
  time: fieldNames.person.hasTimeForStrategy,
  timeEdited: (name: string) => `Edit time for strategy of ${name}`,
} as const;

/* The four questions that tell a PM from a PO. */
export const titleAuditWords = {
  title: 'Does the title fit the work?',
  answered: (name: string) => `Answer title questions of ${name}`,
  roadmap: fieldNames.titleAudit.setsRoadmap,
  research: fieldNames.titleAudit.doesMarketResearch,
  notAsked: 'Asked of people with the title of a PM or a PO.',
  reportsTo: 'Reports to product or engineering',
  squads: 'One squad, or several',
  speaksFor: (says: string) => `${capitalised(says)}: speaks for`,
  unsaid: 'The plan does not say',
  neither: 'Speaks for neither',
} as const;
