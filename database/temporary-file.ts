import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileProblems } from '../shared/words/plan-files.ts';
import { PlanFileError } from './plan-file-error.ts';

/** SQLite's companions of a database file. */
const JOURNALS = ['-wal', '-shm', '-journal'];

export function removeDatabase(path: string): void {
  for (const end of ['', ...JOURNALS]) rmSync(path + end, { force: true });
}

/**
 * Makes a file under a name of its own beside the target and gives it the target's name only when it
 * is complete, so that the target is never half written. `make` gets an empty file and leaves it alone.
 * @throws PlanFileError `failed` where the target is there and must not be replaced
 */
export function writeBeside<T>(target: string, overwrite: boolean, make: (path: string) => T): T {
  const path = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  // Made empty first: the system says more plainly than SQLite why a file cannot be made there.
  closeSync(openSync(path, 'wx'));
  try {
    const result = make(path);
    flush(path, 'r+');
    if (overwrite) {
      // A journal left there belongs to what is replaced: beside the new file it would damage it.
      for (const end of JOURNALS) rmSync(target + end, { force: true });
      renameSync(path, target);
    } else putUnder(path, target);
    flushFolder(dirname(target));
    return result;
  } finally {
    removeDatabase(path);
  }
}

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** Gives a complete file a name that nobody has, in one step: there is no moment with half of it. */
function putUnder(path: string, target: string): void {
  try {
    try {
      linkSync(path, target);
    } catch (error) {
      if (isTaken(error)) throw error;
      // A disk without links, as many sticks are: the name is taken first, then filled.
      closeSync(openSync(target, 'wx'));
      renameSync(path, target);
    }
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new PlanFileError('failed', fileProblems.there(basename(target)));
  }
}

function flush(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The new name reaches the disk, too; not every system lets a folder be asked for it. */
function flushFolder(folder: string): void {
  try {
    flush(folder, 'r');
  } catch {
    // The file itself is on the disk; its name follows when the system writes it.
  }
}
