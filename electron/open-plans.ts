import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readEdits, revisionOf } from '../database/edit-log.ts';
import { loadingPlan } from '../database/load-plan.ts';
import { openPlan } from '../database/open.ts';
import { closePlan, type PlanFile } from '../database/plan-file.ts';
import { type PlanFileError, planFileError } from '../database/plan-file-error.ts';
import { allAtOnce, type Steps } from '../database/steps.ts';
import type { OpenPlan } from '../shared/ipc-messages.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { CallError } from './failure.ts';
import type { RecentPlans } from './recent.ts';
import { failureWords } from './words/failures.ts';

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * The plans whose files are open. There is one for the window, and for a moment two: a plan is closed
 * when the window says so, after it has saved what was left to save.
 */
export class OpenPlans {
  readonly #files = new Map<string, PlanFile>();
  readonly #recent: RecentPlans;
  readonly #backups: BackupKeeper;
  #damaged: string | null = null;

  constructor(recent: RecentPlans, backups: BackupKeeper) {
    this.#recent = recent;
    this.#backups = backups;
  }

  get any(): boolean {
    return this.#files.size > 0;
  }

  isOpen(path: string): boolean {
    const real = realPath(path);
    return [...this.#files.values()].some((file) => file.path === real);
  }

  /** Opens a plan for the window. A plan that is open already goes on under the new identifier. */
  open(path: string): OpenPlan {
    return allAtOnce(this.opening(path));
  }

  /** The same in steps. Where it is given up on the way, the file is closed again. */
  *opening(path: string): Steps<OpenPlan> {
    const real = realPath(path);
    const known = [...this.#files].find(([, file]) => file.path === real);
    let unkept: PlanFile | null = null;
    try {
      const file = known?.[1] ?? openPlan(real, { beforeUpdate: this.#backups.beforeUpdate(real) });
      unkept = known ? null : file;
      yield;
      const rows = yield* loadingPlan(file);
      const plan: OpenPlan = {
        planId: randomUUID(),
        fileName: basename(real),
        folder: dirname(real),
        revision: revisionOf(file),
        rows,
        edits: readEdits(file),
        readOnly: file.readOnly,
      };
      if (known) this.#files.delete(known[0]);
      this.#files.set(plan.planId, file);
      unkept = null;
      this.#damaged = null;
      this.#remember(real, plan);
      return plan;
    } catch (error) {
      throw this.#noticed(real, error);
    } finally {
      if (unkept) closePlan(unkept);
    }
  }

  /** The plan that could not be opened last because it is damaged. */
  get damaged(): string | null {
    return this.#damaged;
  }

  /** Remembers a plan that is damaged; one that is no plan any more is, where backups of it are known. */
  #noticed(path: string, error: unknown): unknown {
    const { code, details } = error as PlanFileError;
    const wasPlan = code === 'not-a-plan' && this.#backups.list(path).length > 0;
    if (code === 'damaged' || wasPlan) this.#damaged = path;
    return wasPlan ? planFileError('damaged', path, 'open', details) : error;
  }

  /** @throws CallError where the window names a plan that is not open */
  fileOf(planId: string): PlanFile {
    const file = this.#files.get(planId);
    if (file) return file;
    throw new CallError('not-found', failureWords.planClosed);
  }

  close(planId: string): void {
    const file = this.fileOf(planId);
    this.#files.delete(planId);
    this.#recent.closed(file.path);
    closePlan(file);
  }

  /** At the end of the program: every file is left complete, and the next start begins where this ends. */
  closeAll(): void {
    for (const [planId, file] of this.#files) {
      this.#files.delete(planId);
      try {
        closePlan(file);
      } catch (error) {
        console.error(`${file.path} could not be closed:`, error);
      }
    }
  }

  #remember(path: string, { rows }: OpenPlan): void {
    const settings = rows.plan.plan[0];
    const today = rows.scenarios.find(({ scenarioId }) => scenarioId === settings?.todayScenarioId);
    this.#recent.opened({
      path,
      name: settings?.name ?? basename(path),
      openedAt: new Date().toISOString(),
      squads: today?.rows.squad.length ?? 0,
      people: today?.rows.person.filter(({ open }) => !open).length ?? 0,
    });
  }
}
