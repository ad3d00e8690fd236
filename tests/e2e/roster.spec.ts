import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/setup/places.mjs';
import { packed, sheetXml, workbookParts } from '../shared/import/make-workbook.ts';
import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { chooseFile, chooseTarget, workspace } from './workspace.ts';

test('a real roster becomes a plan in one step', async ({ app, page }) => {
  const { newPlan, status, finding, showFindings, undo } = workspace(page);
  await newPlan('Roster');
  await chooseFile(app, join(projectFolder, 'examples/real-org-2022.csv'));
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /import/i });
  await expect(dialog).toContainText('20 products');
  await expect(dialog).toContainText('60 squads');
  await expect(dialog).toContainText('Product Manager');
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(status).toContainText('20 products');
  await expect(status).toContainText('60 squads');
  await showFindings();
  for (const name of ['GPM 10', 'PM 06', 'PM 38']) {
    await expect(finding(`${name} holds direction and backlog on 3 squads`)).toBeVisible();
  }
  await expect(finding('The direction and backlog of Mobile DevOps wait')).toBeVisible();
  await undo.click();
  await expect(status).toContainText('0 squads');
});

test('a workbook is read from the sheet that is chosen', async ({ app, page, userData }) => {
  const { newPlan, status } = workspace(page);
  await newPlan('Roster');
  const path = join(userData, 'people.xlsx');
  const rows = (...squads: string[]) =>
    sheetXml([['Product', 'Squad'], ...squads.map((squad) => ['Payments', squad])]);
  const sheets = [
    { name: 'This year', xml: rows('Checkout', 'Refunds') },
    { name: 'Next year', xml: rows('Checkout', 'Refunds', 'Ledger') },
  ];
  await writeFile(path, packed(workbookParts(sheets)));
  await chooseFile(app, path);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /import/i });
  await expect(dialog).toContainText('2 squads in 1 product');
  await dialog.getByLabel('Sheet').selectOption('Next year');
  await expect(dialog).toContainText('3 squads in 1 product');
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(status).toContainText('3 squads');
});

test('a newer roster changes what is ticked', async ({ app, page, userData }) => {
  const { newPlan, status, undo } = workspace(page);
  await newPlan('Roster');
  const path = join(userData, 'people.csv');
  const rosterIs = async (...rows: string[]) => {
    await writeFile(path, ['Product,Crew code,Person,Title', ...rows].join('\n'));
    await chooseFile(app, path);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
  };
  const dialog = page.getByRole('dialog', { name: /import/i });
  await rosterIs('Payments,Checkout,Ada,Product Manager', 'Payments,Refunds,Bo,Engineer');
  await dialog.getByLabel('Squad', { exact: true }).selectOption('Crew code');
  await expect(dialog).toContainText('2 squads in 1 product');
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(status).toContainText('2 squads');

  await rosterIs('Payments,Checkout,Ada,Product Owner', 'Payments,Ledger,Di,Engineer');
  // What the columns mean is remembered.
  await expect(dialog.getByLabel('Squad', { exact: true })).toHaveValue('1');
  await dialog.getByText('Update', { exact: true }).click();
  await expect(dialog.getByLabel('Ada from Product Manager to Product Owner')).toBeChecked();
  await expect(dialog.getByLabel('Bo member of Refunds')).not.toBeChecked();
  await expect(dialog.getByRole('status')).toHaveText('4 of 6 changes ticked');
  expect(await accessibilityProblems(page, '[role=dialog]')).toEqual([]);
  await dialog.getByLabel('Refunds in Payments').check();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(status).toContainText('2 squads');
  await expect(page.getByText('Applied 5 changes from people.csv.')).toBeVisible();
  await undo.click();
  await expect(page.getByText('Ledger')).toHaveCount(0);
});

test('a roster that is exported comes back as it was', async ({ app, page, userData }) => {
  const { newPlan, status } = workspace(page);
  await newPlan('Roster');
  const path = join(userData, 'people.csv');
  const rows = ['Product,Squad,Person,Title', 'Payments,Checkout,=Ada,Product Manager'];
  await writeFile(path, rows.join('\n'));
  const importFile = async (file: string) => {
    await chooseFile(app, file);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
  };
  const dialog = page.getByRole('dialog', { name: /import/i });
  await importFile(path);
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(status).toContainText('1 squad');
  const out = join(userData, 'out.csv');
  await chooseTarget(app, out);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Export a Roster');
  await page.getByRole('option', { name: /Export a Roster/ }).click();
  await expect(page.getByText('Exported the roster to out.csv.')).toBeVisible();
  expect(await readFile(out, 'utf8')).toContain("'=Ada");
  await importFile(out);
  await dialog.getByText('Update', { exact: true }).click();
  await expect(dialog).toContainText('The plan is as the roster says.');
});

test('a file that is no roster is refused in words', async ({ app, page, userData }) => {
  const { newPlan, status } = workspace(page);
  await newPlan('Roster');
  const path = join(userData, 'photo.csv');
  await writeFile(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 255, 254, 0, 7]));
  await chooseFile(app, path);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(
    page.getByText('The file is not text. A roster is a workbook (.xlsx) or a CSV file.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(status).toContainText('0 squads');
});
