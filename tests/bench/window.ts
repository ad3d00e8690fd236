import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type CDPSession, type ElectronApplication, type Page } from 'playwright';
import type { Display } from '../../scripts/setup/display.mjs';
import { electronEnvironment, findElectron } from '../../scripts/setup/electron-runtime.mjs';
import { packageFile } from '../../scripts/setup/places.mjs';
import { sandboxArguments } from '../../scripts/setup/sandbox.mjs';

/** What it takes to spawn Electron here. */
export interface Runtime {
  readonly executable: string;
  readonly arguments: string[];
  readonly environment: Record<string, string>;
}

export function runtimeOn(display: Display): Runtime {
  const electron = findElectron();
  if (!electron) throw new Error('Electron is not here yet: run npm run bench, which fetches it.');
  return {
    executable: electron.executable,
    arguments: [...sandboxArguments(), ...display.arguments],
    environment: {
      ...(process.env as Record<string, string>),
      ...electronEnvironment(electron),
      ...display.environment,
    },
  };
}

/** How long a page may take to answer at all, in milliseconds. */
const ANSWER = 10_000;

/** The page was asked and stays silent. */
export class NoAnswer extends Error {
  override readonly message = 'The page under measurement does not answer: start the bench again.';
}

/** What the page's main thread has done so far: processor time of the thread itself, in milliseconds. */
export interface Work {
  readonly task: number;
  readonly script: number;
  readonly layout: number;
}

/** The one window in which ours and the bare page are shown in turn. */
export class BenchWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  #session: CDPSession | null = null;

  private constructor(app: ElectronApplication, page: Page) {
    this.app = app;
    this.page = page;
  }

  static async open(
    runtime: Runtime,
    folder: string,
    userData: string,
    plan: string,
  ): Promise<BenchWindow> {
    const loader = packageFile('playwright-core/lib/server/electron/loader.js');
    const app = await _electron.launch({
      executablePath: runtime.executable,
      args: [...runtime.arguments, '-r', loader, folder, plan],
      env: { ...runtime.environment, SQUADPLAN_USER_DATA: userData },
    });
    const page = await app.firstWindow();
    await page.getByRole('banner').waitFor();
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 1280, height: 800 }),
    );
    return new BenchWindow(app, page);
  }

  async go(address: string): Promise<void> {
    await this.#session?.detach().catch(() => undefined);
    this.#session = null;
    await this.page.goto(address);
  }

  async #cdp(): Promise<CDPSession> {
    for (let attempt = 1; !this.#session; attempt++) {
      const session = await this.page.context().newCDPSession(this.page);
      // Now and then a session that is begun while another page comes up never answers.
      const answered = await Promise.race([
        // Time of the thread, not of the clock: another program that is busy must not count.
        session.send('Performance.enable', { timeDomain: 'threadTicks' }).then(() => true),
        new Promise<false>((resolve) => setTimeout(() => resolve(false), ANSWER)),
      ]);
      if (answered) this.#session = session;
      else if (attempt === 5) throw new NoAnswer();
      else await session.detach().catch(() => undefined);
    }
    return this.#session;
  }

  async work(): Promise<Work> {
    const session = await this.#cdp();
    const answer = await Promise.race([
      session.send('Performance.getMetrics'),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), ANSWER)),
    ]);
    if (!answer) throw new NoAnswer();
    const { metrics } = answer;
    const of = (name: string) =>
      1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    return { task: of('TaskDuration'), script: of('ScriptDuration'), layout: of('LayoutDuration') };
  }

  /** Waits until the page has begun its next frame. */
  async frame(): Promise<void> {
    const begun = (await this.#cdp()).send('Runtime.evaluate', {
      expression: 'new Promise((done) => requestAnimationFrame(() => done()))',
      awaitPromise: true,
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silent = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), ANSWER);
    });
    const answer = await Promise.race([begun, silent]);
    clearTimeout(timer);
    if (!answer) throw new NoAnswer();
  }

  /** Main-thread time a frame, in milliseconds, over a gesture of one step a frame. */
  async perFrame(frames: number, step: (at: number) => Promise<void>): Promise<number> {
    const before = await this.work();
    for (let at = 0; at < frames; at++) {
      await step(at);
      await this.frame();
    }
    await this.frame();
    return ((await this.work()).task - before.task) / frames;
  }

  /** Waits until the page has nothing left to do. */
  async settle(): Promise<void> {
    let lost = 0;
    for (let quiet = 0; quiet < 3; ) {
      try {
        const before = await this.work();
        await this.page.waitForTimeout(150);
        quiet = (await this.work()).task - before.task < 12 ? quiet + 1 : 0;
      } catch (error) {
        // Nothing is measured while waiting: another session will do.
        if (!(error instanceof NoAnswer) || ++lost === 3) throw error;
        this.#session = null;
      }
    }
  }

  /** Memory of the page after a collection, in MB: the JavaScript heap, and what its process keeps to itself. */
  async memory(): Promise<{ heap: number; own: number }> {
    const session = await this.#cdp();
    await session.send('HeapProfiler.enable');
    for (let at = 0; at < 3; at++) await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.disable');
    const { metrics } = await session.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    const pid = await this.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    return { heap: heap / 2 ** 20, own: await this.#privateMemory(pid ?? 0) };
  }

  async #privateMemory(pid: number): Promise<number> {
    try {
      const rollup = readFileSync(join('/proc', String(pid), 'smaps_rollup'), 'utf8');
      const kilobytes = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)];
      return kilobytes.reduce((sum, [, amount]) => sum + Number(amount), 0) / 1024;
    } catch {
      // No such file on this system: the working set, which shared libraries are part of.
      const all = await this.app.evaluate(({ app }) => app.getAppMetrics());
      const own = all.find((one) => one.pid === pid);
      return (own?.memory.workingSetSize ?? 0) / 1024;
    }
  }
}
