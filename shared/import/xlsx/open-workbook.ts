import { workbookWords as words } from '../../words/import/workbook.ts';
import { guessColumns, knownColumns } from '../columns.ts';
import { headingsAt, MAX_ROSTER_COLUMNS, type RosterTable, tableOf } from '../parse.ts';
import { type SheetChoice, UnreadableRoster } from '../unreadable-roster.ts';
import { readSheet, type SheetRows } from './sheet.ts';
import { readWorkbook, type Workbook } from './workbook.ts';

/** Sheets looked into for the one that is a roster. */
const MOST_LOOKED_INTO = 8;

export interface OpenedWorkbook {
  readonly choice: SheetChoice;
  readonly table: RosterTable;
}

function tableIn(rows: SheetRows, choice: SheetChoice): RosterTable {
  if (rows.records.length === 0) throw new UnreadableRoster(words.emptySheet, choice);
  try {
    return tableOf(widened(rows.records), rows.problems);
  } catch (error) {
    throw error instanceof UnreadableRoster ? new UnreadableRoster(error.message, choice) : error;
  }
}

/** Whether a file is packed, as a workbook is. */
export function isPacked(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
}

function meaning({ records }: SheetRows): number {
  return knownColumns(guessColumns(records[headingsAt(records)] ?? []));
}

/** A sheet keeps no empty cells at the end of a row: there are as many as there are headings. */
function widened(records: readonly string[][]): string[][] {
  const width = Math.min(records[headingsAt(records)]?.length ?? 0, MAX_ROSTER_COLUMNS);
  return records.map((fields) =>
    fields.length === 0 || fields.length >= width
      ? fields
      : [...fields, ...Array.from({ length: width - fields.length }, () => '')],
  );
}

/** The first sheet whose headings say that it is a roster, else the first with any text. */
function likeliest(workbook: Workbook): { sheet: number; rows: SheetRows } {
  let first: { sheet: number; rows: SheetRows } | null = null;
  for (const [sheet, { part }] of workbook.sheets.slice(0, MOST_LOOKED_INTO).entries()) {
    const rows = readSheet(workbook, part);
    if (meaning(rows) > 1) return { sheet, rows };
    if (rows.records.length > 0) first ??= { sheet, rows };
  }
  return first ?? { sheet: 0, rows: { records: [], problems: [] } };
}

/**
 * Reads one sheet of a workbook as the rows of a roster.
 * @param chosen place of the sheet, in place of the likeliest.
 * @throws UnreadableRoster with a message for the user.
 */
export function openWorkbook(bytes: Uint8Array, chosen?: number): OpenedWorkbook {
  try {
    const workbook = readWorkbook(bytes);
    const place = chosen === undefined ? undefined : workbook.sheets[chosen];
    const { sheet, rows } =
      chosen === undefined || !place
        ? likeliest(workbook)
        : { sheet: chosen, rows: readSheet(workbook, place.part) };
    const sheets = workbook.sheets.map(({ name }) => name);
    const choice = { sheets, sheet };
    return { choice, table: tableIn(rows, choice) };
  } catch (error) {
    if (error instanceof UnreadableRoster) throw error;
    // Whatever else goes wrong goes wrong in the XML.
    throw new UnreadableRoster(words.notReadable);
  }
}
