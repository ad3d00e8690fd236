import type { Role } from '../../shared/model/entities.ts';
import { counted } from '../../shared/words/grammar.ts';
import { roleWords } from './noun-words.ts';

/* What stands over and around the chart. */
export const chartWords = {
  label: 'Chart of the organisation',
  overview: 'Overview of the chart',
  menu: 'Chart',
  selectionMenu: 'Selection',
  align: 'Align',
  add: (thing: string) => `Add ${thing.toLowerCase()}`,
  arrangeBar: 'Arrange the selected cards',
  arranging: 'Arrange automatically',
  arranged: 'Arranged. What you placed by hand stayed.',
  arrangedAll: 'Everything is arranged again.',
  only: (name: string) => `Showing only ${name}`,
  onlySpan: (name: string) => `Showing only ${name} and their span`,
  showAll: 'Show everything',
  showAllKey: 'Esc',
  noLine: 'There is no line to walk here: roles held in slots have none.',
} as const;

/* What an empty plan shows instead of white space. */
export const emptyPlanWords = {
  label: 'First steps',
  title: 'Draw what is there',
  note: 'Start with one squad and who leads it. Squadplan tells you what is missing as you go.',
  addSquad: 'Add a squad',
  import: 'Import a roster',
  example: 'Open the example',
} as const;

export const findWords = {
  label: 'Find on the chart',
  field: 'Name on the chart',
  hint: 'Squad, person or product',
  nothing: 'Nothing is called that',
  place: (at: number, of: number) => `${at} of ${of}`,
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  closeKey: 'Esc',
} as const;

/* Lines between cards. */
export const lineWords = {
  reports: (report: string, manager: string) => `${report} reports to ${manager}`,
  dotted: (report: string, manager: string) => `${report} has a dotted line to ${manager}`,
  holds: (person: string, role: Role, where: string) =>
    role === 'member'
      ? `${person} works in ${where}`
      : `${person} is ${roleWords[role]} of ${where}`,
  /* Heard after what the line says. */
  kind: {
    reporting: (words: string) => `${words}, reporting line`,
    dotted: (words: string) => `${words}, dotted line`,
    pm: (words: string) => `${words}, assignment`,
    po: (words: string) => `${words}, assignment`,
    member: (words: string) => `${words}, assignment`,
  },
  newInPreview: (words: string) => `In the preview, new: ${words}`,
  goesInPreview: (words: string) => `In the preview, goes: ${words}`,
} as const;

/* What edits on the chart leave behind as steps, and why some are refused. */
export const chartEditWords = {
  renamed: (name: string) => `Rename ${name}`,
  cardsMoved: (count: number) => `Move ${counted(count, 'card')}`,
  moved: (name: string) => `Move ${name}`,
  movedTo: (name: string, product: string) => `Move ${name} to ${product}`,
  movedOut: (name: string, product: string) => `Move ${name} out of ${product}`,
  made: (name: string, role: Role, where: string) => `Make ${name} ${roleWords[role]} of ${where}`,
  takenOff: (name: string, role: Role, where: string) =>
    `Take ${name} off as ${roleWords[role]} of ${where}`,
  ofProduct: (name: string, role: Role) =>
    `${name} is ${roleWords[role]} of the whole product: change that there.`,
  byOtherRole: (name: string) => `${name} is here by another role: change that there.`,
  newHolder: (role: Role) => `New ${roleWords[role]}`,
  vacancyAdded: (role: Role, where: string) =>
    `Add an open position as ${roleWords[role]} of ${where}`,
  holderAdded: (holder: Role, role: Role, where: string) =>
    `Add a new ${roleWords[holder]} as ${roleWords[role]} of ${where}`,
  reportsToSelf: (name: string) => `${name} cannot report to themselves.`,
  reportsAlready: (report: string, manager: string) => `${report} already reports to ${manager}.`,
  dottedAlready: (report: string, manager: string) =>
    `${report} already has a dotted line to ${manager}.`,
  connected: (report: string, manager: string) => `Let ${report} report to ${manager}`,
  dotted: (report: string, manager: string) => `Give ${report} a dotted line to ${manager}`,
} as const;
