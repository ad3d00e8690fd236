import { numberText } from '../formats.ts';

/** What stands around the parts of a report, whatever it is written as. */
export const pageWords = {
  /** What the whole is about. */
  subject: 'Squads, roles and findings',
  titleAndDay: (title: string, day: string) => `${title}, ${day}`,
  scenario: (name: string) => `Scenario: ${name}`,
  rules: (pack: string) => `Rules: ${pack}`,
  contents: 'Contents',
  table: 'Table',
  picture: 'Picture',
  /** What a picture is told as. @param says whole sentences. */
  pictureSays: (title: string, says: string) => `${title}. ${says}`,
  /** A style of Word's, as its list of styles calls it. */
  tableText: 'Table Text',
  nothingDrawn: 'Nothing is drawn yet.',
  drawnElsewhere: 'Drawn by the app: in the PDF, the web page and the slides.',
  withoutProduct: 'Without a product',
  notKnown: 'not known',
  /** A heading, and how many are under it. */
  withCount: (heading: string, count: number) => `${heading} (${numberText(count)})`,
  moreUnderFindings: (rest: number) => `And ${numberText(rest)} more under Findings.`,
} as const;

/** Headings of a report's parts. */
export const headings = {
  summary: 'Summary',
  glance: 'At a glance',
  chart: 'The chart',
  products: 'Product by product',
  charts: 'Load, ratios and findings',
  findings: 'Findings',
  accepted: 'Accepted findings',
  coverage: 'Coverage of responsibilities',
  titles: 'Title audit',
  evidence: 'What cannot be told yet',
  options: 'Options compared',
  outlook: (from: string, to: string) => `What is planned, ${from} to ${to}`,
  hiring: 'Hiring plan',
  hiringOrder: 'In what order to hire',
  pay: 'What the articles say is paid',
  squads: 'Squads',
  people: 'People',
  charters: 'Who decides what',
  charterOf: (squad: string) => `Who decides what: ${squad}`,
  method: 'Method and sources',
  articles: 'Articles',
  thresholds: 'Thresholds used',
} as const;

/** Heads of columns that only pages and slides have; the others are those of a spreadsheet. */
export const pageHeads = {
  aYear: 'A year',
  decision: 'Decision',
  findings: 'Findings',
  from: 'From',
  heldByMoreThanOne: 'Held by more than one',
  howFar: 'How far',
  load: 'Load',
  notKnown: 'Not known',
  openPosition: 'Open position',
  pointsToPm: 'Points to a PM',
  pointsToPo: 'Points to a PO',
  position: 'Position',
  questions: 'Questions',
  reason: 'Reason',
  serves: 'Serves',
  squads: 'Squads',
  value: 'Value',
  whatIsWrong: 'What is wrong',
  where: 'Where',
  who: 'Who',
  whoDecides: 'Who decides',
  yearlyPay: 'Yearly pay, by source',
} as const;

/** The first names of a list, the others counted: `A, B and 3 more`. */
export function someOf(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return rest > 0
    ? `${names.slice(0, most).join(', ')} and ${numberText(rest)} more`
    : names.join(', ');
}

/** The same where the list is a cell of a narrow table: `A, B, 3 more`. */
export function firstOf(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return rest > 0
    ? `${names.slice(0, most).join(', ')}, ${numberText(rest)} more`
    : names.join(', ');
}
