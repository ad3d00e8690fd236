import { percentText } from '../formats.ts';
import { listOf } from '../grammar.ts';

/** Tables as spreadsheets and text files hold them: their names, the heads of their columns, and fixed cells. */
export const titles = {
  squads: 'Squads',
  people: 'People',
  assignments: 'Assignments',
  findings: 'Findings',
  coverage: 'Coverage',
  'cannot-tell': 'Cannot be told',
  figures: 'Figures',
  changes: 'Changes',
} as const;

export const heads = {
  product: 'Product',
  squad: 'Squad',
  ownsDirection: 'Owns direction',
  ownsTheBacklog: 'Owns the backlog',
  members: 'Members',
  critical: 'Critical',
  warnings: 'Warnings',
  advice: 'Advice',
  name: 'Name',
  title: 'Title',
  status: 'Status',
  fulltimeEquivalent: 'Full-time equivalent',
  reportsTo: 'Reports to',
  roles: 'Roles',
  loadInPercent: 'Load in percent',
  person: 'Person',
  role: 'Role',
  shareInPercent: 'Share in percent',
  severity: 'Severity',
  rule: 'Rule',
  about: 'About',
  finding: 'Finding',
  measured: 'Measured',
  threshold: 'Threshold',
  whatToDo: 'What to do',
  source: 'Source',
  acceptedBecause: 'Accepted because',
  acceptedUntil: 'Accepted until',
  kind: 'Kind',
  heldByOne: 'Held by one',
  responsibilities: 'Responsibilities',
  heldByNobody: 'Held by nobody',
  heldBySeveral: 'Held by several',
  fact: 'Fill in',
  subjectCount: 'For how many',
  subjects: 'For',
  settles: 'Settles',
  helpsWith: 'Helps with',
  askedBy: 'Asked by',
  figure: 'Figure',
  option: 'Option',
  what: 'What',
  inWords: 'In words',
} as const;

export const cells = {
  open: 'Open position',
  filled: 'Filled',
  wholeProduct: 'Whole product',
  product: 'Product',
  squad: 'Squad',
  change: 'Change',
  cleared: 'Finding cleared',
  raised: 'Finding raised',
  heldBy: (responsibility: string, who: string) => `${responsibility} (${who})`,
} as const;

/** What stands in the report's own lists of squads and people. */
export const rosterWords = {
  nobody: 'Nobody',
  teamItself: 'The team itself',
  /** The direction's owners, who look after the backlog too. */
  withoutPo: (owners: string) => `${owners} (no PO)`,
  pmOf: (places: readonly string[]) => `PM of ${listOf(places)}`,
  poOf: (places: readonly string[]) => `PO of ${listOf(places)}`,
  memberOf: (places: readonly string[]) => `Member of ${listOf(places)}`,
  wholeProduct: (product: string) => `all of ${product}`,
  leads: (names: string) => `Leads ${names}`,
  noRole: 'No role yet',
  notKnown: 'not known',
  load: percentText,
  loadOfWeek: (percent: number) => `${percentText(percent)} (time split)`,
} as const;

/** Levels of pay that an article gives for a role. */
export const payLevels = {
  junior: (role: string) => `junior ${role}`,
  any: (role: string) => role,
  senior: (role: string) => `senior ${role}`,
} as const;

/** Counts of findings that stand beside the figures of an option. */
export const FINDING_COUNTS = 'Findings: critical, warning, advice';

/** The same, one severity a row. */
export const findingCounts = {
  critical: 'Findings: critical',
  warning: 'Findings: warning',
  advice: 'Findings: advice',
} as const;
