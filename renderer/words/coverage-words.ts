import { counted, listOf } from '../../shared/words/grammar.ts';

/* Who answers for what: the matrix of responsibilities, and the charter of a squad out of it. */
export const coverageWords = {
  label: 'Coverage',
  halves: 'Responsibilities',
  half: { product: 'Strategy by product', squad: 'Execution by squad' },
  grid: {
    product: 'Strategic responsibilities by product',
    squad: 'Execution responsibilities by squad',
  },
  trouble: (gaps: number, overlaps: number) => {
    const found = [
      ...(gaps > 0 ? [counted(gaps, 'gap')] : []),
      ...(overlaps > 0 ? [counted(overlaps, 'overlap')] : []),
    ];
    return found.length > 0 ? found.join(', ') : 'covered';
  },
  filters: 'Cells',
  filter: {
    all: 'All',
    gap: (count: number) => `Gaps ${count}`,
    overlap: (count: number) => `Overlaps ${count}`,
    byHand: (count: number) => `Set by hand ${count}`,
  },
  product: 'Product',
  allProducts: 'All products',
  showAll: 'Show all cells',
  nothing: {
    product: 'There is no product with squads or people yet: strategy is held for a product.',
    squad: 'There is no squad yet: execution is held for a squad.',
  },
  unmatched: {
    all: 'Nothing of this product is in the matrix.',
    gap: 'No gaps: somebody holds everything here.',
    overlap: 'No overlaps: nothing here is held by several people.',
    'by-hand': 'Nothing is set by hand: everything here follows the roles.',
  },
  corner: 'Responsibility',
  columns: {
    product: (count: number) => counted(count, 'product'),
    squad: (count: number) => counted(count, 'squad'),
  },
  inProduct: (squad: string, product: string) => `${squad}, ${product}`,
  noProduct: 'No product',
  means: (responsibility: string, meaning: string) => `${responsibility}: ${meaning}`,
} as const;

export const legendWords = {
  label: 'Legend',
  gap: 'Gap: nobody',
  overlap: 'Overlap: several people',
  team: 'The team',
  byHand: 'Set by hand',
} as const;

/* What a cell says, to the eye and to those who hear it. */
export const holderWords = {
  team: 'Team',
  nobody: 'Nobody',
  open: (name: string) => `${name} (open position)`,
  and: (names: readonly string[], team: boolean) =>
    listOf(team ? [...names, 'the team'] : [...names]),
  several: (names: readonly string[]) => names.join(', '),
  more: (count: number) => `+${count}`,
  cell: (responsibility: string, where: string, holders: string) =>
    `${responsibility}, ${where}: ${holders}`,
  withMarks: (cell: string, marks: readonly string[]) => [cell, ...marks].join(', '),
  mark: { gap: 'gap', overlap: 'overlap', byHand: 'set by hand' },
} as const;

/* Under the matrix: the cell with the cursor. */
export const cellNoteWords = {
  label: 'Cell',
  holder: (where: string, holders: string) => `${where}: ${holders}`,
  byHand: (byRoles: string) => `Set by hand. By the roles it would be: ${byRoles}.`,
  byRoles: 'Follows from the roles.',
  state: {
    gap: 'A gap: nobody holds it.',
    overlap: 'An overlap: one of them should answer for it.',
    held: '',
  },
  change: 'Change…',
  reset: 'Back to the roles',
  sources: (titles: readonly string[]) =>
    titles.length === 1 ? `Source: ${titles.join()}` : `Sources: ${titles.join('; ')}`,
} as const;

export const holderEditorWords = {
  label: 'Holders',
  holder: (responsibility: string, where: string) => `Holder of ${responsibility} for ${where}`,
  holders: (count: number) => `Holder of ${count} responsibilities`,
  find: 'Find a person',
  byRoles: 'By the roles',
  team: 'The team',
  nobody: 'Nobody',
  openPosition: 'Open position',
  more: (count: number) => `${count} more: type to narrow down`,
  nothing: 'Nobody of that name.',
  several: 'Several holders',
  addsOne: <Key>(key: (name: string) => Key) => [key('Shift'), ' ', key('Enter'), ' adds one'],
  now: 'Now:',
} as const;

export const cellEditWords = {
  setHolder: (responsibility: string, where: string) =>
    `Set holder of ${responsibility} for ${where}`,
  setHolders: (count: number) => `Set holders of ${count} responsibilities`,
  reset: (responsibility: string, where: string) =>
    `Set ${responsibility} for ${where} back to the roles`,
  resetSeveral: (count: number) => `Set ${count} responsibilities back to the roles`,
  done: (edit: string) => `${edit}.`,
  doneIn: (edit: string, places: readonly string[]) => `${edit}. In ${listOf(places)}.`,
  copied: (count: number) => `Copied ${counted(count, 'cell')}.`,
  nothingToPaste: 'There are no holders on the clipboard: copy cells of this matrix first.',
  cannotWrite: 'This file can only be read.',
} as const;

export const charterWords = {
  label: 'Charter',
  section: 'Who decides what',
  open: 'Charter…',
  title: (squad: string) => `Charter of ${squad}`,
  fileName: (squad: string, day: string) => `Charter ${squad} ${day}`,
  back: 'Back to the matrix',
  paper: 'Paper',
  papers: { A4: 'A4', Letter: 'Letter' },
  html: 'HTML…',
  pdf: 'PDF…',
  exporting: 'Export the charter',
  exported: (file: string) => `Exported the charter to ${file}.`,
} as const;
