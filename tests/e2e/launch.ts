import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
} from '@playwright/test';
import { type Display, openDisplay } from '../../scripts/setup/display.mjs';
import { electronEnvironment, findElectron } from '../../scripts/setup/electron-runtime.mjs';
import { projectFolder } from '../../scripts/setup/places.mjs';
import { sandboxArguments } from '../../scripts/setup/sandbox.mjs';

export { expect } from '@playwright/test';

export interface LaunchOptions {
  /** What a person would type after `npm start --`, such as a plan's path. */
  args?: string[];
  env?: Record<string, string>;
}

interface TestFixtures {
  /** The folder that the app keeps its data in: new and empty for every test. */
  userData: string;
  /** Starts the app; a second call, after closing the first, is a restart with the same data. */
  launch: (options?: LaunchOptions) => Promise<ElectronApplication>;
  /** The app, already started. */
  app: ElectronApplication;
  /** The app's first window. */
  page: Page;
}

interface WorkerFixtures {
  display: Display;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // One for each worker: windows of two tests must not share a focus or a clipboard.
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the names in this pattern
    async ({}, use) => {
      const display = await openDisplay();
      await use(display);
      await display.close();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the names in this pattern
  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'squadplan-test-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  launch: async ({ display, userData }, use) => {
    const running: ElectronApplication[] = [];
    const network = join(userData, 'asked-for.txt');
    await use(async ({ args = [], env = {} } = {}) => {
      const own = { SQUADPLAN_USER_DATA: userData, SQUADPLAN_TEST_NETWORK: network };
      const app = await start(display, args, { ...own, ...env });
      running.push(app);
      return app;
    });
    for (const app of running) await app.close();
    // Whatever a test does, its app asks nobody for anything.
    expect(foreignAddresses(network)).toEqual([]);
  },

  app: async ({ launch }, use) => {
    await use(await launch());
  },

  page: async ({ app }, use) => {
    await use(await readyWindow(app));
  },
});

const LAUNCH_MS = 20_000;

/**
 * The stand-in's page process falls over now and then as the test runner takes hold of it (never
 * without one), and the launch then waits for ever. So a launch is tried again; a test never is.
 */
async function start(display: Display, args: string[], env: Record<string, string>) {
  for (let left = 2; ; left--) {
    try {
      return await launchOnce(display, args, env);
    } catch (error) {
      if (left === 0 || !(error instanceof Error && error.name === 'TimeoutError')) throw error;
    }
  }
}

function launchOnce(display: Display, args: string[], env: Record<string, string>) {
  const runtime = findElectron();
  if (!runtime)
    throw new Error('Electron is not here yet: run npm run test:e2e, which fetches it.');
  return electron.launch({
    executablePath: runtime.executable,
    timeout: LAUNCH_MS,
    args: [
      ...sandboxArguments(),
      ...display.arguments,
      // Holds the app until the test runner has taken hold of it; without, a quick start can slip by.
      '-r',
      join(projectFolder, 'node_modules/playwright-core/lib/server/electron/loader.js'),
      '-r',
      join(projectFolder, 'tests/e2e/record-network.cjs'),
      projectFolder,
      ...args,
    ],
    env: {
      ...(process.env as Record<string, string>),
      ...electronEnvironment(runtime),
      ...display.environment,
      ...env,
    },
  });
}

/** What the app asked for besides its own files and what it made itself. */
function foreignAddresses(file: string): string[] {
  const own = /^(app:\/\/|data:|blob:|devtools:|about:)/;
  if (!existsSync(file)) return [];
  const asked = readFileSync(file, 'utf8').split('\n');
  return asked.filter((address) => address !== '' && !own.test(address));
}

/** The app's window once it shows something, be it a question: what is typed before that goes nowhere. */
export async function readyWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow();
  const shown = page.getByRole('banner').or(page.getByRole('main')).or(page.getByRole('dialog'));
  await shown.first().waitFor();
  return page;
}
