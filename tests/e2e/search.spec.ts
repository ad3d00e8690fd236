import { expect, readyWindow, test } from './launch.ts';
import { workspace } from './workspace.ts';

test('what is typed the moment the palette is asked for is searched for, and Enter takes it', async ({
  app,
}) => {
  const page = await readyWindow(app);
  const { chart, card } = workspace(page);
  await chart.waitFor();
  // Nothing is waited for: neither its code nor its field need be there.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('reminders');
  const field = page.getByRole('combobox', { name: 'Search and commands' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('reminders');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('reminders');
  await page.keyboard.press('Enter');
  await expect(field).toHaveCount(0);
  await expect(card('Reminders')).toBeFocused();
});

test('in every list that is searched, Enter takes the name itself before names that hold it', async ({
  page,
}) => {
  const { newPlan, add, card, outline, pick, side } = workspace(page);
  await newPlan('Names');
  await add('PM', 'GPM 06');
  await add('PM', 'PM 061');
  await add('PM', 'PM 06');
  await add('Squad', 'Search');
  await page.keyboard.press('Shift+1');
  const name = side.getByRole('textbox', { name: 'Name', exact: true });
  const leave = async () => {
    await pick('Search');
    await expect(name).toHaveValue('Search');
  };

  await leave();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('pm 06');
  await page.keyboard.press('Enter');
  await expect(card('PM 06')).toBeFocused();

  await leave();
  const find = outline.getByRole('textbox', { name: 'Find a product, squad or person' });
  await find.fill('pm 06');
  await expect(outline.getByRole('treeitem').nth(1)).toHaveAccessibleName(/^PM 06\b/);
  await find.press('Enter');
  await expect(name).toHaveValue('PM 06');

  await leave();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('pm 06');
  await expect(name).toHaveValue('PM 06');
  await page.keyboard.press('Escape');

  await leave();
  await side.getByRole('button', { name: 'Choose a PM for Search' }).click();
  await page.keyboard.type('pm 06');
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAccessibleName(
    /^PM 06/,
  );
  await page.keyboard.press('Enter');
  await expect(card('Search')).toHaveAccessibleName(/PM 06/);
});
