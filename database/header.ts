import { closeSync, openSync, readSync } from 'node:fs';
import { planFileError } from './plan-file-error.ts';

/** “SQPL” in the header of every plan: tells a plan from any other SQLite file. */
export const APPLICATION_ID = 0x5351504c;

const HEADER_LENGTH = 100;
const MAGIC = 'SQLite format 3\0';
const APPLICATION_ID_AT = 68;
const PAGE_SIZE_AT = 16;
const ENCODING_AT = 56;
const UTF_8 = 1;

/**
 * Refuses whatever is not a plan by its first bytes, before SQLite touches it: no foreign database is
 * ever changed, not even its journal mode.
 */
export function checkHeader(path: string): void {
  const header = Buffer.alloc(HEADER_LENGTH);
  const file = openSync(path, 'r');
  let length: number;
  try {
    length = readSync(file, header, 0, HEADER_LENGTH, 0);
  } finally {
    closeSync(file);
  }
  const isSqlite = header.toString('latin1', 0, MAGIC.length) === MAGIC;
  if (isSqlite && length < HEADER_LENGTH) throw planFileError('damaged', path, 'open', 'cut short');
  if (!isSqlite || header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) {
    throw planFileError('not-a-plan', path, 'open');
  }
  if (header.readUInt32BE(ENCODING_AT) !== UTF_8)
    throw planFileError('damaged', path, 'open', 'text encoding');
  if (header.readUInt16BE(PAGE_SIZE_AT) === 0)
    throw planFileError('damaged', path, 'open', 'page size');
}
