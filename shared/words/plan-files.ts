import { quoted } from './grammar.ts';

/*
 * What went wrong with a plan's file: what happened, what was kept, what to do.
 */

/** What was being done, and so what is as it was. */
export const keptWords = {
  open: 'Nothing was changed.',
  save: 'The file holds everything up to the edit before this one, and this window still has the rest.',
  copy: 'No copy was made; the plan itself is unchanged.',
  create: 'Nothing was written.',
  'back-up': 'No backup was made; the plan itself is unchanged.',
  wholePlan: 'This window still has the whole plan.',
} as const;

/** What happened and what to do: the words on what was kept stand between the two. */
interface Trouble {
  readonly happened: (file: string) => string;
  readonly next: string;
}

export const fileTroubles = {
  movedAway: {
    happened: (file) => `${quoted(file)} is no longer where it was.`,
    next: 'Put it back, or save a copy somewhere else.',
  },
  notToBeOpened: {
    happened: (file) => `${quoted(file)} is no longer where it was.`,
    next: 'Open it from where it lies now.',
  },
  noFolder: {
    happened: (file) => `The folder for ${quoted(file)} is not there.`,
    next: 'Choose another folder.',
  },
  notAPlan: {
    happened: (file) => `${quoted(file)} is not a Squadplan plan.`,
    next: 'Choose a .squadplan file; rosters and JSON files are imported instead.',
  },
  damaged: {
    happened: (file) => `${quoted(file)} is damaged and cannot be read in full.`,
    next: 'Open an earlier copy of it.',
  },
  readOnly: {
    happened: (file) => `${quoted(file)} cannot be written to.`,
    next: 'Change its permissions, or save a copy somewhere else.',
  },
  notReadable: {
    happened: (file) => `${quoted(file)} may not be read.`,
    next: 'Change its permissions.',
  },
  diskFull: {
    happened: (file) => `The disk that holds ${quoted(file)} is full.`,
    next: 'Make room and try again, or save a copy on another disk.',
  },
  conflict: {
    happened: (file) => `${quoted(file)} was changed elsewhere since this window read it.`,
    next: 'Save a copy to keep your edits, or open the plan again to see the others.',
  },
  locked: {
    happened: (file) => `Another program is using ${quoted(file)}.`,
    next: 'Close it there and try again.',
  },
  unknown: {
    happened: (file) => `${quoted(file)} could not be used.`,
    next: 'Try again, or save a copy somewhere else.',
  },
} as const satisfies Record<string, Trouble>;

/** Troubles that are told in one piece. */
export const fileProblems = {
  noFit: (file: string) =>
    `The edit does not fit the plan in ${quoted(file)}. It was not saved; the file is unchanged. Undo it, or open the plan again.`,
  strange: (file: string, part: string) =>
    `${quoted(file)} holds something that no Squadplan writes: the ${part}. It was not opened and nothing was changed. Ask whoever gave it to you for another copy.`,
  strangeValue: (file: string) =>
    `${quoted(file)} holds a value that no Squadplan writes. Nothing was changed. Open an earlier copy of it.`,
  tooLarge: (file: string, megabytes: number) =>
    `${quoted(file)} is larger than ${megabytes} MB, which no plan is. It was not opened and nothing was changed.`,
  tooMuch: (file: string) =>
    `${quoted(file)} holds more than a plan can. It was not opened and nothing was changed.`,
  noSettings: (file: string) =>
    `${quoted(file)} lacks the settings that every plan has. Nothing was changed. Open an earlier copy of it.`,
  newer: (file: string) =>
    `${quoted(file)} was last saved by a newer Squadplan. Nothing was changed. Update Squadplan to open it.`,
  ontoItself: (file: string) =>
    `${quoted(file)} is the plan that is open. No copy was made; it is saved as you work. Choose another name.`,
  there: (file: string) =>
    `${quoted(file)} is there already. Nothing was replaced. Choose another name.`,
  noEdit: 'This edit is not in the plan. Nothing was changed.',
  noBackup: 'This backup is no longer there. Your plan is unchanged. Choose another one.',
} as const;

/** What is called anew in a plan that was recovered. */
export const recoveredWords = {
  plan: 'Recovered plan',
  scenario: (id: string) => `Recovered ${id}`,
} as const;
