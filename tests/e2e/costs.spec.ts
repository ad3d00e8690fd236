import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { workspace } from './workspace.ts';

test('pay is counted by the source that the plan names, or by its own figures, against today', async ({
  page,
}) => {
  const { status, undo } = workspace(page);
  const dialog = page.getByRole('dialog', { name: 'Pay and costs' });
  const table = dialog.getByRole('region', { name: 'What it costs' });
  await page.keyboard.press('Control+Alt+n');
  await page.getByRole('dialog', { name: 'New scenario' }).waitFor();
  await page.keyboard.press('Enter');
  await status.getByRole('button', { name: 'USD 0.8 to 1.4 million a year' }).click();
  await expect(table).toContainText('Against today: No change in pay.');
  await expect(table.getByRole('row', { name: /^Together 6 1 / })).toContainText(
    /^Together.*and more$/,
  );
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);

  await dialog.getByRole('radio', { name: /2024/ }).check();
  await expect(table).toContainText('distinct yet complementary roles, 2024');
  await dialog.getByRole('radio', { name: /^Our own figures/ }).check();
  await dialog.getByRole('textbox', { name: 'Currency' }).fill('eur');
  const from = dialog.getByRole('textbox', { name: 'Product Managers: from' });
  const to = dialog.getByRole('textbox', { name: 'Product Managers: to' });
  await from.fill('90');
  await to.click();
  await expect(dialog.getByRole('alert')).toHaveText('From and to are both needed.');
  await to.fill('80');
  await expect(dialog.getByRole('alert')).toHaveText('A range goes from a low to a high figure.');
  await to.fill('95');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await expect(table.getByRole('row', { name: 'Product Managers 4 0 360 to 380' })).toBeVisible();

  // A title's own figure counts before its role's; until there is one, nobody is paid nothing.
  await dialog.getByRole('button', { name: 'Add a title' }).click();
  await page.getByRole('combobox', { name: 'Add a title' }).fill('Engineer');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('row', { name: /^Everybody else/ })).toHaveCount(0);
  await dialog.getByRole('textbox', { name: 'Engineer: from' }).fill('50');
  await dialog.getByRole('textbox', { name: 'Engineer: to' }).fill('60');
  await expect(table.getByRole('row', { name: 'Everybody else 9 0 450 to 540' })).toBeVisible();
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Forget the pay of Engineer' }).click();
  await expect(table.getByRole('row', { name: /^Everybody else/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(status).toContainText('EUR 360 to 380 thousand a year');
  await expect(undo).toHaveAccessibleName(/Forget the pay of Engineer/);
});
