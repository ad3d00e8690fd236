import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { workspace } from './workspace.ts';

test('what was done is listed with its time, told in sentences, and any of it becomes a scenario', async ({
  page,
}) => {
  const { card, side, status, pick } = workspace(page);
  await pick('Reminders');
  await side.getByRole('tab', { name: 'Inspector' }).click();
  await side.getByRole('combobox', { name: 'Product' }).selectOption({ label: 'Payments' });
  await pick('Invoicing');
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(status).toContainText('8 squads');

  await page.keyboard.press('Control+Shift+h');
  const history = page.getByRole('dialog', { name: 'History' });
  await expect(history).toContainText('Who did it is not known');
  await expect(history.getByRole('listitem').getByRole('button')).toHaveText([
    /^Delete Invoicing\d/,
    /^Move Reminders to Payments\d/,
  ]);
  await history.getByRole('textbox', { name: 'Name of the version' }).fill('Before the offsite');
  await history.getByRole('button', { name: 'Keep' }).click();
  await expect(history.getByRole('button', { name: /^Before the offsite/ })).toBeVisible();
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);

  await history.getByRole('searchbox', { name: 'Find in the history' }).fill('reminders');
  const entry = history.getByRole('region', { name: 'Entry' });
  await expect(entry).toContainText('What it did');
  await expect(entry).toContainText(/Reminders moves from Booking to Payments/);
  await expect(entry).toContainText(/Invoicing is removed|Invoicing goes/);
  await entry.getByRole('button', { name: 'New scenario from this version…' }).click();
  const dialog = page.getByRole('dialog', { name: 'New scenario' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('With Invoicing');
  await dialog.getByRole('button', { name: 'Create' }).click();
  const chip = page.getByRole('button', { name: /^Scenario: / });
  await expect(chip).toHaveAccessibleName('Scenario: With Invoicing');
  await expect(card('Invoicing')).toBeVisible();
  await expect(card('Reminders')).toHaveAccessibleName(/in Payments/);
  await chip.click();
  await page.getByRole('treeitem', { name: /^Today/ }).click();
  await expect(status).toContainText('8 squads');
});

test('an entry and a version are restored, as one step each', async ({ page }) => {
  const { card, side, status, undo, pick } = workspace(page);
  await page.keyboard.press('Control+Shift+h');
  const history = page.getByRole('dialog', { name: 'History' });
  await expect(history).toContainText('Nothing was done in this plan yet');
  await page.keyboard.press('Escape');
  await pick('Reminders');
  await side.getByRole('tab', { name: 'Inspector' }).click();
  await side.getByRole('textbox', { name: 'Name' }).fill('Nudges');
  await pick('Invoicing');
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.keyboard.press('Control+z');
  await expect(status).toContainText('9 squads');
  await page.keyboard.press('Control+y');
  await expect(status).toContainText('8 squads');

  await page.getByRole('button', { name: 'History' }).click();
  await expect(history.getByRole('button', { name: /^Redo: Delete Invoicing/ })).toBeVisible();
  await history.getByRole('button', { name: /^Rename Reminders/ }).click();
  await expect(history).toContainText('Nudges was called Reminders.');
  await history.getByRole('button', { name: 'Restore' }).click();
  await expect(history).toHaveCount(0);
  await expect(status).toContainText('9 squads');
  await expect(card('Nudges')).toBeVisible();
  await expect(undo).toHaveAccessibleName(/^Undo Restore/);
  await page.keyboard.press('Control+z');
  await expect(status).toContainText('8 squads');
});
