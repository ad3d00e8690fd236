import type { ScenarioTable } from '../../shared/model/tables.ts';
import { counted, listOf, verb } from '../../shared/words/grammar.ts';

/* What is asked before something is deleted, and what goes with it. */
export const deleteWords = {
  title: (name: string) => `Delete ${name}?`,
  cancel: 'Cancel',
  delete: 'Delete',
  undo: 'Undo brings everything back.',
  goesWith: (chosen: number, goes: readonly string[]) =>
    `With ${chosen === 1 ? 'it' : 'them'}: ${listOf(goes)}.`,
  stays: (squads: readonly string[]) =>
    `${listOf(squads)} ${verb(squads.length, 'stays', 'stay')}, in no product.`,
  loses: (squads: readonly string[]) =>
    `${listOf(squads)} ${verb(squads.length, 'loses', 'lose')} a PM or PO.`,
} as const;

/** What is said of the rows that go as well. Tables not named here go unsaid. */
export const deletedRows: Partial<Record<ScenarioTable, (count: number) => string>> = {
  assignment: (count) => counted(count, 'role that somebody holds', 'roles that people hold'),
  reportingLine: (count) => counted(count, 'reporting line'),
  market: (count) => counted(count, 'market'),
  persona: (count) => counted(count, 'persona'),
  responsibilityHolder: (count) =>
    counted(count, 'responsibility that somebody holds', 'responsibilities that people hold'),
  symptomAnswer: (count) => counted(count, 'answer about symptoms', 'answers about symptoms'),
};

/* Asked before a plan is left whose last edits could not be written. */
export const unsavedWords = {
  title: 'Not everything is saved',
  leave: 'Leave Without Saving',
  saveCopy: 'Save a Copy…',
  savingCopy: 'Save a copy',
  retry: 'Retry',
  lost: (edits: number) =>
    edits === 1
      ? 'The last edit is only in this window, and is lost if you leave without saving. The file itself is whole, as it was before.'
      : `The last ${counted(edits, 'edit')} are only in this window, and are lost if you leave without saving. The file itself is whole, as it was before.`,
} as const;

export const newPlanWords = {
  title: 'New plan',
  description: 'Saved as you go, in a file on this computer.',
  cancel: 'Cancel',
  create: 'Create',
  creating: 'New Plan',
  name: 'Name',
  untitled: 'Untitled plan',
  startFrom: 'Start from',
  empty: 'Empty plan',
  emptyNote: 'Draw squads and people yourself, or import a roster once the plan is open.',
  goodFor: 'Good for',
  breaksWhen: 'Breaks when',
  from: (titles: readonly string[]) => `From ${titles.map((title) => `“${title}”`).join(', ')}`,
  verdict: 'What the rules say of it',
  started: (template: string) => `Start from “${template}”`,
  size: (squads: number, people: number) =>
    `${counted(squads, 'squad')}, ${counted(people, 'person', 'people')}`,
  andMore: (count: number) => `and ${count} more`,
  nothingFound: 'The rules find nothing in it as it stands.',
  unanswered: (questions: number) =>
    `${counted(questions, 'question')} cannot be answered until you fill in more.`,
} as const;

/* All rules of the plan with their thresholds. */
export const thresholdsWords = {
  title: 'Rules and thresholds',
  description:
    'What every rule looks at, where it comes from, and the limits that this plan is judged by.',
  changed: (count: number) =>
    count === 0
      ? 'All thresholds are those of the pack.'
      : `${counted(count, 'threshold')} changed in this plan.`,
  done: 'Done',
  pack: 'Rule pack',
  judgedBy: (pack: string) => `Judge by ${pack}`,
  compare: 'Compare the packs…',
  kinds: 'Kinds of rules',
  find: 'Find a rule',
  nothing: 'No rule of that name.',
} as const;

export const aboutWords = {
  title: 'Squadplan',
  version: (version: string) => `Version ${version}`,
  purpose: 'Draws squads, PMs and POs, and shows where one person can no longer hold both roles.',
  data: 'Your data',
  dataNote: (folder: string | null) =>
    folder === null
      ? 'Each plan is one file on this computer. Nothing is sent anywhere: there is no account, no server and no telemetry.'
      : `Each plan is one file on this computer; this one is in ${folder}. Nothing is sent anywhere: there is no account, no server and no telemetry.`,
  rules: 'Where the rules come from',
  rulesNote: 'A threshold that no article gives is marked as ours wherever it is shown.',
  publishedBy: (publisher: string | null, year: number | string | null) =>
    [publisher, year].filter((part) => part !== null).join(', '),
  builtWith: 'Built with',
  libraries:
    'Electron, React, React Flow, Radix, SQLite, zod, zustand, d3-hierarchy, cmdk, Fuse, Papa Parse, Lucide: free software under the MIT, ISC, BSD, Apache and public-domain terms.',
} as const;

export const currencyWords = {
  /** Of the currencies' names. */
  language: 'en',
  named: (code: string, name: string) => `${code}: ${name}`,
} as const;
