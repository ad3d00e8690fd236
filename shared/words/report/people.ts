import { numberText } from '../formats.ts';
import { counted, verb } from '../grammar.ts';

const further = (people: number) => counted(people, 'further person', 'further people');

/** Beside the lists of squads and people. */
export const listWords = {
  notListed: (people: number) =>
    `${further(people)} without a PM, PO or leading role ${verb(people, 'is', 'are')} not listed.`,
  /** Where room is short. */
  notListedShort: (people: number) =>
    `${further(people)} without a PM, PO or leading role not listed.`,
  notListedLabelled: (people: number) =>
    `Not listed: ${further(people)} without a PM, PO or leading role.`,
  /** @param title what they are called by their work; the name alone where it is no other. */
  titled: (name: string, title: string) => (title && title !== name ? `${name}, ${title}` : name),
  /** An open position among people. */
  open: (name: string) => `${name} (open)`,
  /** Who owns what, of a squad in a list. */
  squad: (squad: string, direction: string, backlog: string) =>
    `${squad}: direction ${direction}, backlog ${backlog}`,
} as const;

/** What people are listed under. */
export const peopleGroups = {
  leaders: 'Leaders',
  pms: 'Product Managers',
  pos: 'Product Owners',
  open: 'Open positions',
} as const;

export const coverageWords = {
  kinds: { product: 'product', squad: 'squad' },
  whole: (whole: number, all: number) =>
    `${numberText(whole)} of ${numberText(all)} products and squads have every responsibility held by exactly one.`,
  every: 'Every responsibility is held by exactly one.',
  heldBy: (responsibility: string, who: string) => `${responsibility}: ${who}`,
} as const;

export const titleWords = {
  about:
    'Four questions say whether a title fits the work: who sets the roadmap, whom somebody reports to, who does market research, and which squads somebody serves.',
} as const;

export const hiringWords = {
  none: 'No position is open.',
  noFigure: 'No article gives a figure',
  /** A year is no figure. */
  source: (article: string, year: number) => `${article} (${year})`,
  pay: (pay: string, source: string) => `${pay}: ${source}`,
  /** The same as sentences. */
  pays: (pays: readonly string[]) => pays.map((pay) => `${pay}.`).join(' '),
  advice: (when: string, advice: string) => `${when}: ${advice}`,
} as const;
