import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { workspace } from './workspace.ts';

/** A new plan with a product, two squads in it, a PM and a leader, drawn with nothing but keys. */
async function drawByKeys(page: Page) {
  const { chart, card } = workspace(page);
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Harbour');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rename the plan Harbour' })).toBeVisible();
  const add = async (key: string, name: string) => {
    await page.keyboard.press(key);
    await expect(chart.getByRole('textbox')).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(card(name)).toBeFocused();
  };
  await add('p', 'Port');
  await add('s', 'Cranes');
  await add('s', 'Tugs');
  await page.keyboard.press('Escape');
  await add('m', 'Ada');
  await add('l', 'Ruth');
  return add;
}

/** Finds something by its name and goes to it, as the palette does. */
async function goTo(page: Page, name: string) {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search and commands' })).toBeFocused();
  await page.keyboard.type(name);
  // At once, as a hand does: what was typed counts, not what is listed yet.
  await page.keyboard.press('Enter');
  await expect(workspace(page).card(name)).toBeFocused();
}

async function answer(page: Page, question: string, typed: string, expected: string | RegExp) {
  const dialog = page.getByRole('dialog', { name: question });
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(typed);
  await expect(dialog.getByRole('option', { name: expected, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

test('people are connected and assigned, and squads moved, by keyboard alone', async ({ page }) => {
  const { card, chart } = workspace(page);
  const add = await drawByKeys(page);
  const told = page.getByRole('log', { name: 'Changes' });
  await expect(card('Cranes')).toHaveAccessibleName(/squad in Port/);

  await goTo(page, 'Ada');
  await page.keyboard.press('r');
  await answer(page, 'Whom does Ada report to?', 'ruth', /^Ruth/);
  await expect(told).toHaveText('Let Ada report to Ruth.');
  await expect(card('Ada')).toBeFocused();

  await page.keyboard.press('a');
  await answer(page, 'What does Ada work on, and as what?', 'pm cran', /^PM of Cranes/);
  await expect(card('Cranes')).toHaveAccessibleName(/PM: Ada/);
  // With one squad, Ada stands in its slot, and so does the focus.
  await expect(card('Cranes').getByRole('button', { name: /^PM: Ada/ })).toBeFocused();
  await goTo(page, 'Tugs');
  await page.keyboard.press('a');
  await answer(page, 'Who works on Tugs, and as what?', 'po ada', 'Ada as PO');
  await expect(card('Tugs')).toHaveAccessibleName(/PO: Ada/);

  // Everything that a line says is said, and a line goes by its own key.
  await goTo(page, 'Ada');
  await page.keyboard.press('Shift+R');
  await answer(page, 'Whom does Ada have a dotted line to?', 'ruth', /^Ruth/);
  await expect(card('Ada')).toBeFocused();
  await page.keyboard.press('e');
  const line = chart.getByRole('button', { name: 'Ada has a dotted line to Ruth, dotted line' });
  for (let left = 4; left > 0; left--) {
    if (await line.evaluate((one) => one === document.activeElement)) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(line).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(line).toHaveCount(0);
  await expect(card('Ada')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(told).toHaveText(/^Undone: Delete/);
  await expect(line).toHaveCount(1);

  await page.keyboard.press('Escape');
  await add('p', 'Sea');
  await goTo(page, 'Cranes');
  await page.keyboard.press('g');
  await answer(page, 'Which product does Cranes belong to?', 'sea', 'Sea');
  await expect(card('Cranes')).toHaveAccessibleName(/squad in Sea/);
  await expect(card('Cranes')).toBeFocused();
  await expect(told).toHaveText('Move Cranes to Sea.');
});

test('the structure is walked and cards are moved by keyboard', async ({ page }) => {
  const { card } = workspace(page);
  await drawByKeys(page);
  await goTo(page, 'Ada');
  await page.keyboard.press('r');
  await answer(page, 'Whom does Ada report to?', 'ruth', /^Ruth/);
  await expect(card('Ada')).toBeFocused();
  await page.keyboard.press('a');
  await answer(page, 'What does Ada work on, and as what?', 'port', /^PM of Port/);
  await expect(card('Ada')).toBeFocused();

  for (const [key, name] of [
    ['Control+ArrowUp', 'Ruth'],
    ['Control+ArrowDown', 'Ada'],
    ['Control+ArrowDown', 'Port'],
    ['Control+ArrowDown', 'Cranes'],
    ['Control+ArrowRight', 'Tugs'],
    ['Control+ArrowLeft', 'Cranes'],
    ['Control+ArrowUp', 'Port'],
    ['Control+ArrowUp', 'Ada'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(card(name)).toBeFocused();
  }
  const before = await card('Ada').boundingBox();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('button', { name: /^Undo Move Ada/ })).toBeVisible();
  await expect
    .poll(async () => (await card('Ada').boundingBox())?.x)
    .toBeGreaterThan((before?.x ?? 0) + 4);
  await expect(card('Ada')).toBeFocused();
});

test('a slot is filled and emptied from its card', async ({ page }) => {
  const { card } = workspace(page);
  await drawByKeys(page);
  await goTo(page, 'Tugs');
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  for (let steps = 0; steps < 4; steps++) await page.keyboard.press('Enter');
  await card('Tugs').focus();
  // First what is wrong with it, then its slots.
  await page.keyboard.press('Tab');
  await expect(card('Tugs').getByRole('button', { name: /^Tugs: 2 findings/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card('Tugs').getByRole('button', { name: /^PM of Tugs: / })).toBeFocused();
  await page.keyboard.press('Enter');
  await answer(page, 'Who is PM of Tugs?', 'ada', 'Ada');
  await expect(card('Tugs')).toHaveAccessibleName(/PM: Ada/);
  const ada = card('Tugs').getByRole('button', { name: /^PM: Ada/ });
  await expect(ada).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(card('Tugs')).not.toHaveAccessibleName(/PM: Ada/);
  await expect(card('Tugs').getByRole('button', { name: /^PM of Tugs: / })).toBeFocused();
});

test('the focus is never lost', async ({ page }) => {
  const { card, chart } = workspace(page);
  await drawByKeys(page);
  const frame = page.locator('.chart');
  const held = () => page.evaluate(() => document.activeElement !== document.body);

  // What was deleted cannot keep it: the chart has it, and the arrows go on from there.
  await goTo(page, 'Ruth');
  await page.keyboard.press('Delete');
  await expect(card('Ruth')).toHaveCount(0);
  await expect(frame).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(chart.locator(':focus')).toHaveCount(1);

  // Undone or redone under it.
  await page.keyboard.press('Control+z');
  await expect(card('Ruth')).toHaveCount(1);
  await goTo(page, 'Ruth');
  await page.keyboard.press('Control+Shift+z');
  await expect(card('Ruth')).toHaveCount(0);
  await expect.poll(held).toBe(true);

  // After dialogs.
  await goTo(page, 'Ada');
  for (const key of ['?', 'Control+,', 'Control+k', 'a']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(card('Ada')).toBeFocused();
  }

  // In every view, and back.
  for (const key of ['2', '3', '4', '5']) {
    await page.keyboard.press(`Control+${key}`);
    await expect.poll(held).toBe(true);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('main[hidden]') ?? null))
      .toBeNull();
  }
  await page.keyboard.press('Control+1');
  await expect(card('Ada')).toBeFocused();

  // Undo until nothing is left to undo: its own button goes grey.
  const undo = page.getByRole('button', { name: /^Undo/ });
  await undo.focus();
  while (await undo.isEnabled()) await page.keyboard.press('Enter');
  await expect.poll(held).toBe(true);
});
