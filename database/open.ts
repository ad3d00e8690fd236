import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileProblems } from '../shared/words/plan-files.ts';
import { checkSchema } from './check-schema.ts';
import { distrust } from './distrust.ts';
import { type Connection, connect, type DriverName } from './driver.ts';
import { checkHeader } from './header.ts';
import { MAX_PLAN_BYTES } from './limits.ts';
import { LATEST_VERSION, migrate, versionOf } from './migrations/index.ts';
import { type PlanFile, planFile } from './plan-file.ts';
import { asPlanFileError, PlanFileError, planFileError } from './plan-file-error.ts';

export interface OpenOptions {
  /** Opens for reading alone: the file stays as it is, byte for byte. */
  readonly readOnly?: boolean;
  /** For tests; chosen by what the runtime can load otherwise. */
  readonly driver?: DriverName;
  /** Gets a file that is about to be brought up to date; where it throws, the file stays as it is. */
  readonly beforeUpdate?: (connection: Connection) => void;
}

const BUSY_MS = 2000;

/**
 * Opens a plan and brings it up to date. A plan that cannot be written to is opened for reading.
 * @throws PlanFileError `not-found`, `not-a-plan`, `newer-version`, `damaged` or `locked`
 */
export function openPlan(path: string, options: OpenOptions = {}): PlanFile {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw planFileError('not-found', path, 'open');
    if (!found.isFile()) throw planFileError('not-a-plan', path, 'open');
    checkHeader(path);
    checkSize(path, found.size);
    const writable = canWrite(path) && canWrite(dirname(path));
    if (options.readOnly || !writable) return openToRead(path, options.driver);
    try {
      return openToWrite(path, options);
    } catch (error) {
      // What the system says of permissions is not the whole truth, on shared disks least of all.
      // A refusal in our own words, as that of a backup, stands.
      if (error instanceof PlanFileError) throw error;
      const { code } = asPlanFileError(error, path, 'open');
      if (code !== 'read-only' && code !== 'not-found') throw error;
      return openToRead(path, options.driver);
    }
  } catch (error) {
    throw asPlanFileError(error, path, 'open');
  }
}

function checkSize(path: string, bytes: number): void {
  if (bytes <= MAX_PLAN_BYTES) return;
  const most = MAX_PLAN_BYTES / 1024 / 1024;
  throw new PlanFileError(
    'too-large',
    fileProblems.tooLarge(basename(path), most),
    `${bytes} bytes`,
  );
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function openToWrite(path: string, { driver, beforeUpdate }: OpenOptions): PlanFile {
  const connection = checkedConnection(path, driver);
  try {
    if (versionOf(connection) < LATEST_VERSION) beforeUpdate?.(connection);
    prepareForWriting(connection);
    return planFile(path, connection, { readOnly: false });
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** A copy is read, with what its journal holds, so that not even an old version changes on the disk. */
function openToRead(path: string, driver?: DriverName): PlanFile {
  const temporary = mkdtempSync(join(tmpdir(), 'squadplan-'));
  try {
    const copy = join(temporary, basename(path));
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    // A copy of a read-only file is read-only, too, and SQLite has to write its journal.
    for (const file of readdirSync(temporary)) chmodSync(join(temporary, file), 0o600);
    const connection = checkedConnection(copy, driver, path);
    try {
      prepareForWriting(connection);
      connection.exec('PRAGMA query_only = ON');
    } catch (error) {
      connection.close();
      throw error;
    }
    return planFile(path, connection, { readOnly: true, temporary });
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

/** A connection to a file that is whole and that this program understands. */
function checkedConnection(path: string, driver?: DriverName, shownPath = path): Connection {
  const connection = connect(path, driver);
  try {
    connection.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
    connection.exec('PRAGMA foreign_keys = ON');
    distrust(connection);
    const version = versionOf(connection);
    if (version > LATEST_VERSION) {
      throw new PlanFileError(
        'newer-version',
        fileProblems.newer(basename(shownPath)),
        `schema ${version}; this program knows up to ${LATEST_VERSION}`,
      );
    }
    checkSchema(connection, version, shownPath);
    const check = connection.pragma('quick_check');
    if (check !== 'ok') throw planFileError('damaged', shownPath, 'open', String(check));
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Every commit reaches the disk before it counts, and readers never wait for it. */
export function prepareForWriting(connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  // On macOS a plain flush stops at the disk's own cache; elsewhere these change nothing.
  connection.exec('PRAGMA fullfsync = ON');
  connection.exec('PRAGMA checkpoint_fullfsync = ON');
  migrate(connection);
}
