import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
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

test('what is added to a large chart seen from far is flown to and named', async ({
  app,
  page,
}) => {
  const { add, card, newPlan, status } = workspace(page);
  await newPlan('Roster');
  await chooseFile(app, join(projectFolder, 'examples/real-org-2022.csv'));
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /import/i });
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(status).toContainText('60 squads');
  // So far out that cards are no longer drawn one by one.
  const out = page.getByRole('button', { name: 'Zoom out' });
  await expect(async () => {
    await out.click();
    await expect(status).toContainText(/known[3-9]\s%/, { timeout: 500 });
  }).toPass();
  await add('Squad', 'Nightjars');
  await expect(status).toContainText('61 squads');
  await expect(card('Nightjars')).toBeInViewport();
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
  await workspace(page).command('Export a Roster', /Export a Roster/);
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

const mermaid = [
  'flowchart TD',
  'subgraph Payments',
  '  s1[Checkout]:::squad',
  'end',
  'a["Ann Lee<br/>Product Manager"] -- PM --> s1',
  'a --> b["Bo Ek<br/>Engineer"]',
].join('\n');

test('a Mermaid org chart is imported, and the plan exported as one that comes back', async ({
  app,
  page,
  userData,
}) => {
  const { newPlan, status, card } = workspace(page);
  await newPlan('Chart');
  const path = join(userData, 'org.mmd');
  await writeFile(path, mermaid);
  await chooseFile(app, path);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /import/i });
  await expect(dialog).toContainText('1 squad in 1 product and 2 people');
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(card('Checkout')).toHaveAccessibleName(/PM: Ann Lee/);

  const out = join(userData, 'out.mmd');
  await chooseTarget(app, out);
  await workspace(page).command('export merm', /Export a Mermaid Chart/);
  await expect(page.getByText('Exported the chart to out.mmd.')).toBeVisible();
  expect(await readFile(out, 'utf8')).toContain('flowchart TB\n  subgraph product1["Payments"]');
  await chooseFile(app, out);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByText('Update', { exact: true }).click();
  await expect(dialog).toContainText('The plan is as the roster says.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(status).toContainText('1 squad');
});

test('the CSV of a draw.io org chart is imported with its lines', async ({
  app,
  page,
  userData,
}) => {
  const { newPlan, status } = workspace(page);
  await newPlan('Chart');
  const path = join(userData, 'drawio.csv');
  const rows = [
    '## Org chart',
    '# label: %name%<br><i>%position%</i>',
    '# connect: {"from": "manager", "to": "id", "invert": true}',
    'id,name,position,manager,team',
    '1,Ann Lee,Chief Product Officer,,',
    '2,Bo Ek,Product Owner,1,Checkout',
  ];
  await writeFile(path, rows.join('\n'));
  await chooseFile(app, path);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /import/i });
  await expect(dialog).toContainText('1 squad and 2 people');
  await expect(dialog.getByLabel('Reports to').locator('option:checked')).toHaveText('Reports to');
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(status).toContainText('2 people');
  await expect(page.getByRole('group', { name: /^Ann Lee, .*1 report/ })).toBeVisible();
});

/** Puts text on the clipboard of the page as pasting does, without the system's clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('rows of a spreadsheet are pasted: onto the chart, and on the start screen', async ({
  page,
}) => {
  const { newPlan, status } = workspace(page);
  const rows = 'Squad\tPerson\tTitle\nCheckout\tAnn Lee\tProduct Manager\n';
  const dialog = page.getByRole('dialog', { name: /import/i });
  await newPlan('Pasted');
  await paste(page, rows);
  await expect(dialog).toContainText('1 squad and 1 person');
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(status).toContainText('1 squad');
  await paste(page, mermaid);
  await expect(dialog).toContainText('1 squad in 1 product and 2 people');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Close Plan' }).click();
  await expect(page.getByRole('heading', { name: /Squadplan/ }).first()).toBeVisible();
  await paste(page, rows);
  await expect(dialog).toContainText('1 squad and 1 person');
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(status).toContainText('1 squad');
});

test('a newer roster leaves cards where they were put by hand', async ({ app, page, userData }) => {
  const { newPlan, card, pick } = workspace(page);
  await newPlan('Roster');
  const path = join(userData, 'people.csv');
  const importRows = async (...rows: string[]) => {
    await writeFile(path, ['Squad,Person,Title', ...rows].join('\n'));
    await chooseFile(app, path);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
  };
  const dialog = page.getByRole('dialog', { name: /import/i });
  await importRows('Checkout,Ann,Product Manager', 'Ledger,Bo,Product Owner');
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await pick('Checkout');
  for (let times = 0; times < 4; times++) await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Escape');
  const between = async () => {
    const [one, other] = [await card('Checkout').boundingBox(), await card('Ledger').boundingBox()];
    const zoom = (one?.width ?? 1) / 240;
    return [
      Math.round(((other?.x ?? 0) - (one?.x ?? 0)) / zoom),
      Math.round(((other?.y ?? 0) - (one?.y ?? 0)) / zoom),
    ];
  };
  const before = await between();
  await importRows('Checkout,Ann,Product Manager', 'Ledger,Bo,Product Manager', 'New,Di,Engineer');
  await dialog.getByText('Update', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(card('New')).toBeVisible();
  expect(await between()).toEqual(before);
});
