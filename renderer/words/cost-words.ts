import { numberText } from '../../shared/words/formats.ts';
import { counted, verb } from '../../shared/words/grammar.ts';

/* Pay: by which source, what a scenario costs by it, and the plan's own figures. */
export const costWords = {
  title: 'Pay and costs',
  description:
    'The articles contradict each other on pay, and nothing is averaged: the plan counts by one source.',
  done: 'Done',
  sources: 'Source of pay figures',
  countBy: (source: string) => `Count pay by ${source}`,
  own: { title: 'Our own figures', says: 'By role, and by title where that differs' },
  ofYear: (source: string, year: number) => `${source}, ${year}`,
  says: (year: number, ranges: readonly string[]) =>
    `${year}: ${ranges.join(', ')}, a year in the United States`,
  saysUndated: (ranges: readonly string[]) =>
    `year not known: ${ranges.join(', ')}, a year in the United States`,
  paid: (role: string, currency: string, range: string) => `${role} ${currency} ${range} thousand`,
  paidAndMore: (role: string, currency: string, range: string) =>
    `${role} ${currency} ${range} thousand and more`,
  range: (low: number, high: number) =>
    low === high ? numberText(low) : `${numberText(low)} to ${numberText(high)}`,
  andMore: (range: string) => `${range} and more`,
  thousandAYear: (currency: string, range: string) => `${currency} ${range} thousand a year`,
  millionAYear: (currency: string, range: string) => `${currency} ${range} million a year`,
} as const;

export const costTableWords = {
  label: 'What it costs',
  title: (scenario: string) => `“${scenario}” in a year`,
  paidAs: 'Paid as',
  people: 'People',
  open: 'Open positions',
  pay: (currency: string) => `Thousand ${currency} a year`,
  role: {
    pm: 'Product Managers',
    po: 'Product Owners',
    'product-leader': 'Product leaders',
    other: 'Everybody else',
  },
  together: 'Together',
  ofItOpen: 'of it for open positions',
  againstToday: (change: string) => `Against today: ${change}.`,
  inNoSum: (people: number) =>
    `${counted(people, 'person', 'people')} ${verb(people, 'is', 'are')} in no sum: the source says nothing of what they are paid as.`,
  from: (source: string) => `From: ${source}. Part time counts in part.`,
} as const;

/* In the status bar. */
export const costStatusWords = {
  by: (source: string) => `Pay by: ${source}`,
  byAgainstToday: (source: string, change: string) => `Pay by: ${source}. Against today: ${change}`,
} as const;

export const ownFigureWords = {
  currency: 'Currency',
  currencyHint: 'Three letters, such as EUR.',
  countIn: (currency: string) => `Count pay in ${currency}`,
  byRole: 'Pay by role',
  byRoleTitle: (currency: string) => `By role, in thousand ${currency} a year`,
  byTitle: 'Pay by title',
  byTitleTitle: (currency: string) =>
    `By title, where that differs, in thousand ${currency} a year`,
  set: (whom: string) => `Set the pay of ${whom}`,
  forget: (title: string) => `Forget the pay of ${title}`,
  bothNeeded: 'Both are needed.',
  fromAndToNeeded: 'From and to are both needed.',
  add: 'Add a title',
  find: 'Find a title of the plan',
  another: (title: string) => `Another title: “${title}”`,
  from: (whom: string) => `${whom}: from`,
  to: (whom: string) => `${whom}: to`,
  between: 'to',
} as const;
