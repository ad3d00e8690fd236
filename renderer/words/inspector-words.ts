import type { TitleKind } from '../../shared/model/entities.ts';
import { fieldNames } from '../../shared/words/fields.ts';
import { counted } from '../../shared/words/grammar.ts';

/* What the inspector says around every kind of thing. */
export const inspectorWords = {
  label: 'Inspector',
  readOnly: 'This file can only be read.',
  later: (quarter: string) => `As it will be in ${quarter}. To edit, go back to the whole plan.`,
  about: 'About',
  name: 'Name',
  notes: fieldNames.squad.notes,
  notKnown: 'Not known',
  yes: 'Yes',
  no: 'No',
  empty: '–',
  percentUnit: '%',
  renamed: (name: string) => `Rename ${name}`,
  notesEdited: (name: string) => `Edit notes on ${name}`,
  remove: 'Remove',
  show: 'Show on the chart',
  deleteThis: {
    product: 'Delete this product',
    squad: 'Delete this squad',
    person: 'Delete this person',
  },
  findings: 'Findings on it',
  more: (count: number) => `${count} more`,
} as const;

/* The plan itself, where nothing is selected. */
export const planFormWords = {
  word: 'Plan',
  hint: 'Select something on the chart to see and edit all about it.',
  renamed: 'Rename the plan',
  counts: {
    products: 'Products',
    squads: 'Squads',
    people: 'People',
    openPositions: 'Open positions',
    pms: 'Hold PM',
    pos: 'Hold PO',
  },
  pay: 'Pay and costs',
  countedBy: (source: string) => `Counted by: ${source}.`,
  openPay: 'Pay and costs…',
  rules: 'Rules',
  pack: fieldNames.plan.pack,
  judgedBy: (pack: string) => `Judge by ${pack}`,
  openRules: 'Rules and thresholds…',
  changed: (thresholds: number) => `${counted(thresholds, 'threshold')} changed in this plan.`,
} as const;

/* When something is planned to be there. */
export const plannedFormWords = {
  title: 'Planned',
  first: fieldNames.plannedTime.startsIn,
  firstEmpty: 'there already',
  last: fieldNames.plannedTime.endsIn,
  lastEmpty: 'stays',
  hint: 'Like Q3 2027. The forecast steps through these quarters.',
  edited: (name: string) => `Plan when ${name} is there`,
} as const;

export const titleKindWords: Readonly<Record<TitleKind, string>> = {
  pm: 'Product Manager',
  po: 'Product Owner',
  'product-leader': 'Product leader',
  executive: 'Executive',
  'engineering-leader': 'Engineering leader',
  'delivery-leader': 'Delivery leader',
  other: 'Something else',
};

/* A button that opens a list with a search field in it. */
export const pickerWords = {
  more: (count: number) => `${count} more: type to narrow down`,
  nothing: 'Nothing of that name.',
  alike: 'Similar names',
  findPerson: 'Find a person',
  newPerson: 'New person…',
  newPersonNamed: (name: string) => `New person “${name}”`,
  newPersonName: 'New person',
  openPosition: 'Open position',
} as const;
