import { numberText } from '../formats.ts';
import { counted } from '../grammar.ts';

/** Facts whose usual words would be misread behind a "no": no reviews cancelled is a fact, an unknown number is not. */
const amounts: Readonly<Record<string, string>> = {
  'signals.reviews-cancelled': 'number of roadmap reviews cancelled this quarter',
  'product.markets': 'list of markets served',
  'product.personas': 'list of main personas',
  'person.manager': 'word on who they report to',
  'audit.sets-roadmap': 'word on who sets the roadmap',
};

/** `no headcount for Checkout` @param label what the fact is called elsewhere. */
export function missingFact(fact: string, label: string, subject: string): string {
  const noun = amounts[fact] ?? (label.startsWith('whether ') ? `answer on ${label}` : label);
  return `no ${noun} for ${subject}`;
}

export const method = {
  arithmetic: 'Plain arithmetic',
  packs: 'Rule packs from outside the articles',
  about:
    'Findings come from fixed rules, each of which looks at one product, squad or person and answers “fires”, “holds” or “cannot tell”.',
  packUsed: (pack: string) => `Rule pack: ${pack}.`,
  /** In front of why a number is ours, where others stand beside it. */
  oursShort: 'Ours.',
  /** @param pack what the pack says in place of it. */
  changedNote: (pack: string) => `Changed in this plan; the pack says ${pack}`,
  changedHere: (pack: string) => `Changed in this plan; the pack says ${pack}.`,
  off: 'off',
  /** Of an article; a year is no figure. */
  article: (publisher: string | null, year: number | null, note: string | null) =>
    [publisher, year === null ? '' : String(year), note].filter(Boolean).join(' · '),
  cited: (title: string, note: string) => (note ? `${title}. ${note}` : title),
  ours: (why: string) => `Our own number. ${why}`,
  pack: 'Rule pack',
  fromPack: (pack: string) => `Rule pack: ${pack}`,
  /** @param label of the threshold; null where the rule has no other. */
  changed: (label: string | null, from: string) =>
    label === null
      ? `changed in this plan from ${from}`
      : `${label}: changed in this plan from ${from}`,
  noArticle: (label: string | null) =>
    label === null
      ? 'our own number, no article gives one'
      : `${label}: our own number, no article gives one`,
};

export const titleRows = {
  unknown: (people: number, some: string) =>
    `No question is answered yet for ${counted(people, 'person', 'people')}: ${some}.`,
};

export const rolesForNames = {
  titleOf: (title: string, places: string) => `${title} of ${places}`,
  roleOf: (role: string, places: string) => `${role} of ${places}`,
  noRole: 'Person without a role',
  /** @param rest how many more there are. */
  places: (places: readonly string[], rest: number) =>
    (rest > 0 ? [...places, `${numberText(rest)} more`] : places).join(' and '),
  /** One of several with the same role. */
  numbered: (role: string, at: number) => `${role} ${at}`,
};
