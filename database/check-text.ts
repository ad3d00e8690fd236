import { isUtf8 } from 'node:buffer';
import type { PlanFile } from './plan-file.ts';
import { planFileError } from './plan-file-error.ts';

/**
 * Refuses text that is no UTF-8, without reading it as text: one of the libraries ends the whole
 * process at it, the other puts marks in its place.
 * @param columns names of the columns, as they stand in the file
 * @throws PlanFileError `damaged`
 */
export function checkText(file: PlanFile, table: string, columns: readonly string[]): void {
  // Joined by something between, so that two halves do not make one whole; and from the table itself,
  // since an index may still hold what the table no longer does.
  const joined = columns.map((name) => `coalesce("${name}", '')`).join(` || ',' || `);
  const wrong = file
    .statement(`SELECT hex(${joined}) FROM "${table}" NOT INDEXED`)
    .all()
    .some(([hex]) => !isUtf8(Buffer.from(String(hex), 'hex')));
  if (wrong) throw planFileError('damaged', file.path, 'open', `text of ${table} is no UTF-8`);
}
