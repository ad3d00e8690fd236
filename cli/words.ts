import { quoted } from '../shared/words/grammar.ts';

/** How the program is used. */
export const usageWords = {
  program: 'Judges an organisation of product squads, without a window.',
  version: 'say which version this is',
  help: 'say how to use this',
  after: `
Exit code: 0 nothing is critical, 1 something is, 2 the command or the file cannot be read.

Examples:
  squadplan check examples/example.json
  squadplan check roster.csv --pack safe --format json
  squadplan check orgchart.mmd
  squadplan report company.squadplan --out company.html --scenario "Option A"
  squadplan export company.squadplan --out company.mmd`,
  file: 'a plan (.squadplan), a plan as JSON (.json), a roster (.xlsx, .csv, also draw.io’s CSV) or a Mermaid org chart (.mmd, .md)',
  pack: (ids: readonly string[]) =>
    `rule pack to judge by, in place of the plan's own: ${ids.join(', ')}`,
  today: 'the day to judge on, in place of this one',
  scenario: 'a scenario of the plan, in place of today’s',
  check: 'list what is wrong with an organisation, and what cannot be told yet',
  format: 'how to write it',
  report: 'write a report',
  reportOut: 'where to: .pdf, .html, .md, .pptx, .docx, .xlsx, .csv, .svg, .png or .json',
  paper: 'the size of its pages',
  orientation: 'pages upright or on their side',
  theme: 'its colours',
  scale: 'how large a .png is, in times of the chart on screen',
  audience: 'for whom, in place of everything',
  names: 'call people by their names or by their roles',
  table: 'which table a .csv holds',
  export: 'write a plan in another format',
  exportOut: 'where to: .json (the whole plan), .csv (a roster) or .mmd (a Mermaid chart)',
  schema: 'print the JSON Schema of a plan as JSON',
} as const;

/** Why something cannot be done. */
export const problemWords = {
  told: (problem: string) => `squadplan: ${problem}\n`,
  at: (path: string, problem: string) => `${path}: ${problem}`,
  nothingToDo: 'Say what to do: check, report, export or schema. See squadplan --help.',
  noDay: (text: string) => `${quoted(text)} is no day. A day looks like 2026-11-21.`,
  severalScenarios: (count: number, name: string) =>
    `There are ${count} scenarios named ${quoted(name)}. Name them apart in the app.`,
  noScenario: (name: string, names: readonly string[]) =>
    `There is no scenario ${quoted(name)}. The plan has ${names.map(quoted).join(', ')}.`,
  wholePlan: 'A plan as JSON holds all its scenarios; leave --scenario out.',
  exportEnding: (endings: readonly string[]) => `an export ends in one of ${endings.join(', ')}.`,
  reportEnding: (endings: readonly string[]) => `a report ends in one of ${endings.join(', ')}.`,
  exportOntoPlan: 'The export would replace the plan that it is about.',
  reportOntoPlan: 'The report would replace the plan that it is about.',
  emptyChart: 'The plan has nothing on its chart yet.',
  noPrinter: 'A PDF is printed by the app: start this by “npm run -s squadplan”, or ask for .html.',
  noDrawer: 'A .png is drawn by the app: start this by “npm run -s squadplan”, or ask for .svg.',
  noScale: 'Say a number from 0.1 to 10.',
  notMade: (reason: string) => `The app could not make it: ${reason || 'no reason given'}`,
  /** @param rows of a roster, at least one. */
  notTakenOver: (path: string, rows: number) =>
    `${path}: ${rows === 1 ? '1 row was' : `${rows} rows were`} not taken over in full; “check --format text” says what is missing.`,
} as const;

/** Of a file to read. */
export const readProblems = {
  notAllowed: 'The file may not be read.',
  longName: 'The name is too long for a file.',
  notThere: 'There is no such file.',
  noFile: 'This is not a file.',
  link: 'The file is a link that leads to itself.',
  empty: 'The file is empty.',
  tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB.`,
  notUtf8: 'The file is not UTF-8 text, which JSON has to be.',
  nothingNamed: 'No row of the file names a squad or a person.',
} as const;

/** Of a file to write. */
export const writeProblems = {
  noFolder: 'The folder is not there.',
  notAllowed: 'It may not be written there.',
  folder: 'There is a folder of that name.',
  diskFull: 'The disk is full.',
} as const;

/** What a roster is called that has no name. */
export const ROSTER = 'Roster';

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What a check says, for a reader at a terminal. */
export const checkWords = {
  severities: { critical: 'CRITICAL', warning: 'WARNING', advice: 'ADVICE' },
  counts: (counts: { products: number; squads: number; people: number; openPositions: number }) =>
    `${plural(counts.products, 'product')}, ${plural(counts.squads, 'squad')}, ${plural(counts.people, 'person', 'people')}, ${plural(counts.openPositions, 'open position')}`,
  judged: (today: string, pack: string) => `Judged on ${today} by the rule pack ${quoted(pack)}`,
  nothing: 'No findings.',
  heading: (heading: string, count: number) => `${heading} (${count})`,
  accepted: 'ACCEPTED FOR NOW',
  cannotTell: 'CANNOT TELL YET: fill in what is missing',
  roster: 'ABOUT THE ROSTER',
  measured: (measure: string) => `measured ${measure}`,
  threshold: (measure: string) => `threshold ${measure}`,
  rule: (id: string) => `rule ${id}`,
  source: (titles: string) => `source: ${titles}`,
  also: (message: string) => `also: ${message}`,
  advice: (advice: string) => `what to do: ${advice}`,
  acceptedAs: (severity: string, rule: string) => `${severity}, rule ${rule}`,
  acceptedUntil: (day: string, reason: string) => `accepted until ${day}: ${reason}`,
  /** @param rest how many more names there are than those. */
  missing: (fact: string, names: readonly string[], rest: number) =>
    rest > 0 ? `${fact}: ${names.join(', ')} and ${rest} more` : `${fact}: ${names.join(', ')}`,
  settles: (rules: readonly string[]) => `would settle ${rules.join(', ')}`,
  row: (row: number, column: string | null, message: string) =>
    column ? `row ${row}, ${column}: ${message}` : `row ${row}: ${message}`,
  moreRows: (count: number) => `and ${count} more`,
  summary: (tally: readonly string[], open: number, holding: number) =>
    `${tally.join(', ')}; ${plural(open, 'question')} cannot be answered yet, ${holding} hold.`,
} as const;
