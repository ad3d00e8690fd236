import { fieldNames } from '../../shared/words/fields.ts';
import { percentText, shortDayText } from '../../shared/words/formats.ts';
import { counted, listOf } from '../../shared/words/grammar.ts';

/* The table of people, and what the inspector says of a person's week, title and strategy. */
export const peopleWords = {
  label: 'People',
  lens: 'Look at',
  lenses: {
    time: 'Time ledger',
    clock: 'Strategy clock',
    title: 'Title audit',
    agreed: 'Agreements',
  },
  find: 'Find people',
  findIn: 'Name, title or squad',
  group: 'Who',
  groups: {
    all: 'PMs, POs and leaders',
    pm: 'Product Managers',
    po: 'Product Owners',
    leader: 'Leaders',
    open: 'Open positions',
  },
  onlyFindings: 'With findings',
  shown: (shown: number, all: number) =>
    shown === all
      ? `${counted(all, 'person', 'people')}.`
      : `${shown} of ${counted(all, 'person', 'people')}.`,
  hints: {
    time: 'The bar begins with backlog work; the line is the limit for a PM.',
    clock: 'The line on each bar is the limit from which on strategy counts as stalled.',
    title: 'Four questions tell a PM from a PO, whatever the title says.',
    agreed: 'What people have been told is expected of them.',
  },
  typeHint: 'Type to fill in; with several rows marked, for all of them.',
  nobodyYet: 'There is no PM, PO or leader in the plan yet.',
  nobodyMatches: 'Nobody matches.',
  showEverybody: 'Show everybody',
  openPosition: 'Open position',
  noTitle: 'No title',
  cannotWrite: 'This file can only be read.',
  cell: (column: string, person: string) => `${column}: ${person}`,
  cellSays: (column: string, value: string) => `${column}: ${value}`,
  edited: (edit: string, value: string) => `${edit}: ${value}.`,
} as const;

/* What a cell says. */
export const cellWords = {
  notKnown: 'not known',
  /* Nobody asks for it here. */
  none: '–',
  notAsked: 'not asked',
  neither: 'speaks for neither',
  yes: 'Yes',
  no: 'No',
  percent: percentText,
  squads: (names: readonly string[]) => names.join(', '),
  needsYesNo: 'Yes or no.',
} as const;

export const columnWords = {
  name: 'Name and title',
  squads: 'Squads',
  load: 'Load',
  loadAbout: 'Sum of the shares of their assignments',
  findings: 'Findings',
  week: 'Week',
  weekAbout: 'How the week is spent, with the backlog limit for a PM',
  reactive: 'Reactive',
  standups: 'Standups',
  strategyTime: 'Strategy time',
  verdict: 'Title and work',
  setsRoadmap: 'Sets the roadmap',
  reportsTo: 'Reports to',
  research: 'Market research',
  scope: 'Squads',
  roadmapPart: 'Part in the roadmap',
  direction: 'Expectations: direction',
  directionAbout: 'Expectations or success measures are stated for direction',
  backlog: 'Expectations: backlog',
  backlogAbout: 'Expectations or success measures are stated for the backlog',
} as const;

export const clockWords = {
  label: 'Strategy clock',
  hand: {
    roadmap: 'Roadmap update',
    interview: 'Customer interview',
    reviews: 'Reviews cancelled',
  },
  notKnown: 'not known',
  days: (days: number) => `${days} days`,
  /* Where room is short. */
  shortDays: (days: number) => `${days} d`,
  withLimit: (value: string, limit: number) => `${value}, limit ${limit}`,
} as const;

const role = { pm: 'PM', po: 'PO' } as const;
type Role = keyof typeof role;

export const verdictWords = {
  notAsked: { short: '–', says: 'Asked of people with the title of a PM or a PO.' },
  worksAs: (other: Role) => `Works as a ${role[other]}`,
  backlogOnly: 'Backlog only',
  cannotTell: 'Cannot tell yet',
  missing: (facts: readonly string[]) => `Cannot tell yet. Not known: ${listOf(facts)}.`,
  fits: (title: Role) => `Fits: ${role[title]}`,
  fitsBecause: (title: Role, reasons: readonly string[]) =>
    `The title fits the work of a ${role[title]}: ${listOf(reasons)}.`,
  nothingAgainst: (questions: number) =>
    `Nothing speaks against the title; ${counted(questions, 'question')} asked.`,
} as const;

export const pulseWords = {
  title: 'Boundary pulse',
  /** Of the names of months. */
  language: 'en',
  notAskedYet: 'not asked yet',
  signs: (present: number, all: number) => `${present} of ${all} signs`,
  hint: 'Ask the squad what it feels today; every answer is kept with its day.',
  noLongerCount: (day: string) =>
    `Answers up to ${shortDayText(day)}, when a Definition of Ready was agreed, no longer count.`,
  answer: (symptom: string, squad: string) => `Answer “${symptom}” for ${squad}`,
  last: (present: boolean, day: string) =>
    present ? `Last: yes, ${shortDayText(day)}` : `Last: no, ${shortDayText(day)}`,
  today: 'Answered today',
  never: 'Never asked',
  byMonth: (months: string) => `By month: ${months}`,
  neverInThese: 'Not asked in these months',
  month: (month: string, present: boolean) => (present ? `${month}: yes` : `${month}: no`),
} as const;

/* What is agreed with a person, and how PM and PO of a squad work together. */
export const agreementWords = {
  title: 'What is agreed',
  edit: (person: string) => `Edit what is agreed with ${person}`,
  direction: fieldNames.roleAnswers.directionExpectations,
  backlog: fieldNames.roleAnswers.backlogExpectations,
  roadmapPart: fieldNames.roleAnswers.hasRoadmapPart,
} as const;

export const practiceWords = {
  title: 'PM and PO together',
  edit: (squad: string) => `Edit practice of ${squad}`,
  meetEvery: 'They meet every',
  days: 'days',
  meetHint: '0: they never meet.',
  meetHintWithLimit: (days: number) => `0: they never meet. Too seldom: more than ${days} days.`,
  contacts: fieldNames.squadPractice.nextWorkContacts,
  people: 'people',
  contactsHint: 'One, and no committee',
} as const;
