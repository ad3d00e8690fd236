import { dirname, join } from 'node:path';
import { applyEdit } from '../../database/apply-changes.ts';
import { readChanges, readEdits, readSteps } from '../../database/edit-log.ts';
import { nameIn } from '../../database/load-plan.ts';
import { saveCopy } from '../../database/save-copy.ts';
import { beginPlan } from '../../shared/commands/begin-plan.ts';
import { beginning, MAX_NAME, whole } from '../../shared/model/fields.ts';
import { documentFromRows } from '../../shared/model/rows.ts';
import { chooseFile, chooseTarget } from '../dialogs.ts';
import { CallError } from '../failure.ts';
import { openExample } from '../first-plan.ts';
import { makePlan } from '../make-plan.ts';
import { safeFileName } from '../plan-places.ts';
import { dialogTitles, fileKinds, fileNames } from '../words/dialogs.ts';
import { failureWords } from '../words/failures.ts';
import type { Handlers } from './register.ts';
import type { Shell } from './shell.ts';

const FILTER = { name: fileKinds.plan, extensions: ['squadplan'] };
const now = () => new Date().toISOString();
const newName = (name: string) => beginning(whole(name.trim()), MAX_NAME) || fileNames.newPlan;

/** Calls about plans and their files. */
export function planCalls(shell: Shell) {
  const { plans, recent, dropped, backups } = shell;
  return {
    'plan:start': () => shell.firstPlan(),
    'plan:new': ({ name, ...defaults }) =>
      makePlan(shell, beginPlan(newName(name), now(), defaults)),
    'plan:open': async () => {
      const path = await chooseFile(shell.window(), dialogTitles.openPlan, FILTER);
      return path === null ? null : plans.open(path);
    },
    'plan:open-recent': ({ token }) => {
      const path = recent.pathOf(token);
      if (path === null) throw new CallError('not-found', failureWords.notRecent);
      return plans.open(path);
    },
    'plan:open-example': () => openExample(shell),
    'plan:open-dropped': ({ token }) => {
      const path = dropped.take(token);
      if (!path) throw new CallError('not-found', failureWords.droppedNowhere);
      return plans.open(path);
    },
    'plan:close': ({ planId }) => plans.close(planId),
    'plan:recent': () => recent.list(),
    'plan:save': ({ planId, ...edit }) => {
      const file = plans.fileOf(planId);
      backups.beforeEdit(file);
      return { revision: applyEdit(file, edit, now()) };
    },
    'plan:save-copy': async ({ planId, unsaved, shown }) => {
      const file = plans.fileOf(planId);
      const folder =
        dirname(file.path) === shell.plansFolder ? shell.documents : dirname(file.path);
      const proposed = join(folder, `${safeFileName(nameIn(file))}.squadplan`);
      const target = await chooseTarget(shell.window(), dialogTitles.saveCopy, proposed, FILTER);
      if (!target) return null;
      const options = { overwrite: target.overwrite, unsaved, at: now() };
      saveCopy(file, target.path, { ...options, ...(shown && { shown: documentFromRows(shown) }) });
      return plans.open(target.path);
    },
    'plan:changes-of': ({ planId, revision }) => readChanges(plans.fileOf(planId), revision),
    'plan:edits': ({ planId }) => readEdits(plans.fileOf(planId)),
    'plan:steps': ({ planId, after, until }) => readSteps(plans.fileOf(planId), after, until),
    'plan:thumbnail': ({ planId, svg, squads, people }) => {
      const file = plans.fileOf(planId);
      recent.picture(file.path, { name: nameIn(file), squads, people }, svg);
    },
  } satisfies Partial<Handlers>;
}
