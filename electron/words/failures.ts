import { quoted } from '../../shared/words/grammar.ts';

/** What could not be done: what happened, what was kept, what to do. */
export const failureWords = {
  diskFull: 'The disk is full. Make room and try again.',
  notWritable: 'This file or folder cannot be written to. Choose another folder.',
  readOnlyDisk: 'This disk cannot be written to. Choose another folder.',
  notThere: 'The file or its folder is no longer there. Choose another one.',
  locked: 'Another program is using the file. Close it there and try again.',
  unchanged: (happened: string) => `${happened} Your plan is unchanged.`,
  unknown:
    'Squadplan could not do this. Your plan is unchanged. Try again, or start Squadplan again.',
  notUnderstood: 'Squadplan cannot do this with what it was given. Nothing was changed.',
  notAllowed: 'This page may not do this.',
  planClosed: 'This plan is no longer open. What was saved is in its file. Open it again.',
  windowClosed: 'The window is closed.',
  onlyVersions: 'Only versions with a name can be removed. Nothing was.',
  notRecent:
    'This plan is no longer in the list of recent ones. Nothing was changed. Choose it with File, Open.',
  droppedNowhere:
    'The dropped file has no place on this computer. Nothing was changed. Choose it with File, Open.',
  tooLarge: (file: string, megabytes: number, most: number) =>
    `${quoted(file)} is too large to be read (${megabytes} MB; at most ${most} MB). Nothing was changed. Choose a smaller file.`,
  there: (file: string) =>
    `${quoted(file)} is there already. Nothing was replaced. Choose another name.`,
  noPage: 'A PDF is printed from a page. Nothing was written.',
  nothingDamaged: 'There is no damaged plan to recover. Open it again.',
  damagedItself:
    'This is the damaged file itself. It is kept as it is; nothing was written. Choose another name.',
  nothingReadable: 'Nothing in the file could be read. It is as it was.',
  solverEnded:
    'The solver ended before it had an answer: it was stopped from outside, or ran out of memory. Your plan is unchanged. Try again, or choose fewer findings.',
  solverFailed:
    'The solver could not answer this. Your plan is unchanged. Try again with fewer findings or other limits.',
} as const;

/** For somebody who looks into the cause. */
export const detailWords = {
  notValid: 'not valid',
  notUnderstood: 'not understood',
  otherPage: (call: string) => `${call}: not the app's page`,
  solverCode: (code: number | null) => `The solver’s process ended with code ${code ?? 'unknown'}.`,
} as const;
