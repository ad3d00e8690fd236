import type { RosterField } from '../../shared/import/columns.ts';
import type { Separator } from '../../shared/import/parse.ts';

/** What a column can hold, in the words of the dialog, in the order in which people think of it. */
export const fieldWords: Readonly<Record<RosterField, string>> = {
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
export const fieldOrder = Object.keys(fieldWords) as RosterField[];

export const separatorWords: Readonly<Record<Separator, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
};

/** Encodings as people know them; others are shown by their own name. */
const encodingNames: Readonly<Record<string, string>> = {
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

export function encodingWord(encoding: string): string {
  return encodingNames[encoding] ?? encoding;
}
