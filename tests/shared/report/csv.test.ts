import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../shared/report/csv.ts';
import { tableIds, tableOf } from '../../../shared/report/tables.ts';
import { reports } from './reports.ts';

describe('a table as CSV', () => {
  test.each(tableIds)('%s reads back row by row', (id) => {
    const report = reports.roster;
    if (!report) throw new Error('no report');
    const { columns, rows } = tableOf(report, id);
    const text = toCsv(report, id);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const read = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
    expect(read).toHaveLength(rows.length + 1);
    expect(read[0]).toEqual(columns.map(({ head }) => head));
    for (const [at, row] of rows.entries()) {
      expect(read[at + 1]?.map((cell) => cell.replace(/^'/, ''))).toEqual(
        row.map((cell) => String(cell ?? '').replace(/^'/, '')),
      );
    }
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'keeps %j from being a formula',
    (name) => {
      const report = reports.empty;
      if (!report) throw new Error('no report');
      const everybody = [{ name, title: '', kind: null, open: false, fte: 1, reportsTo: '' }];
      const [, row] = Papa.parse<string[]>(toCsv({ ...report, everybody }, 'people').slice(1)).data;
      expect(row?.[0]).toBe(`'${name}`);
    },
  );
});
