import { numberText, percentText } from './formats.ts';
import { counted } from './grammar.ts';

/** Why a scenario cannot be edited so. */
export const scenarioProblems = {
  repeatedId: 'There is a scenario of that id already.',
  archiveToday:
    'This scenario describes today and cannot be archived. Make another one today’s first.',
  deleteToday:
    'This scenario describes today and cannot be deleted. Make another one today’s first.',
} as const;

/** At the end of a copy's name. */
export const COPY_ENDING = ' (copy)';

/** The figures of two scenarios side by side. */
export const figureWords = {
  squads: 'Squads',
  pms: 'PMs',
  pos: 'POs',
  ratio: 'PM : PO : squads',
  averageLoad: 'Average load',
  highestLoad: 'Highest load',
  openPositions: 'Open positions',
  pay: (currency: string) => `Pay, thousand ${currency} a year`,
  openPay: 'of it for open positions',
  notKnown: 'not known',
  percent: percentText,
  /** `805 to 1390 and more` */
  range: (low: number, high: number, more: boolean) => {
    const range = low === high ? numberText(low) : `${numberText(low)} to ${numberText(high)}`;
    return more ? `${range} and more` : range;
  },
  /** `3 (1 PM, 2 PO)` */
  open: (count: number, byRole: readonly { readonly count: number; readonly role: string }[]) =>
    byRole.length > 0
      ? `${numberText(count)} (${byRole.map(({ count: of, role }) => `${of} ${role}`).join(', ')})`
      : numberText(count),
  /** `92 % (12 people known)`: few known shares are no picture of all. */
  average: (load: number, known: number) =>
    `${percentText(load)} (${counted(known, 'person', 'people')} known)`,
} as const;

/** Heads of the list of changes as a table. */
export const changeHeads = {
  kind: 'Kind',
  name: 'Name',
  change: 'Change',
  sentence: 'Sentence',
  products: 'Products',
  people: 'People',
} as const;
