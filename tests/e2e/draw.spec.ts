import { expect, test } from './launch.ts';
import { workspace } from './workspace.ts';

test('the third squad under one PM is one too many; a PO or an undo settles it', async ({
  page,
}) => {
  const { add, newPlan, card, chart, finding, outline, side, showFindings, undo, redo, status } =
    workspace(page);
  await newPlan('Harbour');
  await add('PM', 'Ada');
  for (const squad of ['Cranes', 'Tugs', 'Pilots']) await add('Squad', squad);
  await page.getByRole('button', { name: 'Show the whole chart' }).click();
  await showFindings();

  for (const squad of ['Cranes', 'Tugs']) {
    await outline.getByRole('treeitem', { name: new RegExp(`^${squad}`) }).click();
    await side.getByRole('tab', { name: 'Inspector' }).click();
    await side.getByRole('button', { name: `Choose a PM for ${squad}` }).click();
    await page.getByRole('option', { name: /^Ada/ }).click();
    await expect(card(squad)).toHaveAccessibleName(/PM: Ada/);
  }
  await showFindings();
  await expect(finding('holds direction and backlog')).toHaveCount(0);

  await outline.getByRole('treeitem', { name: /^Pilots/ }).click();
  await side.getByRole('tab', { name: 'Inspector' }).click();
  await side.getByRole('button', { name: 'Choose a PM for Pilots' }).click();
  await page.getByRole('option', { name: /^Ada/ }).click();
  await showFindings();
  const tooMany = finding('Ada holds direction and backlog on 3 squads: Cranes, Pilots and Tugs.');
  await expect(tooMany).toBeVisible();
  await expect(card('Ada')).toHaveAccessibleName(/1 critical/);

  // Undoing takes it back, redoing brings it again.
  await undo.click();
  await expect(tooMany).toHaveCount(0);
  await redo.click();
  await expect(tooMany).toBeVisible();

  // A PO on one of the three settles it, and undo says what it takes back.
  // With nothing selected: a PO added to a selected squad would be its PO at once.
  await chart.click({ position: { x: 8, y: 8 } });
  await add('PO', 'Bo');
  await outline.getByRole('treeitem', { name: /^Tugs/ }).click();
  await side.getByRole('tab', { name: 'Inspector' }).click();
  await side.getByRole('button', { name: 'Choose a PO for Tugs' }).click();
  await page.getByRole('option', { name: /^Bo/ }).click();
  await expect(card('Tugs')).toHaveAccessibleName(/PO: Bo/);
  await showFindings();
  await expect(finding('has no PO')).toHaveCount(0);
  await expect(tooMany).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(tooMany).toBeVisible();
  await expect(status).toContainText('3 squads');
});

test('a suggestion is applied as one step that can be undone', async ({ page }) => {
  const { finding, side, undo, showFindings } = workspace(page);
  await showFindings();
  const tooMany = finding('Marta Kowalczyk holds direction and backlog on 3 squads');
  await tooMany.getByRole('button').first().click();
  await expect(tooMany).toContainText('3 squads');
  await expect(tooMany).toContainText('The Role Confusion Problem');
  await tooMany
    .getByRole('button', { name: /^Apply/ })
    .first()
    .click();
  await expect(tooMany).toHaveCount(0);
  await undo.click();
  await expect(finding('Marta Kowalczyk holds direction and backlog on 3 squads')).toBeVisible();
  await expect(side).toBeVisible();
});

test('deleting names what goes with it first', async ({ page }) => {
  const { card, outline, undo } = workspace(page);
  await outline.getByRole('treeitem', { name: /^Booking/ }).click();
  await page.keyboard.press('Delete');
  const dialog = page.getByRole('dialog', { name: /^Delete/ });
  await expect(dialog).toContainText('Patient App');
  await dialog.getByRole('button', { name: /^Delete/ }).click();
  await expect(outline.getByRole('treeitem', { name: /^Booking/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the whole chart' }).click();
  await expect(card('Patient App')).toBeVisible();
  await undo.click();
  await expect(card('Booking')).toBeVisible();
});
