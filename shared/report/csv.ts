import Papa from 'papaparse';
import type { Report } from './report-types.ts';
import { type TableId, tableOf } from './tables.ts';

/**
 * A table of the report as CSV: UTF-8 with a mark that spreadsheets look for, commas, quotes where
 * needed. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function toCsv(report: Report, id: TableId): string {
  const { columns, rows } = tableOf(report, id);
  const lines = Papa.unparse(
    { fields: columns.map(({ head }) => head), data: rows.map((row) => [...row]) },
    { escapeFormulae: /^[=+\-@\t\r]/u, newline: '\r\n' },
  );
  return `\uFEFF${lines}\r\n`;
}
