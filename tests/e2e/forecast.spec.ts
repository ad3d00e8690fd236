import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { workspace } from './workspace.ts';

test('quarters are planned in the inspector, and the chart steps through them', async ({
  page,
}) => {
  const { card, side, status, undo, pick } = workspace(page);
  await pick('Reminders');
  await side.getByRole('tab', { name: 'Inspector' }).click();
  const first = side.getByRole('textbox', { name: 'First quarter' });
  await first.fill('q9 2027');
  await first.press('Enter');
  await expect(side.getByRole('alert')).toHaveText('Write a quarter like Q3 2027.');
  // Whatever quarter it is today: the first press is the next one, further presses go on.
  await first.fill('');
  for (const _press of [1, 2, 3]) await first.press('ArrowUp');
  const quarter = await first.inputValue();
  expect(quarter).toMatch(/^Q[1-4] \d{4}$/);
  await expect(card('Reminders')).toHaveAccessibleName(new RegExp(`Planned from ${quarter}`));
  const last = side.getByRole('textbox', { name: 'Last quarter' });
  await last.fill('Q1 2001');
  await expect(side.getByRole('alert')).toHaveText('Nothing ends before it starts.');
  await side.getByRole('button', { name: 'Clear last quarter' }).click();
  await expect(last).toHaveValue('');

  await card('Marta Kowalczyk').click();
  await page.keyboard.press('Control+Shift+f');
  const forecast = page.getByRole('region', { name: 'Forecast' });
  await expect(forecast).toContainText(`${quarter} Reminders comes.`);
  await expect(forecast).toContainText(
    new RegExp(
      `With the third squad in ${quarter}, Marta Kowalczyk reaches 3 squads: have a PO by`,
    ),
  );
  expect(await accessibilityProblems(page, '.forecast')).toEqual([]);

  // The arrow keys step: now, then quarter by quarter, until the squad is there.
  const steps = forecast.getByRole('radio');
  await steps.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(forecast.getByRole('radio', { name: /, now: / })).toBeChecked();
  await expect(card('Reminders')).toHaveCount(0);
  await expect(status).toContainText('8 squads');
  const reads = page.getByRole('status').filter({ hasText: 'to read only' });
  await expect(reads).toBeVisible();
  for (const _press of [1, 2, 3]) await page.keyboard.press('ArrowRight');
  await expect(
    forecast.getByRole('radio', { name: new RegExp(`^${quarter}: .*begin`) }),
  ).toBeChecked();
  await expect(card('Reminders')).toBeVisible();
  await expect(reads).toContainText(quarter);
  await side.getByRole('tab', { name: /^Findings/ }).click();
  await expect(side).toContainText('Marta Kowalczyk holds direction and backlog on 3 squads');

  // Read only, and said so; Escape leads back to what can be edited.
  await pick('Reminders');
  await page.keyboard.press('F2');
  await expect(page.getByRole('alert').filter({ hasText: 'can only be read' })).toContainText(
    quarter,
  );
  await side.getByRole('tab', { name: 'Inspector' }).click();
  await expect(side.getByRole('textbox', { name: 'Name' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(reads).toHaveCount(0);
  await expect(side.getByRole('textbox', { name: 'Name' })).toBeEnabled();
  await expect(undo).toHaveAccessibleName(/Plan when Reminders is there/);
});

test('a finding to come opens in its first quarter, and undo comes back to the whole plan', async ({
  page,
}) => {
  const { card, side } = workspace(page);
  await card('Daniel Okafor').click();
  await side.getByRole('tab', { name: 'Inspector' }).click();
  const last = side.getByRole('textbox', { name: 'Last quarter' });
  await last.press('ArrowUp');
  const quarter = await last.inputValue();
  await page.getByRole('button', { name: 'Forecast' }).click();
  const forecast = page.getByRole('region', { name: 'Forecast' });
  await forecast.getByRole('button', { name: /Nobody says what Checkout builds.* stays$/ }).click();
  await expect(forecast.getByRole('radio', { checked: true })).not.toHaveAccessibleName(/now/);
  await expect(card('Daniel Okafor')).toHaveCount(0);
  const finding = side.getByRole('article').filter({ hasText: 'Nobody says what Checkout builds' });
  await expect(finding).toContainText('To act on it, go back to the whole plan.');
  await page.keyboard.press('Control+z');
  await expect(card('Daniel Okafor')).toBeVisible();
  await expect(card('Daniel Okafor')).not.toHaveAccessibleName(new RegExp(quarter));
  await expect(forecast).toContainText('Nothing is planned yet.');
});

test('where nothing is planned, the forecast leads to whom to plan', async ({ page }) => {
  const { pick, side } = workspace(page);
  const forecast = page.getByRole('region', { name: 'Forecast' });
  const first = side.getByRole('textbox', { name: 'First quarter' });
  await page.keyboard.press('Control+Shift+f');
  await expect(forecast).toContainText('Nothing is planned yet.');
  expect(await accessibilityProblems(page, '.workspace-forecast')).toEqual([]);
  await forecast.getByRole('button', { name: 'Choose a squad or person' }).click();
  await page.keyboard.type('reminders');
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  await expect(side.getByRole('textbox', { name: 'Name' })).toHaveValue('Reminders');

  await pick('Invoicing');
  await forecast.getByRole('button', { name: 'Plan Invoicing' }).click();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(forecast.getByRole('radio', { name: /, now: / })).toBeVisible();
  await expect(first).toBeFocused();
});
