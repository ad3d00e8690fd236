import type { ElectronApplication } from '@playwright/test';
import { expect, readyWindow, test } from './launch.ts';
import { workspace } from './workspace.ts';

/** What the window shows, asked from the main process: the test's own hold on the page ends with it. */
const shown = (app: ElectronApplication) =>
  app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed() || contents.isLoading()) return '';
    // A page that ends while it is asked never answers.
    const never = new Promise((resolve) => setTimeout(() => resolve(''), 1000));
    const text = contents.executeJavaScript('document.body.innerText');
    return String(await Promise.race([text, never]));
  });

test('a window whose page ends comes back with the plan as it was', async ({ app }) => {
  const page = await readyWindow(app);
  await workspace(page).newPlan('Harbour');
  for (const name of ['Cranes', 'Tugs']) await workspace(page).add('Squad', name);
  await expect(page.locator('.save-mark[data-state=saved]')).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(() => shown(app), { timeout: 15_000 }).toContain('Tugs');
  const text = await shown(app);
  expect(text).toContain('Harbour');
  expect(text).toContain('2 squads');
});
