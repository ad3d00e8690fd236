import type { SaveRequest } from '../shared/ipc-messages.ts';
import { appendEdit, revisionOf } from './edit-log.ts';
import { identityOf, type PlanFile } from './plan-file.ts';
import { asPlanFileError, planFileError } from './plan-file-error.ts';
import { inTransaction } from './transaction.ts';
import { writeChanges } from './write-rows.ts';

/** An edit as the window sends it. */
export type EditToSave = Omit<SaveRequest, 'planId'>;

/**
 * Writes one edit, rows and log, in one transaction and answers the new revision.
 * @param at the moment of the edit, ISO 8601
 * @throws PlanFileError `conflict` where the plan is not as the edit expects it, `read-only`,
 *   `not-found` where the file is gone, `disk-full`, `locked`; nothing is written then
 */
export function applyEdit(file: PlanFile, edit: EditToSave, at: string): number {
  try {
    if (file.readOnly) throw planFileError('read-only', file.path, 'save');
    // An open file outlives its name on some systems: without this, edits would go where nobody finds them.
    if (file.identity !== identityOf(file.path))
      throw planFileError('not-found', file.path, 'save');
    return inTransaction(file.connection, () => {
      const revision = revisionOf(file);
      if (revision !== edit.baseRevision) {
        const details = `the edit builds on revision ${edit.baseRevision}, the file is at ${revision}`;
        throw planFileError('conflict', file.path, 'save', details);
      }
      writeChanges(file, edit.changes);
      const { label, kind, changes } = edit;
      appendEdit(file, { revision: revision + 1, at, label, kind }, changes);
      return revision + 1;
    });
  } catch (error) {
    throw asPlanFileError(error, file.path, 'save');
  }
}
