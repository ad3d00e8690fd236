import { counted, type Named, namesOf } from '../grammar.ts';

export const chartCards = {
  pms: (names: string) => `PM: ${names}`,
  noPm: 'No PM',
  productPm: (names: string) => `${names} (product)`,
  teamItself: 'The team itself',
  noPo: 'No PO',
  alsoPm: (names: string) => `${names}, also PM`,
  withoutPo: (names: string) => `${names} (no PO)`,
  openNote: ' (open)',
  openPosition: 'Open position',
  load: (load: number) => `${load} % of time`,
  noTitle: 'No title given',
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
  backlogWith: (owner: string) => `backlog with ${owner.replace(/^The team/u, 'the team')}`,
  squad: (squad: string, direction: string, backlog: string) =>
    `${squad}: ${direction}, ${backlog}.`,
  continued: (name: string) => `${name}, continued`,
  withoutProduct: 'Squads without a product',
};
