import { dirname, join } from 'node:path';
import { app, type BrowserWindow, ipcMain } from 'electron';
import { z } from 'zod';
import type { OpenPlan } from '../shared/ipc-messages.ts';
import { pack } from '../shared/ipc-packing.ts';
import { BackupKeeper } from './backup-keeper.ts';
import { Closing } from './closing.ts';
import { DroppedFiles } from './dropped-files.ts';
import { failureOf } from './failure.ts';
import { FirstPlan } from './first-plan.ts';
import { backupCalls } from './ipc/backups.ts';
import { listenForDrops } from './ipc/drops.ts';
import { fileCalls } from './ipc/files.ts';
import { planCalls } from './ipc/plans.ts';
import { recoveryCalls } from './ipc/recovery.ts';
import { registerCalls } from './ipc/register.ts';
import { reportCalls } from './ipc/reports.ts';
import { isFromPage } from './ipc/sender.ts';
import type { Shell } from './ipc/shell.ts';
import { staffingCalls } from './ipc/staffing.ts';
import { windowCalls } from './ipc/window.ts';
import { AppMenu } from './menu.ts';
import { OpenPlans } from './open-plans.ts';
import { RecentPlans } from './recent.ts';
import { recoverPage } from './recover-page.ts';
import { SolverRuns } from './staffing/solver-runs.ts';
import { startSolver } from './staffing/start-solver.ts';
import { failureWords } from './words/failures.ts';

const startSchema = z.object({ plan: z.string().nullable() });

/** The running app: its one window, its menu and its open plans. */
export class SquadplanApp {
  readonly #devServer: string | undefined;
  readonly #menu = new AppMenu(() => this.#window);
  readonly #solver = new SolverRuns(startSolver);
  #named: string | null;
  #window: BrowserWindow | null;
  #closing: Closing | null = null;
  #plans: OpenPlans | null = null;
  #firstPlan: FirstPlan | null = null;
  /** Whether the page has asked what to begin with. */
  #pageBegan = false;

  /** @param window whose page is on its way @param named the plan that the start named */
  constructor(window: BrowserWindow, named: string | null, devServer: string | undefined) {
    this.#window = window;
    this.#named = named;
    this.#devServer = devServer;
  }

  /** Offers everything that the page asks for, and begins to read its plan. */
  begin(): void {
    const window = this.#needed(this.#window);
    const shell = this.#shell();
    this.#plans = shell.plans;
    this.#offerCalls(shell);
    this.#menu.show();
    this.#closing = new Closing(window, () => this.#pageBegan && shell.plans.any);
    recoverPage(window);
    window.webContents.on('render-process-gone', () => this.#solver.end());
    window.on('closed', () => {
      this.#solver.end();
      this.#window = null;
    });
  }

  #offerCalls(shell: Shell): void {
    const isTrusted = (event: Parameters<typeof isFromPage>[0]) =>
      isFromPage(event, this.#devServer);
    const closing = () => this.#needed(this.#closing);
    registerCalls(
      ipcMain,
      {
        ...planCalls(shell),
        ...backupCalls(shell),
        ...recoveryCalls(shell),
        ...fileCalls(shell),
        ...reportCalls(shell),
        ...staffingCalls(shell, this.#solver),
        ...windowCalls(shell, this.#menu, closing),
      },
      isTrusted,
    );
    listenForDrops(shell.dropped, isTrusted);
  }

  /** Somebody started the app a second time, perhaps with a plan. */
  startedAgain(started: unknown): void {
    const { data } = startSchema.safeParse(started);
    if (data?.plan) this.show(data.plan);
    this.#toFront();
  }

  /** Shows a plan that the system or a second start asks for. */
  show(path: string): void {
    const window = this.#window;
    const plans = this.#plans;
    if (!window || !plans || !this.#pageBegan) {
      this.#named = path;
      return;
    }
    this.#toFront();
    if (plans.isOpen(path)) return;
    let plan: OpenPlan;
    try {
      plan = plans.open(path);
    } catch (error) {
      const { ok: _, ...failure } = failureOf(error);
      window.webContents.send('plan:not-opened', failure);
      return;
    }
    window.webContents.send('plan:opened', pack(plan));
  }

  /** The program ends: every plan's file is left complete. */
  end(): void {
    this.#firstPlan?.end();
    this.#plans?.closeAll();
  }

  #shell(): Shell {
    const userData = app.getPath('userData');
    const recent = new RecentPlans(userData);
    const backups = new BackupKeeper(join(userData, 'backups'));
    const shell: Shell = {
      plans: new OpenPlans(recent, backups),
      recent,
      backups,
      dropped: new DroppedFiles(),
      plansFolder: join(userData, 'plans'),
      documents: app.getPath('documents'),
      // Beside the folder of the built program, in a checkout and in a package alike.
      exampleFile: join(dirname(dirname(__dirname)), 'examples/example.json'),
      window: () => this.#needed(this.#window),
      firstPlan: () => {
        this.#pageBegan = true;
        return first.take(this.#takeNamed());
      },
    };
    const first = new FirstPlan(shell);
    this.#firstPlan = first;
    first.begin(this.#takeNamed());
    return shell;
  }

  #takeNamed(): string | null {
    const named = this.#named;
    this.#named = null;
    return named;
  }

  #toFront(): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.show();
    this.#window?.focus();
  }

  #needed<T>(value: T | null): T {
    if (value === null) throw new Error(failureWords.windowClosed);
    return value;
  }
}
