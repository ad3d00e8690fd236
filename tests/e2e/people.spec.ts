import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { workspace } from './workspace.ts';

test('a fact is filled in for several people at once, as one step', async ({ page }) => {
  const { saved, undo } = workspace(page);
  await expect(saved).toBeVisible();
  await page.keyboard.press('Control+3');
  await page.getByText('Title audit', { exact: true }).click();
  const grid = page.getByRole('grid', { name: 'People' });
  const row = (name: string) => grid.getByRole('row', { name: new RegExp(`^${name}`) });
  const research = (name: string) =>
    row(name).getByRole('gridcell', { name: /^Market research: / });

  await grid.getByRole('button', { name: 'Name and title' }).click();
  await row('Helena Brandt').getByRole('rowheader').click();
  await row('Marta Kowalczyk')
    .getByRole('rowheader')
    .click({ modifiers: ['Shift'] });
  await expect(grid.getByRole('row', { selected: true })).toHaveCount(3);
  for (let column = 0; column < 4; column++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('y');
  for (const name of ['Helena Brandt', 'Ingrid Solheim', 'Marta Kowalczyk']) {
    await expect(research(name)).toHaveAccessibleName('Market research: Yes');
  }
  await expect(undo).toHaveAccessibleName('Undo Edit whether 3 people do market research');
  await undo.click();
  await expect(research('Marta Kowalczyk')).toHaveAccessibleName('Market research: not known');
});

test('a figure is typed into its cell; what cannot be is refused there', async ({ page }) => {
  const { saved, showFindings, finding } = workspace(page);
  await expect(saved).toBeVisible();
  await page.keyboard.press('Control+3');
  const grid = page.getByRole('grid', { name: 'People' });
  const backlog = grid
    .getByRole('row', { name: /^Marta Kowalczyk/ })
    .getByRole('gridcell', { name: /^Backlog: / });
  await showFindings();
  const tooMuch = finding('Marta Kowalczyk spends 55 % of the week on the backlog');
  await expect(tooMuch).toBeVisible();
  await backlog.dblclick();
  const field = grid.getByRole('textbox', { name: 'Backlog: Marta Kowalczyk' });
  await field.fill('140');
  await field.press('Enter');
  await expect(grid.getByRole('alert')).toHaveText('Between 0 and 100.');
  await field.fill('35');
  await field.press('Enter');
  await expect(backlog).toHaveAccessibleName('Backlog: 35 %');
  await expect(grid).toBeFocused();
  await showFindings();
  await expect(tooMuch).toHaveCount(0);
});

test('sorts and finds, and a row opens the inspector', async ({ page }) => {
  const { saved, side } = workspace(page);
  await expect(saved).toBeVisible();
  await page.keyboard.press('Control+3');
  const grid = page.getByRole('grid', { name: 'People' });
  await grid.getByRole('button', { name: 'Findings' }).click();
  await expect(grid.getByRole('columnheader', { name: 'Findings' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(grid.getByRole('rowheader').first()).toContainText('Marta Kowalczyk');
  await page.getByRole('searchbox', { name: 'Find people' }).fill('checkout');
  await expect(grid.getByRole('rowheader')).toHaveText([/Aiko Tanaka/, /Daniel Okafor/]);
  await grid.getByRole('rowheader', { name: /Aiko/ }).click();
  await expect(side.getByRole('textbox', { name: 'Name' })).toHaveValue('Aiko Tanaka');
});

test('a squad’s pulse is kept with its day', async ({ page }) => {
  const { outline, side, showFindings, finding, undo } = workspace(page);
  await outline.getByRole('treeitem', { name: /^Checkout/ }).click();
  await side.getByRole('tab', { name: 'Inspector' }).click();
  const pulse = side.getByRole('region', { name: 'Boundary pulse' });
  const vague = pulse.getByRole('group', { name: 'Items arrive too vague to plan' });
  await vague.getByText('Yes', { exact: true }).click();
  await expect(vague.getByRole('img', { name: /yes$/ })).toBeVisible();
  await expect(pulse).toContainText('1 of 6 signs');
  await showFindings();
  await expect(finding('Checkout reports 1 sign of a fuzzy boundary')).toBeVisible();
  await undo.click();
  await expect(finding('Checkout reports 1 sign of a fuzzy boundary')).toHaveCount(0);
});

for (const theme of ['light', 'dark']) {
  test(`the table can be used by everybody, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme as 'light' | 'dark', reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(workspace(page).saved).toBeVisible();
    await page.keyboard.press('Control+3');
    for (const lens of ['Time ledger', 'Strategy clock', 'Title audit', 'Agreements']) {
      await page.getByText(lens, { exact: true }).click();
      await page.getByRole('rowheader', { name: /Marta/ }).click();
      expect(await accessibilityProblems(page, '.people-view')).toEqual([]);
    }
    expect(await accessibilityProblems(page, '.inspector')).toEqual([]);
  });
}
