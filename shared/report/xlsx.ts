import type { Cell, SheetData } from 'write-excel-file/universal';
import { xmlText } from './escape.ts';
import { steadyOffice } from './office-zip.ts';
import type { Report } from './report-types.ts';
import { type CellValue, type ReportTable, tableIds, tableOf } from './tables.ts';

/** A spreadsheet's cell holds no more characters than this. */
const MOST = 32_767;

function cellOf(value: CellValue): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  const text = xmlText(value);
  const shown = text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
  // Typed as text, so that nothing a user wrote is taken for a formula.
  return { value: shown, type: String, wrap: true, alignVertical: 'top' };
}

function sheetData({ columns, rows }: ReportTable): SheetData {
  const heads = columns.map(
    ({ head }): Cell => ({
      value: head,
      type: String,
      fontWeight: 'bold',
      backgroundColor: '#f1f2f5',
      wrap: true,
      alignVertical: 'top',
    }),
  );
  return [heads, ...rows.map((row) => row.map(cellOf))];
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
  const options = { fontFamily: 'Calibri', fontSize: 11 };
  const file = await (await writeXlsxFile(sheets, options).toBlob()).arrayBuffer();
  return steadyOffice(new Uint8Array(file), report.date);
}
