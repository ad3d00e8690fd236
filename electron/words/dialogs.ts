/** What the system's own dialogs, its menu and new files are labelled with. */
export const menuTitles = {
  file: '&File',
  edit: '&Edit',
  view: '&View',
  insert: '&Insert',
  arrange: 'A&rrange',
  help: '&Help',
} as const;

export const dialogTitles = {
  openPlan: 'Open a Plan',
  saveCopy: 'Save a Copy As',
  saveRecovered: 'Save the Recovered Plan',
  importRoster: 'Import a Roster',
  importPlan: 'Import a Plan from JSON',
  exportPlan: 'Export the Plan as JSON',
  exportRoster: 'Export a Roster',
  exportMermaid: 'Export a Mermaid Chart',
  exportReport: 'Export a Report',
} as const;

/** Kinds of files, as a dialog offers them. */
export const fileKinds = {
  all: 'All Files',
  plan: 'Squadplan Plan',
  planJson: 'Plan as JSON',
  roster: 'Roster',
  mermaid: 'Mermaid',
  md: 'Markdown',
  html: 'Web Page',
  pdf: 'PDF',
  json: 'JSON',
  pptx: 'PowerPoint',
  docx: 'Word',
  xlsx: 'Excel',
  csv: 'CSV',
  svg: 'SVG',
  png: 'PNG',
} as const;

export const fileNames = {
  newPlan: 'New plan',
  /** Before a name that no system accepts as a file's. */
  plan: (rest: string) => `Plan ${rest}`.trim(),
  recovered: (plan: string) => `${plan} (recovered)`,
} as const;

/** Asked as the window closes before everything is saved. */
export const closingWords = {
  message: 'The last edits are not saved yet.',
  detail:
    'Everything up to them is in the plan’s file. Keep the window open to try again or to save a copy.',
  keepOpen: 'Keep Open',
  close: 'Close Without Saving',
} as const;

/** Asked as the window has stopped working twice. */
export const stoppedWords = {
  message: 'The window stopped working twice.',
  detail: 'Everything that was shown as saved is in the plan’s file.',
  again: 'Load Again',
  quit: 'Quit',
} as const;
