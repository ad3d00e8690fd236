import type { Role } from '../../shared/model/entities.ts';
import { fieldNames } from '../../shared/words/fields.ts';
import { counted, type Named, namesOf } from '../../shared/words/grammar.ts';
import { openPosition } from '../../shared/words/roles.ts';
import { roleWords } from './noun-words.ts';

/* What the inspector says of squads and products, and of who holds a role in one. */
export const squadWords = {
  word: 'Squad',
  mission: fieldNames.squad.mission,
  missionEdited: (name: string) => `Edit mission of ${name}`,
  product: 'Product',
  noProduct: 'No product',
  moved: (name: string, product: string) => `Move ${name} to ${product}`,
  takenOut: (name: string) => `Take ${name} out of its product`,
  works: 'How it works',
  framework: fieldNames.squad.framework,
  frameworkEdited: (name: string) => `Edit way of working of ${name}`,
  headcount: fieldNames.squad.headcount,
  headcountCounted: (members: number) => `${members} counted`,
  headcountUnknown: 'not known',
  headcountHint: 'Without PM and PO',
  headcountEdited: (name: string) => `Edit headcount of ${name}`,
  backlogWork: fieldNames.squad.backlogFte,
  backlogUnit: 'full-time people',
  backlogEdited: (name: string) => `Edit backlog work of ${name}`,
  ordersOwn: fieldNames.squad.ordersOwnBacklog,
  ordersOwnEdited: (name: string) => `Edit backlog order of ${name}`,
  embedded: fieldNames.squad.directionOwnerEmbedded,
  embeddedEdited: (name: string) => `Edit embedding in ${name}`,
  owners: 'Owners',
  members: 'Members',
  directionFrom: (owners: readonly Named[], product: string | null) =>
    `${namesOf(owners)}, as PM of ${product ?? 'the product'}`,
  noDirection: 'Nobody owns the direction',
  noBacklog: 'Nobody owns the backlog',
  backlogFallsTo: (people: readonly Named[]) => `Nobody: the backlog falls to ${namesOf(people)}`,
} as const;

export const productWords = {
  word: 'Product',
  section: fieldNames.product.section,
  sectionHint: 'The part of the company it belongs to',
  sectionEdited: (name: string) => `Edit section of ${name}`,
  complex: fieldNames.product.highlyComplex,
  complexEdited: (name: string) => `Edit complexity of ${name}`,
  whole: 'Whole product',
  noPm: 'Nobody: each squad needs its own',
  noPo: 'Nobody',
  audience: 'Who it is for',
  squads: 'Squads',
  noSquads: 'None yet. Drag a squad into the product.',
} as const;

/* A list of names of one kind, with the steps that editing it leaves behind. */
export interface NameListWords {
  readonly label: string;
  readonly hint: string;
  readonly nameOf: (name: string) => string;
  readonly main: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly add: string;
  readonly addHint: string;
  readonly taken: (name: string) => string;
  readonly added: (name: string, product: string) => string;
  readonly renamed: (name: string, product: string) => string;
  readonly marked: (name: string, product: string) => string;
  readonly removed: (name: string, product: string) => string;
}

export const marketWords: NameListWords = {
  label: 'Markets',
  hint: 'None listed means not known.',
  nameOf: (name) => `Name of market ${name}`,
  main: (name) => `${name} is a main market`,
  remove: (name) => `Remove market ${name}`,
  add: 'Add a market',
  addHint: 'Add a market and press Enter',
  taken: (name) => `“${name}” is there already.`,
  added: (name, product) => `Add market ${name}: ${product}`,
  renamed: (name, product) => `Rename market ${name}: ${product}`,
  marked: (name, product) => `Mark market ${name}: ${product}`,
  removed: (name, product) => `Remove market ${name}: ${product}`,
};

export const personaWords: NameListWords = {
  label: 'Personas',
  hint: 'A star marks those it is mainly for.',
  nameOf: (name) => `Name of persona ${name}`,
  main: (name) => `${name} is a main persona`,
  remove: (name) => `Remove persona ${name}`,
  add: 'Add a persona',
  addHint: 'Add a persona and press Enter',
  taken: (name) => `“${name}” is there already.`,
  added: (name, product) => `Add persona ${name}: ${product}`,
  renamed: (name, product) => `Rename persona ${name}: ${product}`,
  marked: (name, product) => `Mark persona ${name}: ${product}`,
  removed: (name, product) => `Remove persona ${name}: ${product}`,
};

/* Who holds a role in one place, and the ways to put somebody there. */
export const slotWords = {
  holders: (role: Role, place: string) => `${roleWords[role]} of ${place}`,
  assigned: (role: Role, place: string) => `Assign ${roleWords[role]} of ${place}`,
  added: (name: string, place: string) => `Add ${name} to ${place}`,
  opened: (role: Role, place: string) => `Open a ${roleWords[role]} position on ${place}`,
  openName: (title: string) => (title ? openPosition(title) : 'Open position'),
  replace: 'Replace',
  replaceOf: (role: Role, place: string) => `Replace the ${roleWords[role]} of ${place}`,
  addMember: 'Add a member',
  addMemberTo: (place: string) => `Add a member for ${place}`,
  addAnother: 'Add another',
  addAnotherTo: (role: Role, place: string) => `Add another ${roleWords[role]} for ${place}`,
  choose: (role: Role) => `Choose a ${roleWords[role]}`,
  chooseFor: (role: Role, place: string) => `Choose a ${roleWords[role]} for ${place}`,
} as const;

const allOf = (count: number, one: string, many = `${one}s`) =>
  count === 1 ? `The ${one}` : `All ${counted(count, one, many)}`;
const squads = (count: number) => counted(count, 'squad');
const people = (count: number) => counted(count, 'person', 'people');
const products = (count: number) => counted(count, 'product');

/* Several things at once. */
export const severalWords = {
  selected: (things: string) => `${things} selected`,
  nothing: 'Nothing selected',
  lines: (count: number) => counted(count, 'line'),
  mixed: 'Different values',
  delete: 'Delete',
  deleteAll: 'Delete all of these…',
  allSquads: (count: number) => allOf(count, 'squad'),
  allPeople: (count: number) => allOf(count, 'person', 'people'),
  allProducts: (count: number) => allOf(count, 'product'),
  squadsMoved: (count: number) => `Move ${squads(count)}`,
  frameworkEdited: (count: number) => `Edit way of working of ${squads(count)}`,
  embeddedEdited: (count: number) => `Edit embedding in ${squads(count)}`,
  standupsEdited: (count: number) => `Edit standups of ${people(count)}`,
  strategyTimeEdited: (count: number) => `Edit time for strategy of ${people(count)}`,
  complexEdited: (count: number) => `Edit complexity of ${products(count)}`,
} as const;
