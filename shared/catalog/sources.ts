export type SourceId = '000' | '001' | '002' | '003' | '004';

/** One of the five articles that the rulebook stands on. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string | null;
  readonly year: number | null;
  /** Said wherever the title is shown in full: what is not certain about it. */
  readonly note: string | null;
}

const lost = 'The copy at hand has no headline; it is named by its opening words.';

export const sources: Readonly<Record<SourceId, Source>> = {
  '000': {
    id: '000',
    title: 'The Role Confusion Problem',
    publisher: null,
    year: null,
    note: lost,
  },
  '001': {
    id: '001',
    title: 'Product Manager vs Product Owner: What’s the Difference?',
    publisher: null,
    year: 2026,
    note: null,
  },
  '002': {
    id: '002',
    title: 'Career comparison guide: Product Manager and Product Owner',
    publisher: 'CraftUp',
    year: null,
    note: lost,
  },
  '003': {
    id: '003',
    title: 'Product Managers and Product Owners: distinct yet complementary roles',
    publisher: 'Product Management Society',
    year: 2024,
    note: `${lost} The year is that of its salary figures.`,
  },
  '004': {
    id: '004',
    title: 'Product Owner vs Product Manager',
    publisher: null,
    year: 2026,
    note: null,
  },
};
