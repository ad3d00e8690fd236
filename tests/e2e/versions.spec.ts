import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { applyEdit } from '../../database/apply-changes.ts';
import { createPlan } from '../../database/create.ts';
import { revisionOf } from '../../database/edit-log.ts';
import { loadPlan } from '../../database/load-plan.ts';
import { openPlan } from '../../database/open.ts';
import { closePlan } from '../../database/plan-file.ts';
import { renamePlan } from '../../shared/commands/plan.ts';
import { newDocument } from '../../shared/model/document.ts';
import { documentFromRows } from '../../shared/model/rows.ts';
import { expect, readyWindow, test } from './launch.ts';
import { chooseTarget, workspace } from './workspace.ts';

function menu(app: ElectronApplication, id: string): Promise<void> {
  return app.evaluate(({ Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click();
  }, id);
}

function madePlan(folder: string): string {
  const path = join(folder, 'harbour.squadplan');
  createPlan(path, newDocument('Harbour', '2026-11-21T09:00:00.000Z'));
  return path;
}

async function openVersions(app: ElectronApplication, page: Page) {
  await expect(async () => {
    await menu(app, 'versions');
    await expect(page.getByRole('dialog', { name: 'Versions and backups' })).toBeVisible({
      timeout: 1000,
    });
  }).toPass();
  const dialog = page.getByRole('dialog', { name: 'Versions and backups' });
  return { dialog, list: dialog.getByRole('listitem') };
}

test('a version is kept under a name, compared with now, restored, and that undone', async ({
  launch,
  userData,
}) => {
  const app = await launch({ args: [madePlan(userData)] });
  const page = await readyWindow(app);
  const { add, card, status } = workspace(page);
  await add('Squad', 'Cranes');
  let { dialog } = await openVersions(app, page);
  // The first edit made a backup of what was there before.
  await expect(dialog.getByRole('button', { name: /^While editing/ })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name of the version' }).fill('<b>Offsite</b> ../x');
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog.getByRole('button', { name: /^<b>Offsite<\/b> \.\.\/x/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await add('Squad', 'Tugs');
  await add('Squad', 'Pilots');
  ({ dialog } = await openVersions(app, page));
  await dialog.getByRole('button', { name: /^<b>Offsite/ }).click();
  const compared = dialog.getByRole('region', { name: 'Compared with now' });
  await expect(compared).toContainText('2 squads added');
  await compared.getByRole('button', { name: 'Restore' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(status).toContainText('1 squad');
  await expect(card('Tugs')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(status).toContainText('3 squads');
  ({ dialog } = await openVersions(app, page));
  await expect(
    dialog.getByRole('button', { name: /^Before something earlier was restored/ }),
  ).toBeVisible();
  // Backups lie with the app's own data, not beside the plan.
  expect(readdirSync(join(userData, 'backups'))).toHaveLength(1);
});

test('edits that meet a file changed elsewhere stay in the window and go into a copy', async ({
  launch,
  userData,
}) => {
  const path = madePlan(userData);
  const app = await launch({ args: [path] });
  const page = await readyWindow(app);
  const { add } = workspace(page);
  await add('Squad', 'Cranes');
  await expect(page.locator('.save-mark[data-state=saved]')).toBeVisible();
  const other = openPlan(path);
  const changes = renamePlan(documentFromRows(loadPlan(other)), 'Elsewhere');
  const edit = { baseRevision: revisionOf(other), label: 'Rename', kind: 'edit', changes } as const;
  applyEdit(other, edit, new Date().toISOString());
  closePlan(other);

  await add('Squad', 'Tugs');
  const notSaved = page.getByRole('alertdialog', { name: 'Not saved' });
  // It opens by itself and goes aside for whoever works on; its button stays.
  const button = page.getByRole('banner').getByRole('button', { name: 'Not saved' });
  await expect(button).toBeVisible();
  if (!(await notSaved.isVisible())) await button.click();
  await expect(notSaved).toContainText('was changed elsewhere since this window read it.');
  await expect(notSaved).toContainText('kept in this window');
  const copy = join(userData, 'mine.squadplan');
  await chooseTarget(app, copy);
  await notSaved.getByRole('button', { name: 'Save a Copy…' }).click();
  await expect(page.locator('.save-mark[data-state=saved]')).toBeVisible();
  await app.close();
  const read = (file: string) => {
    const plan = openPlan(file, { readOnly: true });
    const rows = loadPlan(plan);
    closePlan(plan);
    return {
      name: rows.plan.plan[0]?.name,
      squads: rows.scenarios[0]?.rows.squad.map(({ name }) => name),
    };
  };
  expect(read(copy)).toEqual({ name: 'Harbour', squads: ['Cranes', 'Tugs'] });
  expect(read(path).name).toBe('Elsewhere');
});
