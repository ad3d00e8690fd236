import { workbookWords as words } from '../../words/import/workbook.ts';
import {
  MAX_FIELD,
  MAX_ROSTER_COLUMNS,
  MOST_RECORDS,
  type RosterProblem,
  tooManyRows,
} from '../parse.ts';
import { UnreadableRoster } from '../unreadable-roster.ts';
import { numberText } from './number-text.ts';
import { unescapeText, type Workbook } from './workbook.ts';
import { walkXml } from './xml.ts';

/** One column more than is read is kept, so that a sheet that is too wide is noticed. */
const WIDEST = MAX_ROSTER_COLUMNS + 1;
/** Most cells that merged cells are spread over. */
const MOST_SPREAD = 1_000_000;

export interface SheetRows {
  /** By row of the sheet, from its first on; rows without text are empty. */
  readonly records: string[][];
  readonly problems: readonly RosterProblem[];
}

/** `B12` as row and column, counted from 0; null where it is no cell. */
function cellAt(name: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** A cell as the sheet holds it. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

class Rows {
  readonly records: string[][] = [];
  readonly problems: RosterProblem[] = [];
  #spread = 0;

  put(row: number, column: number, text: string): void {
    if (text.trim() === '' || column >= WIDEST) return;
    if (row >= MOST_RECORDS) throw tooManyRows();
    while (this.records.length <= row) this.records.push([]);
    const fields = this.records[row] ?? [];
    while (fields.length <= column) fields.push('');
    fields[column] = text;
  }

  tell(row: number, message: string): void {
    this.problems.push({ row: row + 1, column: null, severity: 'error', message });
  }

  /** Cells merged downwards all say what the first says, as a reader of the sheet takes them. */
  merge(range: string): void {
    const [from, to] = range.split(':').map(cellAt);
    if (!from || !to) return;
    const text = this.records[from.row]?.[from.column] ?? '';
    const last = Math.min(to.row, this.records.length - 1);
    for (let row = from.row + 1; row <= last; row++) {
      if (++this.#spread > MOST_SPREAD) {
        throw new UnreadableRoster(words.mergedCells);
      }
      if ((this.records[row]?.[from.column] ?? '') === '') this.put(row, from.column, text);
    }
  }
}

function cellText(workbook: Workbook, cell: Cell, raw: string, rows: Rows): string {
  switch (cell.type) {
    case 's':
      return workbook.strings[Number(raw)] ?? '';
    case 'str':
    case 'inlineStr':
      return unescapeText(raw);
    case 'b':
      return raw.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      rows.tell(cell.row, words.errorCell(raw.slice(0, 20)));
      return '';
    case 'd':
      return raw.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
    default: {
      const kind = workbook.numberKinds[cell.style] ?? 'plain';
      return numberText(raw, kind, workbook.from1904);
    }
  }
}

/**
 * The cells of a sheet as text: what a cell shows, not the formula behind it.
 * @throws UnreadableRoster where it has too many rows.
 */
export function readSheet(workbook: Workbook, part: string): SheetRows {
  const rows = new Rows();
  let row = -1;
  let column = -1;
  let cell: Cell | null = null;
  let value: string[] = [];
  let inValue = false;
  let inReading = false;
  walkXml(workbook.parts.text(part) ?? '', {
    open(name, attribute) {
      if (name === 'row') {
        row = Number(attribute('r') ?? row + 2) - 1;
        column = -1;
      } else if (name === 'c') {
        const at = cellAt(attribute('r') ?? '') ?? { row, column: column + 1 };
        ({ row, column } = at);
        cell = { ...at, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0) };
        value = [];
      } else if (name === 'v' || name === 't') inValue = cell !== null && !inReading;
      else if (name === 'rPh') inReading = true;
      else if (name === 'mergeCell') rows.merge(attribute('ref') ?? '');
    },
    text(text) {
      if (inValue) value.push(text);
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'c' && cell) {
        const raw = value.join('').slice(0, MAX_FIELD + 1);
        if (raw !== '' && cell.row >= 0) {
          rows.put(cell.row, cell.column, cellText(workbook, cell, raw, rows));
        }
        cell = null;
      }
    },
  });
  return rows;
}
