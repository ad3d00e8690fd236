import { percentText } from '../formats.ts';
import { counted, type Named, namesOf } from '../grammar.ts';

export const chartCards = {
  pms: (names: string) => `PM: ${names}`,
  noPm: 'No PM',
  productPm: (names: string) => `${names} (product)`,
  teamItself: 'The team itself',
  noPo: 'No PO',
  alsoPm: (names: string) => `${names}, also PM`,
  withoutPo: (names: string) => `${names} (no PO)`,
  /** Of a position that is open; one that is called so already stays as it is. */
  open: (name: string) => (/\bopen\b/iu.test(name) ? name : `${name} (open)`),
  openPosition: 'Open position',
  load: (load: number) => `${percentText(load)} of time`,
  noTitle: 'No title given',
  onNoSquad: 'On no squad',
  openPm: 'Open PM',
  members: (members: number) => counted(members, 'member'),
  squads: (squads: number) => counted(squads, 'squad'),
  reports: (reports: number) => counted(reports, 'report'),
};

/** What stands under the whole chart. */
export const chartLegend = {
  /** @param marks a mark for each severity. */
  marks: (marks: string) => `${marks} with the number of findings`,
  shapes: 'Circle: PM. Square: PO. Hexagon: leader.',
  dashed: 'Dashed: open, or held by somebody else.',
  line: 'Grey line: reports to.',
};

/** Where on the whole chart which product stands. */
export const mapWords = {
  title: 'Map of the products',
  caption:
    'Where each product stands on the chart. The numbers are those of the pictures that follow.',
  product: (number: number, name: string) => `${number} ${name}`,
  description: (products: readonly string[]) => `${products.join(', ')}.`,
};

export const chartSvg = {
  description: (
    drawnOf: { products: number; squads: number; people: number },
    names: readonly string[],
  ) => {
    const { products, squads, people } = drawnOf;
    const drawn = `${counted(products, 'product')} with ${counted(squads, 'squad')}, and ${counted(people, 'person', 'people')} with a card of their own.`;
    return names.length > 0 ? `${drawn} Products: ${names.join(', ')}.` : drawn;
  },
};

export const productPictures = {
  reportTo: (managers: readonly Named[]) => `PMs report to ${namesOf(managers)}`,
  noPm: 'no PM',
  pm: (names: string) => `PM ${names}`,
  noPo: 'no PO',
  po: (names: string) => `PO ${names}`,
  backlogWith: (owner: string) => `backlog with ${owner}`,
  backlogWithTeam: 'backlog with the team itself',
  squad: (squad: string, direction: string, backlog: string) =>
    `${squad}: ${direction}, ${backlog}.`,
  continued: (name: string) => `${name}, continued`,
  numbered: (number: number, name: string) => `${number} ${name}`,
  squads: (squads: number, owners: readonly string[]) =>
    [`${counted(squads, 'squad')}.`, ...owners].join(' '),
  withoutProduct: 'Squads without a product',
};
