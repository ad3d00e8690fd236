import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { projectFolder } from '../../scripts/setup/places.mjs';
import { expect, test } from '../e2e/launch.ts';
import { chooseFile, workspace } from '../e2e/workspace.ts';

const SIZE = { width: 1440, height: 900 };

async function prepare(app: ElectronApplication, page: Page, dark: boolean): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
  }, SIZE);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(SIZE.width);
  await expect(workspace(page).saved).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.getByRole('button', { name: 'Show the whole chart' }).click();
}

const shot = (page: Page, name: string) =>
  page.screenshot({ path: join(projectFolder, 'docs/images', `${name}.png`) });

for (const look of ['light', 'dark'] as const) {
  test(`the main screens, ${look}`, async ({ app, page }) => {
    const { finding, outline, saved, showFindings, side } = workspace(page);
    await prepare(app, page, look === 'dark');
    await showFindings();
    await shot(page, `chart-${look}`);

    const tooMany = finding('holds direction and backlog on 3 squads');
    await tooMany.getByRole('button').first().click();
    await expect(tooMany.getByRole('button', { name: /^Apply/ }).first()).toBeVisible();
    await shot(page, `finding-${look}`);

    await outline.getByRole('treeitem', { name: /^Marta Kowalczyk/ }).click();
    await side.getByRole('tab', { name: 'Inspector' }).click();
    await shot(page, `inspector-${look}`);

    await page.keyboard.press('Control+e');
    await expect(page.getByRole('radio', { name: /PDF/ })).toBeVisible();
    await shot(page, `report-${look}`);
    await page.getByRole('button', { name: 'Chart', exact: true }).click();

    await chooseFile(app, join(projectFolder, 'examples/real-org-2022.csv'));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('60 squads');
    await shot(page, `import-${look}`);
    await dialog.getByRole('button', { name: /^Import/ }).click();
    await showFindings();
    await expect(finding('PM 06 holds direction')).toBeVisible();
    await page.getByRole('button', { name: 'Show the whole chart' }).click();
    await page
      .getByRole('button', { name: 'Dismiss' })
      .or(page.getByRole('region', { name: 'Messages' }).getByRole('button'))
      .first()
      .click();
    await expect(saved).toBeVisible();
    await shot(page, `roster-${look}`);
  });
}
