import type { Cell, SheetData } from 'write-excel-file/universal';
import { xmlText } from './escape.ts';
import { steadyOffice } from './office-zip.ts';
import type { Report } from './report-types.ts';
import { type CellValue, type ReportTable, tableIds, tableOf } from './tables.ts';
import { wrapText } from './text-width.ts';

/** All in points: the words, a line of them, a character of a column's width, and what a row may take. */
const SIZE = 11;
const LINE = 15;
const CHARACTER = 5.25;
const TALLEST = 409;

/** A spreadsheet's cell holds no more characters than this. */
const MOST = 32_767;

function cellOf(value: CellValue, mixed = false): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') {
    return { value, type: Number, alignVertical: 'top', ...(mixed && { align: 'left' }) };
  }
  const text = xmlText(value);
  const shown = text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
  // Typed as text, so that nothing a user wrote is taken for a formula.
  return { value: shown, type: String, wrap: true, alignVertical: 'top' };
}

/** The row as tall as its longest text: not every program works that out when it opens a file. */
function tallEnough(
  cells: Cell[],
  row: readonly CellValue[],
  columns: ReportTable['columns'],
): Cell[] {
  const lines = row.map((value, at) => {
    const room = (columns[at]?.width ?? 10) * CHARACTER;
    return typeof value === 'string'
      ? wrapText(value, { size: SIZE, bold: true }, room, Infinity).length
      : 1;
  });
  const most = Math.max(1, ...lines);
  const height = Math.min(TALLEST, most * LINE);
  return most === 1
    ? cells
    : cells.map((cell) => cell && ({ ...(cell as object), height } as Cell));
}

function sheetData({ columns, rows }: ReportTable): SheetData {
  const heads = columns.map(
    ({ head }): Cell => ({
      value: xmlText(head),
      type: String,
      fontWeight: 'bold',
      backgroundColor: '#f1f2f5',
      wrap: true,
      alignVertical: 'top',
    }),
  );
  const titles = columns.map(({ head }) => head);
  return [
    tallEnough(heads, titles, columns),
    ...rows.map((row) =>
      tallEnough(
        row.map((value, at) => cellOf(value, columns[at]?.mixed)),
        row,
        columns,
      ),
    ),
  ];
}

/** The report's tables as an Excel workbook, a sheet each, its heads kept in sight. */
export async function toXlsx(report: Report): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const sheets = tableIds.map((id) => {
    const table = tableOf(report, id);
    return {
      sheet: table.title,
      data: sheetData(table),
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    };
  });
  const options = { fontFamily: 'Calibri', fontSize: SIZE };
  const file = await (await writeXlsxFile(sheets, options).toBlob()).arrayBuffer();
  return steadyOffice(new Uint8Array(file), report.date);
}
