import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { chooseTarget, workspace } from './workspace.ts';

test.beforeEach(async ({ page }) => {
  await expect(workspace(page).saved).toBeVisible();
  await page.keyboard.press('Control+2');
});

test('a responsibility is handed over, taken away and given back by keyboard', async ({ page }) => {
  const { finding, showFindings, undo } = workspace(page);
  const grid = page.getByRole('grid', { name: 'Strategic responsibilities by product' });
  const cell = (name: string) => grid.getByRole('gridcell', { name });
  await showFindings();
  await expect(cell('Vision and strategy, Booking: Marta Kowalczyk')).toBeVisible();

  await grid.focus();
  await page.keyboard.press('Enter');
  const editor = page.getByRole('dialog', { name: 'Holder of Vision and strategy for Booking' });
  await editor.getByPlaceholder('Find a person').fill('sofia');
  await page.keyboard.press('Enter');
  await expect(cell('Vision and strategy, Booking: Sofia Lindqvist, set by hand')).toBeVisible();
  await expect(grid).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  await page.getByRole('option', { name: 'Nobody' }).click();
  await expect(cell('Choice of problems, Booking: Nobody, gap, set by hand')).toBeVisible();
  await expect(finding('Nobody holds 1 responsibility for Booking')).toBeVisible();

  await page.keyboard.press('Delete');
  await expect(cell('Choice of problems, Booking: Marta Kowalczyk')).toBeVisible();
  await expect(finding('Nobody holds 1 responsibility for Booking')).toHaveCount(0);
  await undo.click();
  await expect(cell('Choice of problems, Booking: Nobody, gap, set by hand')).toBeVisible();
  await undo.click();
  await undo.click();
  await expect(cell('Vision and strategy, Booking: Marta Kowalczyk')).toBeVisible();
});

test('several holders are an overlap; copy and paste fill a range in one step', async ({
  page,
}) => {
  const { undo } = workspace(page);
  await page.getByText('Execution by squad').click();
  const grid = page.getByRole('grid', { name: 'Execution responsibilities by squad' });
  await grid.focus();
  await page.keyboard.press('F2');
  await page.getByPlaceholder('Find a person').fill('priya');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Escape');
  const overlap = grid.getByRole('gridcell', { name: /, overlap, set by hand$/ });
  await expect(overlap).toHaveCount(1);
  await expect(page.getByText('1 overlap')).toBeVisible();

  await grid.focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+v');
  await expect(overlap).toHaveCount(5);
  await page.getByText(/^Overlaps 5$/).click();
  await expect(grid.getByRole('rowheader')).toHaveCount(3);
  await undo.click();
  await expect(overlap).toHaveCount(1);
});

test('a squad’s charter names who decides, and can be kept as a file', async ({
  app,
  page,
  userData,
}) => {
  const { side } = workspace(page);
  await page.keyboard.press('Control+1');
  await workspace(page)
    .outline.getByRole('treeitem', { name: /^Checkout/ })
    .click();
  await side.getByRole('tab', { name: 'Inspector' }).click();
  await side.getByRole('button', { name: 'Charter…' }).click();
  const charter = page.getByRole('article', { name: 'Charter of Checkout' });
  await expect(charter).toContainText('Which items go into this sprint?');
  await expect(charter).toContainText('Aiko Tanaka');
  expect(await accessibilityProblems(page, '.coverage-view')).toEqual([]);
  const path = join(userData, 'charter.pdf');
  await chooseTarget(app, path);
  await page.getByRole('button', { name: 'PDF…' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'charter.pdf' })).toBeVisible();
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
  await page.getByRole('button', { name: 'Back to the matrix' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`the matrix and its editor can be used by everybody, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme as 'light' | 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const grid = page.getByRole('grid');
    await grid.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Nobody' }).click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Find a person').fill('marta');
    await page.keyboard.press('Shift+Enter');
    expect(await accessibilityProblems(page, '.holder-editor')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await accessibilityProblems(page, '.coverage-view')).toEqual([]);
  });
}
