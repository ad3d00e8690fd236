import { isUtf8 } from 'node:buffer';
import type { PlanFile } from './plan-file.ts';
import { planFileError } from './plan-file-error.ts';

/** As much text as is looked at together, in bytes: each answer of the library costs more than what is in it. */
const TOGETHER = 32 * 1024 * 1024;

/**
 * Refuses text that is no UTF-8, without reading it as text: one of the libraries ends the whole
 * process at it, the other puts marks in its place.
 * @param columns names of the columns, as they stand in the file
 * @param atMost bytes that all of it may have together
 * @throws PlanFileError `damaged`
 */
export function checkText(
  file: PlanFile,
  table: string,
  columns: readonly string[],
  atMost = Infinity,
): void {
  // Joined by something between, so that two halves do not make one whole; and from the table itself,
  // since an index may still hold what the table no longer does.
  const joined = columns.map((name) => `coalesce("${name}", '')`).join(` || ',' || `);
  const text = atMost <= TOGETHER ? `group_concat(${joined})` : joined;
  const wrong = file
    .statement(`SELECT hex(${text}) FROM "${table}" NOT INDEXED`)
    .all()
    .some(([hex]) => !isUtf8(Buffer.from(String(hex), 'hex')));
  if (wrong) throw planFileError('damaged', file.path, 'open', `text of ${table} is no UTF-8`);
}
