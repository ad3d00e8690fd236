import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PlanFileError } from './plan-file-error.ts';

/** SQLite's companions of a database file. */
const JOURNALS = ['-wal', '-shm', '-journal'];

export function removeDatabase(path: string): void {
  for (const end of ['', ...JOURNALS]) rmSync(path + end, { force: true });
}

/**
 * Makes a file under a name of its own beside the target and gives it the target's name only when it
 * is complete, so that the target is never half written. `make` leaves exactly the file it is given.
 * @throws PlanFileError `failed` where the target is there and must not be replaced
 */
export function writeBeside<T>(target: string, overwrite: boolean, make: (path: string) => T): T {
  const path = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  let claimed = false;
  try {
    const result = make(path);
    flush(path);
    if (!overwrite) {
      claim(target);
      claimed = true;
    }
    // A journal left there belongs to what is replaced: beside the new file it would damage it.
    for (const end of JOURNALS) rmSync(target + end, { force: true });
    renameSync(path, target);
    claimed = false;
    return result;
  } finally {
    removeDatabase(path);
    if (claimed) rmSync(target, { force: true });
  }
}

/** Takes the name, or fails where somebody else has it. */
function claim(target: string): void {
  try {
    closeSync(openSync(target, 'wx'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new PlanFileError(
      'failed',
      `“${basename(target)}” is there already. Nothing was replaced. Choose another name.`,
    );
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
