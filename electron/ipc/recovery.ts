import { basename, dirname, join } from 'node:path';
import { createPlan } from '../../database/create.ts';
import { openPlan } from '../../database/open.ts';
import { closePlan } from '../../database/plan-file.ts';
import { salvage } from '../../database/salvage/salvage.ts';
import { saveCopy } from '../../database/save-copy.ts';
import { chooseTarget } from '../dialogs.ts';
import { CallError } from '../failure.ts';
import { PLAN_ENDING } from '../plan-places.ts';
import { dialogTitles, fileKinds, fileNames } from '../words/dialogs.ts';
import { failureWords } from '../words/failures.ts';
import { shownBackup } from './backups.ts';
import type { Handlers } from './register.ts';
import type { Shell } from './shell.ts';

const FILTER = { name: fileKinds.plan, extensions: ['squadplan'] };
const now = () => new Date().toISOString();

/** Calls about a plan that could not be opened because it is damaged. The file itself is never changed. */
export function recoveryCalls(shell: Shell) {
  const { plans, backups } = shell;
  const damaged = (): string => {
    if (plans.damaged !== null) return plans.damaged;
    throw new CallError('not-found', failureWords.nothingDamaged);
  };
  const target = (path: string) => {
    const name = `${fileNames.recovered(basename(path, PLAN_ENDING))}${PLAN_ENDING}`;
    return chooseTarget(
      shell.window(),
      dialogTitles.saveRecovered,
      join(dirname(path), name),
      FILTER,
    );
  };
  const notOnto = (path: string, chosen: string) => {
    if (chosen !== path) return;
    throw new CallError('failed', failureWords.damagedItself);
  };
  return {
    'recovery:look': () => {
      const path = plans.damaged;
      if (path === null) return null;
      const { document, tables } = salvage(path, now());
      return {
        fileName: basename(path),
        folder: dirname(path),
        readable: document !== null,
        tables: [...tables],
        backups: backups.list(path).map(shownBackup),
      };
    },
    'recovery:save-readable': async () => {
      const path = damaged();
      const chosen = await target(path);
      if (!chosen) return null;
      notOnto(path, chosen.path);
      const { document } = salvage(path, now());
      if (!document) {
        throw new CallError('damaged', failureWords.nothingReadable);
      }
      createPlan(chosen.path, document, { overwrite: chosen.overwrite });
      return plans.open(chosen.path);
    },
    'recovery:save-backup': async ({ id }) => {
      const path = damaged();
      const backup = backups.find(path, id);
      const chosen = await target(path);
      if (!chosen) return null;
      notOnto(path, chosen.path);
      const file = openPlan(backup.path, { readOnly: true });
      try {
        saveCopy(file, chosen.path, { overwrite: chosen.overwrite, at: now() });
      } finally {
        closePlan(file);
      }
      return plans.open(chosen.path);
    },
  } satisfies Partial<Handlers>;
}
