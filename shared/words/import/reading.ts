import { percentText } from '../formats.ts';
import { quoted } from '../grammar.ts';

export const decode = {
  empty: 'The file is empty.',
  tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB, which no roster is.`,
  oldWorkbook:
    'The file is an old workbook, or one with a password. Save it as .xlsx without a password, or as CSV.',
  pdf: 'The file is a PDF. A roster is a workbook (.xlsx) or a CSV file.',
  notText: 'The file is not text. A roster is a workbook (.xlsx) or a CSV file.',
};

export const parse = {
  tooManyRows: (most: number) => `The file has more than ${most} rows.`,
  empty: 'The file is empty.',
  tooManyColumns: (columns: number, most: number) =>
    `The file has ${columns} columns; at most ${most} are read.`,
  longText: 'The text is too long; the row is left out.',
  fewFields: (fields: number, headings: number) =>
    `The row has ${fields} fields where the headings have ${headings}.`,
  manyFields: (fields: number, headings: number) =>
    `The row has ${fields} fields where the headings have ${headings}; the last are left out.`,
  nothingReadable: 'No row of the file can be read.',
  oneLine:
    'The file has one line only. A roster has a line of headings, then a row for each person.',
  openQuotation: 'A quotation mark is not closed, or stands in the wrong place.',
};

const columnsOf = (headings: readonly string[]) =>
  `A roster has columns such as “Squad”, “Person” and “Title”; this file has ${headings.map(quoted).join(', ')}.`;

export const openRoster = {
  noColumn: (headings: readonly string[]) => `No column is recognised. ${columnsOf(headings)}`,
  noSquadOrPerson: (headings: readonly string[]) =>
    `No column of squads or people is recognised. ${columnsOf(headings)}`,
};

export const readRows = {
  longName: (most: number) => `The text is longer than ${most} characters; the row is left out.`,
  emptyRow: 'The row names no product, no squad and nobody.',
  noShare: (text: string) => `“${text}” is no share from 0 to ${percentText(100)}.`,
  noRole: (text: string) => `“${text}” is no role on a squad (PM, PO or Member).`,
};

export const readRoster = {
  squadElsewhere: (squad: string, product: string) =>
    `No product is named; ${squad} is taken for the squad of that name in ${product}.`,
  sectionElsewhere: (product: string, section: string) =>
    `${product} stands in ${section} elsewhere, which is kept.`,
  openPosition: (title: string, where: string) =>
    where ? `Open ${title || 'position'}, ${where}` : `Open ${title || 'position'}`,
  inPost: (person: string) =>
    `${person} is in post on another row; this row is taken for an open position.`,
  otherTitle: (person: string, title: string) =>
    `${person} has the title “${title}” on an earlier row, which is kept.`,
  repeated: (person: string | undefined, squad: string) =>
    `${person} has this role on ${squad} on an earlier row.`,
  reportsToSelf: (person: string) => `${person} cannot report to themselves; the line is left out.`,
  twoManagers: (person: string | undefined, first: string | undefined) =>
    `${person} also reports to ${first}; both lines are kept.`,
};
