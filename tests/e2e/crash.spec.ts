import type { ElectronApplication } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';
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

test('what cannot be drawn says so, what was kept, and leads back', async ({ page }) => {
  const { card } = workspace(page);
  await expect(card('Reminders')).toBeVisible();
  // Spoilt from now on: whatever holds a table, as the advice on hiring does.
  await page.evaluate(() => {
    const create = document.createElement.bind(document);
    document.createElement = ((name: string, options?: ElementCreationOptions) => {
      if (name === 'table') throw new Error('spoilt on purpose');
      return create(name, options);
    }) as typeof document.createElement;
  });
  await workspace(page).command('Hiring Advice', /Hiring Advice/);
  const failure = page.getByRole('alert').filter({ hasText: 'cannot show what it should' });
  await expect(failure).toContainText('The plan is in its file with every edit.');
  expect(await accessibilityProblems(page, '.failed')).toEqual([]);
  await failure.getByText('Details').click();
  await expect(failure).toContainText('spoilt on purpose');
  await failure.getByRole('button', { name: 'Show the Chart' }).click();
  await expect(card('Reminders')).toBeVisible();
});

test('what nobody caught is told with its details', async ({ page }) => {
  await expect(workspace(page).saved).toBeVisible();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('let fall on purpose');
    });
  });
  const told = page.getByRole('alert').filter({ hasText: 'failed inside Squadplan' });
  await expect(told).toContainText('The plan is as it was.');
  await told.getByText('Details').click();
  await expect(told).toContainText('let fall on purpose');
});
