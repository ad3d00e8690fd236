import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileProblems } from '../../shared/words/plan-files.ts';
import { distrust } from '../distrust.ts';
import { type Connection, connect, type DriverName } from '../driver.ts';
import { checkHeader } from '../header.ts';
import { asPlanFileError, PlanFileError, planFileError } from '../plan-file-error.ts';
import { removeDatabase, writeBeside } from '../temporary-file.ts';
import { type BackupKind, type BackupName, backupFileName, readBackupName } from './backup-name.ts';
import { backupsToKeep } from './policy.ts';
import { readVersionNames, writeVersionNames } from './version-names.ts';

export interface Backup extends BackupName {
  /** Its file's name, which stands for it. */
  readonly id: string;
  readonly path: string;
  readonly bytes: number;
  /** What the user called it. */
  readonly name: string | null;
}

export interface BackupOptions {
  /** Where the plan's backups lie; made where it is not there. */
  readonly folder: string;
  readonly kind: BackupKind;
  readonly at: Date;
  readonly name?: string;
}

/** An unfinished file this old belongs to a program that was ended while it wrote. */
const ABANDONED_MS = 60 * 60 * 1000;

/** The revision of a plan of any version: the first ones kept no log. */
function revisionIn(connection: Connection): number {
  const log = connection
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'edit'")
    .all();
  if (log.length === 0) return 0;
  const rows = connection.prepare('SELECT coalesce(max(revision), 0) FROM edit').all();
  return Number(rows[0]?.[0]);
}

/**
 * Writes a backup of an open plan as it is on the disk, and opens and checks it before it counts as
 * one. @param path the plan's own, for what is said where it fails
 * @throws PlanFileError where it cannot be written or does not read back whole; nothing is left then
 */
export function makeBackup(connection: Connection, path: string, options: BackupOptions): Backup {
  const { folder, kind, name } = options;
  try {
    mkdirSync(folder, { recursive: true });
    const revision = revisionIn(connection);
    const at = freeMoment(folder, { at: options.at, kind, revision });
    const id = backupFileName({ at, kind, revision });
    writeBeside(join(folder, id), false, (temporary) => {
      connection.prepare('VACUUM INTO ?').run(temporary);
      checkBackup(temporary, connection.driver);
    });
    if (name) writeVersionNames(folder, { ...readVersionNames(folder), [id]: name });
    const found = { id, path: join(folder, id), at, kind, revision, name: name ?? null };
    return { ...found, bytes: statSync(found.path).size };
  } catch (error) {
    throw asPlanFileError(error, path, 'back-up');
  }
}

/** A clock that stands or goes back may name a moment twice: the next free one is taken. */
function freeMoment(folder: string, wanted: BackupName): Date {
  const taken = new Set(readdirSync(folder));
  let { at } = wanted;
  while (taken.has(backupFileName({ ...wanted, at }))) at = new Date(at.getTime() + 1);
  return at;
}

/**
 * Opens a backup and checks every page, index and reference of it.
 * @throws PlanFileError `damaged`
 */
export function checkBackup(path: string, driver?: DriverName): void {
  try {
    checkEveryPage(path, driver);
  } catch (error) {
    throw asPlanFileError(error, path, 'back-up');
  }
}

function checkEveryPage(path: string, driver?: DriverName): void {
  checkHeader(path);
  const connection = connect(path, driver);
  try {
    distrust(connection);
    const check = connection.pragma('integrity_check');
    if (check !== 'ok') throw planFileError('damaged', path, 'back-up', String(check));
    const loose = connection.prepare('PRAGMA foreign_key_check').all();
    if (loose.length > 0) {
      throw planFileError('damaged', path, 'back-up', `${loose.length} loose references`);
    }
  } finally {
    connection.close();
  }
}

/** A plan's backups and versions, newest first. */
export function listBackups(folder: string): Backup[] {
  let files: string[];
  try {
    files = readdirSync(folder);
  } catch {
    return [];
  }
  const names = readVersionNames(folder);
  return files
    .flatMap((id) => {
      const told = readBackupName(id);
      const path = join(folder, id);
      const found = told && statSync(path, { throwIfNoEntry: false });
      return told && found
        ? [{ ...told, id, path, bytes: found.size, name: names[id] ?? null }]
        : [];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** The backup of that id. @throws PlanFileError `not-found` */
export function backupOf(folder: string, id: string): Backup {
  const found = listBackups(folder).find((backup) => backup.id === id);
  if (found) return found;
  throw new PlanFileError('not-found', fileProblems.noBackup);
}

/** Puts away what the policy does not keep, and what a program left that was ended while it wrote. */
export function pruneBackups(folder: string, now: Date): void {
  const backups = listBackups(folder).filter(({ kind }) => kind !== 'version');
  const kept = new Set(backupsToKeep(backups, now));
  for (const backup of backups) if (!kept.has(backup)) removeDatabase(backup.path);
  for (const name of readdirSync(folder)) {
    if (!/^\..*\.tmp(-[a-z]+)?$/.test(name)) continue;
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && now.getTime() - found.mtimeMs > ABANDONED_MS) rmSync(path, { force: true });
  }
}

/** Removes a version that the user no longer wants. */
export function removeBackup(folder: string, id: string): void {
  const { path } = backupOf(folder, id);
  const { [basename(path)]: _, ...names } = readVersionNames(folder);
  writeVersionNames(folder, names);
  removeDatabase(path);
}
