import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlan } from '../../database/create.ts';
import { firstDocument } from '../soak/plans-to-kill.ts';
import { accessibilityProblems } from './axe.ts';
import { expect, readyWindow, test } from './launch.ts';
import { chooseTarget, workspace } from './workspace.ts';

test('a damaged plan opens into what can be read and its backups, each saved as a new file', async ({
  launch,
  userData,
}) => {
  const path = join(userData, 'harbour.squadplan');
  createPlan(path, firstDocument());
  const first = await launch({ args: [path] });
  const page = await readyWindow(first);
  for (const name of ['Cranes', 'Tugs']) await workspace(page).add('Squad', name);
  await first.close();

  // The page with the people's table is gone; the squads' is whole.
  const bytes = readFileSync(path);
  const at =
    bytes.indexOf('Rename Cranes') >= 0 ? bytes.indexOf('Rename Cranes') : bytes.indexOf('Tugs');
  const start = Math.floor(at / 4096) * 4096;
  bytes.fill(0xee, start, start + 4096);
  writeFileSync(path, bytes);

  const app = await launch({ args: [path] });
  const again = await readyWindow(app);
  const dialog = again.getByRole('dialog', { name: '“harbour.squadplan” is damaged' });
  await expect(dialog).toContainText('It was not changed, and nothing of it is thrown away.');
  expect(await accessibilityProblems(again, 'body')).toEqual([]);
  await expect(dialog.getByRole('button', { name: /delete|remove/i })).toHaveCount(0);
  const backup = dialog.getByRole('region', { name: 'Backups' }).getByRole('button');
  await expect(backup).toHaveCount(1);
  const rescued = join(userData, 'rescued.squadplan');

  // Onto the damaged file itself nothing is written.
  await chooseTarget(app, path);
  await backup.click();
  await expect(again.locator('.notice-error')).toContainText('This is the damaged file itself.');

  await chooseTarget(app, rescued);
  await dialog.getByRole('button', { name: 'Save what can be read…' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(again.getByRole('button', { name: /^Rename the plan/ })).toBeVisible();
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('a file that is no plan any more is recovered from its backup', async ({
  launch,
  userData,
}) => {
  const path = join(userData, 'harbour.squadplan');
  createPlan(path, firstDocument());
  const first = await launch({ args: [path] });
  await workspace(await readyWindow(first)).add('Squad', 'Cranes');
  await first.close();
  writeFileSync(path, Buffer.alloc(20_000));

  const app = await launch();
  const page = await readyWindow(app);
  const dialog = page.getByRole('dialog', { name: '“harbour.squadplan” is damaged' });
  await expect(dialog).toContainText('Nothing in the file itself.');
  await chooseTarget(app, join(userData, 'back.squadplan'));
  await dialog.getByRole('region', { name: 'Backups' }).getByRole('button').click();
  await expect(page.getByRole('button', { name: 'Rename the plan Harbour' })).toBeVisible();
  await workspace(page).add('Squad', 'Tugs');
});
