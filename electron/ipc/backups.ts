import type { Backup } from '../../database/backups/backups.ts';
import { loadPlan } from '../../database/load-plan.ts';
import { openPlan } from '../../database/open.ts';
import { closePlan } from '../../database/plan-file.ts';
import type { PlanBackup } from '../../shared/ipc-messages.ts';
import type { Handlers } from './register.ts';
import type { Shell } from './shell.ts';

/** A backup as the window knows it: its id stands for the file. */
export function shownBackup({ id, kind, name, at, bytes, revision }: Backup): PlanBackup {
  return { id, kind, name, at: at.toISOString(), bytes, revision };
}

/** All rows of a backup, which stays as it is. */
export function rowsOfBackup({ path }: Backup) {
  const file = openPlan(path, { readOnly: true });
  try {
    return loadPlan(file);
  } finally {
    closePlan(file);
  }
}

/** Calls about backups and the versions that the user names. */
export function backupCalls({ plans, backups }: Shell) {
  return {
    'backup:list': ({ planId }) => {
      const file = plans.fileOf(planId);
      return {
        backups: backups.list(file.path).map(shownBackup),
        problem: backups.problemOf(file),
      };
    },
    'backup:read': ({ planId, id }) => rowsOfBackup(backups.find(plans.fileOf(planId).path, id)),
    'backup:make': ({ planId, name }) => {
      const file = plans.fileOf(planId);
      const trimmed = name?.trim();
      return shownBackup(
        trimmed ? backups.makeVersion(file, trimmed) : backups.beforeRestore(file),
      );
    },
    'backup:remove': ({ planId, id }) => backups.removeVersion(plans.fileOf(planId).path, id),
  } satisfies Partial<Handlers>;
}
