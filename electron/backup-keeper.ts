import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import {
  type Backup,
  backupOf,
  listBackups,
  makeBackup,
  pruneBackups,
  removeBackup,
} from '../database/backups/backups.ts';
import type { Connection } from '../database/driver.ts';
import type { PlanFile } from '../database/plan-file.ts';
import { CallError } from './failure.ts';
import { PLAN_ENDING, safeFileName } from './plan-places.ts';
import { failureWords } from './words/failures.ts';

/** Between two backups while somebody edits, in milliseconds. */
const EVERY_MS = 10 * 60 * 1000;

/**
 * Keeps backups of the plans that are open, away from the plans themselves: a folder that is lost with
 * its plan must not take the backups along.
 */
export class BackupKeeper {
  readonly #root: string;
  readonly #now: () => Date;
  /** When an open plan was backed up last. */
  readonly #last = new WeakMap<PlanFile, Date>();
  readonly #problems = new WeakMap<PlanFile, string>();

  /** @param root the folder for all backups @param now the clock */
  constructor(root: string, now: () => Date = () => new Date()) {
    this.#root = root;
    this.#now = now;
  }

  /** Where a plan's backups lie: by its path, so that two plans of one name keep theirs apart. */
  folderOf(path: string): string {
    const mark = createHash('sha256').update(path).digest('hex').slice(0, 12);
    return join(this.#root, `${safeFileName(basename(path, PLAN_ENDING))} ${mark}`);
  }

  /** For a file that is about to be brought up to date: it is not, where no backup can be made. */
  beforeUpdate(path: string): (connection: Connection) => void {
    return (connection) => {
      const folder = this.folderOf(path);
      makeBackup(connection, path, { folder, kind: 'update', at: this.#now() });
      pruneBackups(folder, this.#now());
    };
  }

  /**
   * Backs up before the first edit after opening, and again every ten minutes of editing. Where that
   * fails the edit goes on: it must not be lost for want of a backup. The list of backups says so.
   */
  beforeEdit(file: PlanFile): void {
    if (file.readOnly || !this.#isDue(file)) return;
    this.#last.set(file, this.#now());
    try {
      this.#make(file, { kind: 'editing' });
      this.#problems.delete(file);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#problems.set(file, message);
      console.error('A backup could not be made:', message);
    }
  }

  /** Why the last backup could not be made, for the user; null where it was. */
  problemOf(file: PlanFile): string | null {
    return this.#problems.get(file) ?? null;
  }

  /** A version that the user names. */
  makeVersion(file: PlanFile, name: string): Backup {
    return this.#make(file, { kind: 'version', name });
  }

  /** What is there now, before something earlier takes its place. */
  beforeRestore(file: PlanFile): Backup {
    return this.#make(file, { kind: 'restore' });
  }

  list(path: string): Backup[] {
    return listBackups(this.folderOf(path));
  }

  find(path: string, id: string): Backup {
    return backupOf(this.folderOf(path), id);
  }

  /** Only what the user made is the user's to remove. */
  removeVersion(path: string, id: string): void {
    if (this.find(path, id).kind !== 'version') {
      throw new CallError('bad-request', failureWords.onlyVersions);
    }
    removeBackup(this.folderOf(path), id);
  }

  #isDue(file: PlanFile): boolean {
    const last = this.#last.get(file);
    if (!last) return true;
    const passed = this.#now().getTime() - last.getTime();
    // A clock that was set back must not put the next one off.
    return passed < 0 || passed >= EVERY_MS;
  }

  #make(file: PlanFile, what: { kind: Backup['kind']; name?: string }): Backup {
    const folder = this.folderOf(file.path);
    const backup = makeBackup(file.connection, file.path, { folder, at: this.#now(), ...what });
    pruneBackups(folder, this.#now());
    return backup;
  }
}
