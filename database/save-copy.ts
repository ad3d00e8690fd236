import { basename, resolve } from 'node:path';
import { applyEdit, type EditToSave } from './apply-changes.ts';
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
  readonly driver?: DriverName;
}

/**
 * Writes a copy of an open plan, with its edit log, and checks it before it gets its name.
 * @throws PlanFileError where it cannot be written or does not read back whole; an existing file of
 *   that name is then as it was
 */
export function saveCopy(file: PlanFile, target: string, options: CopyOptions): void {
  try {
    const here = identityOf(target);
    if (resolve(target) === resolve(file.path) || (here !== null && here === file.identity)) {
      throw new PlanFileError(
        'failed',
        `“${basename(target)}” is the plan that is open. No copy was made; it is saved as you work. Choose another name.`,
      );
    }
    writeBeside(target, options.overwrite, (temporary) => {
      file.connection.prepare('VACUUM INTO ?').run(temporary);
      completeAndCheck(temporary, target, options);
    });
  } catch (error) {
    throw asPlanFileError(error, target, 'copy');
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
