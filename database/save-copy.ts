import { basename, resolve } from 'node:path';
import type { FailureCode } from '../shared/ipc-contract.ts';
import type { PlanDocument } from '../shared/model/document.ts';
import { fileProblems } from '../shared/words/plan-files.ts';
import { applyEdit, type EditToSave } from './apply-changes.ts';
import { createPlan } from './create.ts';
import type { DriverName } from './driver.ts';
import { openPlan } from './open.ts';
import { closePlan, identityOf, type PlanFile } from './plan-file.ts';
import { asPlanFileError, PlanFileError, planFileError } from './plan-file-error.ts';
import { writeBeside } from './temporary-file.ts';

export interface CopyOptions {
  /** The user agreed to replace the file of that name. */
  readonly overwrite: boolean;
  /** Edits that the plan's own file could not take: the copy gets them. */
  readonly unsaved?: readonly EditToSave[];
  /** The moment that is written beside unsaved edits, ISO 8601. */
  readonly at: string;
  /** The plan as the window shows it: what the copy holds where the file cannot be continued. */
  readonly shown?: PlanDocument;
  readonly driver?: DriverName;
}

/** Failures that are the plan's own, not those of the place where the copy goes. */
const stuck: ReadonlySet<FailureCode> = new Set([
  'conflict',
  'damaged',
  'not-a-plan',
  'bad-request',
  'locked',
]);

/**
 * Writes a copy of an open plan, with its edit log, and checks it before it gets its name. Where the
 * file was changed elsewhere or has come to harm, the copy is made from what the window shows.
 * @throws PlanFileError where it cannot be written or does not read back whole; an existing file of
 *   that name is then as it was
 */
export function saveCopy(file: PlanFile, target: string, options: CopyOptions): void {
  try {
    const here = identityOf(target);
    if (resolve(target) === resolve(file.path) || (here !== null && here === file.identity)) {
      throw new PlanFileError('failed', fileProblems.ontoItself(basename(target)));
    }
    try {
      copyWithLog(file, target, options);
    } catch (error) {
      const cannotContinue = stuck.has(asPlanFileError(error, target, 'copy').code);
      if (!options.shown || !cannotContinue) throw error;
      const { overwrite, driver } = options;
      createPlan(target, options.shown, { overwrite, ...(driver && { driver }) });
    }
  } catch (error) {
    throw asPlanFileError(error, target, 'copy');
  }
}

function copyWithLog(file: PlanFile, target: string, options: CopyOptions): void {
  writeBeside(target, options.overwrite, (temporary) => {
    copyInto(file, temporary);
    completeAndCheck(temporary, target, options);
  });
}

/** A plan that is open for reading may be copied all the same: what is open then is a copy itself. */
export function copyInto({ connection, readOnly }: PlanFile, path: string): void {
  if (readOnly) connection.exec('PRAGMA query_only = OFF');
  try {
    connection.prepare('VACUUM INTO ?').run(path);
  } finally {
    if (readOnly) connection.exec('PRAGMA query_only = ON');
  }
}

function completeAndCheck(path: string, target: string, options: CopyOptions): void {
  const copy = openPlan(path, { driver: options.driver });
  try {
    for (const edit of options.unsaved ?? []) applyEdit(copy, edit, options.at);
    const check = copy.connection.pragma('integrity_check');
    if (check !== 'ok') throw planFileError('damaged', target, 'copy', String(check));
  } finally {
    closePlan(copy);
  }
}
