import type { ElectronApplication, Page } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { atRest, workspace } from './workspace.ts';

function stage(page: Page) {
  const region = page.getByRole('region', { name: 'Presentation' });
  return { region, said: region.getByRole('status') };
}

const fillsTheScreen = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());

test('a plan is presented step by step, by keyboard alone, and the window is as before', async ({
  app,
  page,
}) => {
  const { outline, side, undo, pick } = workspace(page);
  const { region, said } = stage(page);
  await pick('Payouts');
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Present' });
  await expect(dialog.getByRole('button', { name: 'Present 8 steps' })).toBeFocused();
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Enter');

  await expect(said).toHaveText(/^Step 1 of 8\. 9 squads in 3 products, 27 people/);
  await expect(region).toBeFocused();
  await expect.poll(() => fillsTheScreen(app)).toBe(true);
  await expect(outline).toBeHidden();
  await expect(side).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^Step 2 of 8\. Booking\. 4 squads; direction: Marta/);
  await page.keyboard.press('End');
  await expect(said).toHaveText(/^Step 8 of 8\. Critical\. Marta Kowalczyk shows 4 signs/);
  await page.keyboard.press('Space');
  await expect(said).toHaveText(/^Step 8 of 8\./);
  await page.keyboard.press('PageUp');
  await expect(said).toHaveText(/^Step 7 .* 3\ssquads, limit 3\ssquads\./);
  await expect(region.getByText('limit 3 squads', { exact: true })).toBeVisible();
  expect(await accessibilityProblems(page, '.present')).toEqual([]);

  // Nothing on the chart can be changed meanwhile.
  await page.keyboard.press('Delete');
  await page.keyboard.press('s');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Home');
  await expect(said).toHaveText(/^Step 1 of 8\. 9 squads/);

  await page.keyboard.press('Escape');
  await expect(region).toHaveCount(0);
  await expect.poll(() => fillsTheScreen(app)).toBe(false);
  await expect(undo).toBeDisabled();
  await expect(outline).toBeVisible();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: /name/i }).first()).toBeVisible();
});

test('a finding stands out on the chart, and the rest steps back', async ({ page }) => {
  const { chart } = workspace(page);
  const { said } = stage(page);
  // A message that still stands there is not for the audience.
  await page.keyboard.press('Control+Shift+l');
  const message = page.getByRole('region', { name: 'Messages' }).getByText(/^Arranged/);
  await expect(message).toBeVisible();
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Present' });
  await dialog.getByRole('checkbox', { name: 'The whole chart' }).uncheck();
  await dialog.getByRole('button', { name: 'None' }).click();
  await dialog.getByRole('button', { name: 'Present 4 steps' }).click();
  await expect(said).toHaveText(/^Step 1 of 4/);
  await expect(message).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('Marta Kowalczyk spends 55 %');
  const opacity = (name: string) =>
    chart
      .locator('.react-flow__node', { hasText: name })
      .first()
      .evaluate((node) => Number(getComputedStyle(node).opacity));
  await expect.poll(() => opacity('4 squads55 % backlog')).toBe(1);
  await expect.poll(() => opacity('Helena Brandt')).toBeLessThan(0.3);

  // In view, whole, and above the words.
  const lit = chart.locator('.react-flow__node.is-lit').first();
  await atRest(lit);
  const box = await lit.boundingBox();
  const words = await page.getByRole('region', { name: 'Presentation' }).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(words?.y ?? 0);
});

test('views and compared scenarios are shown and cannot be edited; a click goes on', async ({
  page,
}) => {
  const { undo } = workspace(page);
  const { region, said } = stage(page);
  await page.keyboard.press('Control+Alt+n');
  await page.getByRole('dialog', { name: 'New scenario' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Present' });
  for (const name of [/^Responsibility coverage/, /^Compared scenarios Today → Option A/]) {
    await dialog.getByRole('checkbox', { name }).check();
  }
  await dialog.getByRole('checkbox', { name: /^Critical/ }).uncheck();
  await dialog.getByRole('button', { name: 'None' }).click();
  await dialog.getByRole('button', { name: 'Present 3 steps' }).click();
  await expect(said).toHaveText(/^Step 1 of 3/);
  await page.mouse.click(300, 200);
  await expect(said).toHaveText(/^Step 2 of 3\. Responsibility coverage/);
  await page.getByRole('gridcell').first().dblclick();
  await page.keyboard.press('x');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(said).toHaveText(/^Step 2 of 3/);
  await region.getByRole('button', { name: 'Next' }).press('Space');
  await expect(said).toHaveText(/^Step 3 of 3\. Today → Option A/);
  await expect(page.getByRole('complementary', { name: 'Compare scenarios' })).toBeVisible();
  await region.getByRole('button', { name: 'End presentation' }).click();
  await expect(page.getByRole('button', { name: 'Scenario: Option A' })).toBeVisible();
  await expect(undo).toHaveAccessibleName(/^Undo New scenario|^Undo .*Option A/);
});
