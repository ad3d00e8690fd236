import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { projectFolder } from '../../scripts/setup/places.mjs';
import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { chooseFile, workspace } from './workspace.ts';

type Scheme = 'light' | 'dark';

// Every view and dialog is judged by a hundred rules: that takes its time where the machine is busy.
test.setTimeout(240_000);

/** Everything that axe finds on the page, or in a part of it. */
async function check(page: Page, what: string, within = 'body') {
  // Whatever comes in by fading is judged once it is there.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  expect(await accessibilityProblems(page, within), what).toEqual([]);
}

async function begin(page: Page, colorScheme: Scheme) {
  await expect(workspace(page).saved).toBeVisible();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}

/** Does something as the native menu does. */
async function menu(app: ElectronApplication, id: string) {
  await app.evaluate(({ BrowserWindow }, chosen) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu:action', { id: chosen });
  }, id);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every view can be used by everybody, ${scheme}`, async ({ page, app }) => {
    const { card, outline } = workspace(page);
    await begin(page, scheme);
    await check(page, 'Chart');
    await outline
      .getByRole('treeitem', { name: /^Marta/ })
      .first()
      .click();
    await expect(card('Marta Kowalczyk')).toBeVisible();
    await check(page, 'Chart with a selection');
    for (const [id, name] of [
      ['view-coverage', 'Coverage'],
      ['view-people', 'People'],
      ['view-report', 'Report'],
    ] as const) {
      await menu(app, id);
      await expect(page.getByLabel(name, { exact: true }).first()).toBeVisible();
      await check(page, name);
    }
    await menu(app, 'branch-scenario');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await check(page, 'New scenario');
    await dialog.getByRole('textbox').first().fill('Two POs');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await menu(app, 'view-compare');
    await expect(page.getByRole('complementary', { name: 'Compare scenarios' })).toBeVisible();
    await check(page, 'Compare');
    await menu(app, 'close-plan');
    await expect(page.getByRole('navigation', { name: 'Start' })).toBeVisible();
    await check(page, 'Start');
  });

  test(`every dialog can be used by everybody, ${scheme}`, async ({ page, app }) => {
    const { outline } = workspace(page);
    await begin(page, scheme);
    await outline
      .getByRole('treeitem', { name: /^Marta/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog').first();
    for (const id of [
      'command-palette',
      'settings',
      'shortcuts',
      'versions',
      'new',
      'rules',
      'compare-packs',
      'hiring',
      'about',
      'assign',
      'report-to',
      'delete',
    ]) {
      await menu(app, id);
      await expect(dialog).toBeVisible();
      // What is under a dialog is hidden from everybody, and judged where it is not.
      await check(page, id, '[role="dialog"]');
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    await chooseFile(app, join(projectFolder, 'examples/real-org-2022.csv'));
    await menu(app, 'import-roster');
    await expect(dialog).toBeVisible();
    await check(page, 'import');
  });
}
