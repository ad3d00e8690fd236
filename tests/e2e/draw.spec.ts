import { expect, test } from './launch.ts';
import { atRest, drag, dragOver, workspace } from './workspace.ts';

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

  // The first by dragging Ada's card on the chart.
  await drag(page, card('Ada'), card('Cranes').getByText('No PM'));
  await expect(card('Cranes')).toHaveAccessibleName(/PM: Ada/);

  // The second by dragging her from the outline.
  const row = outline.getByRole('treeitem', { name: /^Ada/ });
  // Under her squad: the outline follows a moment after the chart.
  await expect(row).toHaveAttribute('aria-level', '3');
  await dragOver(page, row, card('Tugs').getByText('No PM'));
  await expect(card('Tugs')).toHaveAccessibleName(/PM: Ada/);
  await expect(finding('holds direction and backlog')).toHaveCount(0);

  // The third in the inspector.
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
  await page.getByRole('button', { name: 'Show the whole chart' }).click();
  await drag(page, card('Bo'), card('Tugs').getByText(/No PO/));
  await expect(card('Tugs')).toHaveAccessibleName(/PO: Bo/);
  await showFindings();
  await expect(finding('has no PO')).toHaveCount(0);
  await expect(tooMany).toHaveCount(0);
  await expect(undo).toHaveAccessibleName(/Bo/);
  await page.keyboard.press('Control+z');
  await expect(tooMany).toBeVisible();
  await expect(status).toContainText('3 squads');
});

test('a squad dragged into a product belongs to it, wherever it is taken from', async ({
  page,
}) => {
  const { chart, card, undo, add, newPlan } = workspace(page);
  await newPlan('Port');
  await add('Product', 'Berths');
  await chart.click({ position: { x: 8, y: 8 } });
  await add('Squad', 'Tugs');
  await expect(card('Tugs')).not.toHaveAccessibleName(/in Berths/);

  // Brought to the very edge of the chart, where a dragged card would pull the view along.
  const edge = await chart.boundingBox();
  if (!edge) throw new Error('There is no chart.');
  await page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height - 20);
  const scroll = async () => {
    await atRest(card('Tugs'));
    const at = await card('Tugs').boundingBox();
    const [x, y] = [(at?.x ?? 0) - edge.x - 4, (at?.y ?? 0) - edge.y - 4];
    const far = Math.max(Math.abs(x), Math.abs(y));
    // The chart pans half as far as the wheel turns.
    if (far >= 8) await page.mouse.wheel(2 * x, 2 * y);
    return far;
  };
  await expect.poll(scroll).toBeLessThan(8);
  const berths = await card('Berths').boundingBox();
  await page.mouse.move(edge.x + 20, edge.y + 20);
  await page.mouse.down();
  await page.mouse.move(edge.x + 28, edge.y + 24, { steps: 4 });
  expect(await card('Berths').boundingBox()).toEqual(berths);
  await page.mouse.up();

  await page.getByRole('button', { name: 'Show the whole chart' }).click();
  await drag(page, card('Tugs'), card('Berths'));
  await expect(card('Tugs')).toHaveAccessibleName(/squad in Berths/);
  await expect(undo).toHaveAccessibleName(/Move Tugs to Berths/);
  await undo.click();
  await expect(card('Tugs')).not.toHaveAccessibleName(/in Berths/);
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
