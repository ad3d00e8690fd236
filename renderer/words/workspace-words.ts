import { counted } from '../../shared/words/grammar.ts';

/* What stands around every view: the bar on top, messages, the mark of saving, the window itself. */
export const workspaceWords = {
  appName: 'Squadplan',
  title: (plan: string) => `${plan} — Squadplan`,
  changes: 'Changes',
  undone: (label: string) => `Undone: ${label}.`,
  doneAgain: (label: string) => `Done again: ${label}.`,
  done: (label: string) => `${label}.`,
  cannotOpen: (file: string) =>
    `${file} cannot be opened here. Squadplan reads plans (.squadplan, .json) and rosters (.xlsx, .csv, .mmd).`,
  plan: {
    label: 'Plan name',
    rename: (name: string) => `Rename the plan ${name}`,
    renamed: (name: string) => `Rename the plan to ${name}`,
    place: (file: string, folder: string) => `${file} in ${folder}`,
  },
  /* What was being done when something failed. */
  doing: {
    start: 'Start',
    open: 'Open',
    openFile: (name: string) => `Open ${name}`,
    saveCopy: 'Save a copy',
    something: 'What you just did',
  },
} as const;

export const topBarWords = {
  close: 'Close Plan',
  import: 'Import',
  importNote: 'Import a roster from a workbook, a CSV file or an org chart',
  views: 'Views',
  view: {
    chart: 'Chart',
    coverage: 'Coverage',
    people: 'People',
    compare: 'Compare',
    report: 'Report',
  },
  viewWithKey: (view: string, key: string | undefined) => (key ? `${view} (${key})` : view),
  undo: (label: string | undefined) => (label ? `Undo ${label}` : 'Undo'),
  redo: (label: string | undefined) => (label ? `Redo ${label}` : 'Redo'),
  history: 'History',
  search: 'Search and commands',
  outline: 'Outline',
  forecast: 'Forecast',
  rightPanel: 'Inspector and findings',
  light: 'Switch to light',
  dark: 'Switch to dark',
} as const;

export const noticeWords = {
  label: 'Messages',
  error: 'Error',
  details: 'Details',
  copy: 'Copy',
  dismiss: 'Dismiss',
} as const;

export const saveWords = {
  readOnly: 'Read only',
  saving: 'Saving…',
  saved: 'Saved',
  notSaved: 'Not saved',
  kept: (count: number) =>
    `${count === 1 ? 'The last edit is' : `The last ${counted(count, 'edit')} are`} kept in this window. ` +
    'You can go on working; nothing more is written until saving works again.',
  saveCopy: 'Save a Copy…',
  retry: 'Retry',
} as const;

/* In place of a window that cannot draw itself. */
export const failedWords = {
  title: 'This window cannot show what it should.',
  noPlan: 'Something inside Squadplan went wrong. No plan was open.',
  saved: 'Something inside Squadplan went wrong. The plan is in its file with every edit.',
  unsaved:
    'Something inside Squadplan went wrong. What is not in the file yet is kept in this window: save a copy before you load it again.',
  showChart: 'Show the Chart',
  saveCopy: 'Save a Copy…',
  reload: 'Load the Window Again',
  details: 'Details',
  copy: 'Copy',
} as const;

/* Between the window and the shell. */
export const bridgeWords = {
  notUnderstood:
    'Squadplan gave an answer that this window does not understand. Nothing is lost: start Squadplan again.',
  outside: 'Squadplan’s window was opened outside the app.',
} as const;
