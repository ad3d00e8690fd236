import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { createPlan } from '../../database/create.ts';
import type { Display } from '../../scripts/setup/display.mjs';
import { electronEnvironment, findElectron } from '../../scripts/setup/electron-runtime.mjs';
import { projectFolder } from '../../scripts/setup/places.mjs';
import { sandboxArguments } from '../../scripts/setup/sandbox.mjs';
import { newDocument } from '../../shared/model/document.ts';
import { expect, test } from './launch.ts';

/** Asks the shell the way the page does. */
function ask(page: Page, name: string, request?: unknown): Promise<unknown> {
  return page.evaluate(
    ([call, value]) => {
      const { squadplan } = window as unknown as {
        squadplan: { calls: Record<string, (request: unknown) => Promise<unknown>> };
      };
      return squadplan.calls[call as string]?.(value);
    },
    [name, request],
  );
}

function madePlan(folder: string, name: string): string {
  const path = join(folder, `${name}.squadplan`);
  createPlan(path, newDocument(name, '2026-11-21T09:00:00.000Z'));
  return path;
}

/** Starts the app beside the one that runs, as a double click on a plan does; answers its exit code. */
function startAgain(display: Display, userData: string, plan: string): Promise<number | null> {
  const runtime = findElectron();
  if (!runtime) throw new Error('Electron is not here.');
  const args = [...sandboxArguments(), ...display.arguments, projectFolder, plan];
  const started = spawn(runtime.executable, args, {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...electronEnvironment(runtime),
      ...display.environment,
      SQUADPLAN_USER_DATA: userData,
    },
  });
  return new Promise((done) => started.once('exit', done));
}

const title = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');

test('the page comes from the app’s own protocol, under a policy that lets nothing else in', async ({
  page,
}) => {
  expect(page.url()).toBe('app://squadplan/index.html');
  const reached = await page.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      eval: async () => {
        // The test's own call may make code from text; what runs after it may not.
        await new Promise((resolve) => setTimeout(resolve));
        new Function('return 1')();
      },
      elsewhere: () => fetch('https://example.com/'),
      outside: async () => {
        const reply = await fetch('/..%2fmain%2fmain.cjs');
        if (!reply.ok) throw new Error(String(reply.status));
      },
    };
    const done: string[] = [];
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        await attempt();
        done.push(name);
      } catch {
        // Refused, as it should be.
      }
    }
    return done;
  });
  expect(reached).toEqual([]);
});

test('the window goes nowhere else and opens no other', async ({ app, page }) => {
  await page.evaluate(() => {
    window.open('https://example.com/');
    location.href = 'https://example.com/';
  });
  expect(await ask(page, 'app:info')).toMatchObject({ ok: true });
  expect(page.url()).toBe('app://squadplan/index.html');
  expect(app.windows()).toHaveLength(1);
});

test('a call that is not what the contract says is refused in plain words', async ({ page }) => {
  expect(await ask(page, 'plan:save', { planId: 'none' })).toMatchObject({
    ok: false,
    code: 'bad-request',
  });
  expect(await ask(page, 'plan:close', { planId: 'none' })).toMatchObject({
    ok: false,
    code: 'not-found',
  });
});

test('a plan named at the start is shown, and a second start brings its plan to the same window', async ({
  display,
  launch,
  userData,
}) => {
  const app = await launch({ args: [madePlan(userData, 'Harbour')] });
  await app.firstWindow();
  await expect.poll(() => title(app)).toContain('Harbour');
  const second = startAgain(display, userData, madePlan(userData, 'Station'));
  await expect.poll(() => title(app)).toContain('Station');
  expect(app.windows()).toHaveLength(1);
  expect(await second).toBe(0);
});

test('closing leaves one complete file, and the next start shows the same plan', async ({
  launch,
  userData,
}) => {
  const first = await launch({ args: [madePlan(userData, 'Harbour')] });
  await first.firstWindow();
  await expect.poll(() => title(first)).toContain('Harbour');
  await first.close();
  expect(readdirSync(userData).filter((name) => name.startsWith('Harbour'))).toEqual([
    'Harbour.squadplan',
  ]);
  const again = await launch();
  await again.firstWindow();
  await expect.poll(() => title(again)).toContain('Harbour');
});
