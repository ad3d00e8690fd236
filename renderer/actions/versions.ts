import { replacePlan } from '../../shared/commands/replace-plan.ts';
import type { PlanBackup } from '../../shared/ipc-messages.ts';
import type { PlanDocument } from '../../shared/model/document.ts';
import { beginning } from '../../shared/model/fields.ts';
import { documentFromRows } from '../../shared/model/rows.ts';
import { CallFailure, call } from '../api.ts';
import { notify, openDialog } from '../store/interface-store.ts';
import { edit, planStore, settled } from '../store/plan-store.ts';
import { restoreWords } from '../words/action-words.ts';
import type { Action } from './types.ts';

/** The plan as a backup holds it. */
export async function documentOfBackup(planId: string, id: string): Promise<PlanDocument> {
  return documentFromRows(await call('backup:read', { planId, id }));
}

/** Everything on its way is in the file, which is what a backup is made of. @throws CallFailure */
export async function allSaved(): Promise<void> {
  await settled();
  const { save } = planStore.getState();
  if (save.kind !== 'not-saved') return;
  throw new CallFailure('failed', restoreWords.notSaved, save.message);
}

/** Keeps the plan as it is now under a name. */
export async function keepVersion(planId: string, name: string): Promise<PlanBackup> {
  await allSaved();
  return call('backup:make', { planId, name });
}

/**
 * Makes the plan what it was, as one edit that can be undone; what there is now is backed up first.
 * @param named what the backup is called
 */
export async function restoreBackup(
  planId: string,
  then: PlanDocument,
  named: string,
): Promise<void> {
  await allSaved();
  await call('backup:make', { planId, name: null });
  const { open } = planStore.getState();
  if (open?.planId !== planId) return;
  edit(beginning(restoreWords.restore(named), 200), replacePlan(open.document, then));
  notify(restoreWords.restored(named));
}

export const versionActions: readonly Action[] = [
  { id: 'history', run: () => openDialog({ kind: 'history' }) },
  { id: 'versions', run: () => openDialog({ kind: 'versions' }) },
];
