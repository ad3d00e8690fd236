import type { RosterField } from '../../shared/import/columns.ts';
import type { DifferenceKind } from '../../shared/import/difference.ts';
import type { Separator } from '../../shared/import/parse.ts';
import { numberText } from '../../shared/words/formats.ts';
import { counted, listOf } from '../../shared/words/grammar.ts';

/* What is said while a roster is read, before anything of it is written. */
export const importWords = {
  title: 'Import a roster',
  doing: 'Import',
  cancel: 'Cancel',
  apply: 'Apply',
  import: 'Import',
  ticked: (ticked: number, changes: number) => `${ticked} of ${counted(changes, 'change')} ticked`,
  nothing: 'There is nothing to import.',
  target: 'Where it goes',
  targets: {
    'this-plan': {
      label: 'Add',
      hint: 'Adds to this plan. Whoever it has by that name is used again.',
    },
    update: {
      label: 'Update',
      hint: 'Shows what a newer roster changes in this plan, and changes what you tick.',
    },
    'new-plan': { label: 'New plan', hint: 'This plan stays as it is.' },
  },
  file: 'File',
  sheet: 'Sheet',
  encoding: 'Encoding',
  separator: 'Separator',
  columns: 'Columns',
  recalled: 'As you set them for these headings before.',
  readAnew: 'Read them anew',
  notInFile: 'Not in the file',
  column: (number: number) => `Column ${number}`,
  notUsed: 'Not used',
  preview: 'Preview',
  firstRows: 'First rows',
  row: 'Row',
  shown: (shown: number, rows: number) =>
    shown < rows ? `The first ${shown} of ${numberText(rows)} rows` : counted(shown, 'row'),
  fine: 'Every row is understood.',
  found: (problems: number, notes: number) =>
    listOf([
      ...(problems > 0 ? [counted(problems, 'problem')] : []),
      ...(notes > 0 ? [counted(notes, 'note')] : []),
    ]),
  problem: 'Problem',
  note: 'Note',
  place: (row: number, column: string | null | undefined) =>
    column ? `Row ${row}, ${column}` : `Row ${row}`,
  andMore: (count: number) => `and ${numberText(count)} more`,
  same: 'The plan is as the roster says.',
  changes: 'What changes',
  kind: (kind: DifferenceKind, count: number) => `${kinds[kind]} (${count})`,
} as const;

/* What a newer roster says otherwise, as headings over what it is about. */
const kinds: Readonly<Record<DifferenceKind, string>> = {
  'new-product': 'New products',
  'new-squad': 'New squads',
  joined: 'Joined',
  moved: 'Other squads or roles',
  retitled: 'Other titles',
  filled: 'Positions opened or filled',
  reports: 'Other managers',
  share: 'Other shares of time',
  'squad-moved': 'Squads in another product',
  section: 'Products in another section',
  left: 'No longer in the roster: people and positions',
  'squad-gone': 'No longer in the roster: squads',
  'product-gone': 'No longer in the roster: products',
};

/** What a column can hold, in the words of the dialog, in the order in which people think of it. */
export const columnWords: Readonly<Record<RosterField, string>> = {
  squad: 'Squad',
  product: 'Product',
  section: 'Section',
  person: 'Person',
  title: 'Title',
  role: 'Role on the squad',
  reportsTo: 'Reports to',
  status: 'Status (open positions)',
  share: 'Share of time',
};

export const separatorWords: Readonly<Record<Separator, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
};

/** Encodings as people know them; others are shown by their own name. */
export const encodingWords: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows, Western European',
  'windows-1250': 'Windows, Central European',
  'windows-1251': 'Windows, Cyrillic',
  'windows-1254': 'Windows, Turkish',
  shift_jis: 'Shift JIS',
  gb18030: 'GB 18030',
};
