import type { Locator, Page } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { atRest, drag, workspace } from './workspace.ts';

async function box(thing: Locator) {
  const found = await thing.boundingBox();
  if (!found) throw new Error('It cannot be seen.');
  return found;
}

test('several cards are aligned in one step, and a locked card stays where it is', async ({
  page,
}) => {
  const { add, newPlan, card, chart, undo } = workspace(page);
  await newPlan('Harbour');
  for (const name of ['Ada', 'Bo', 'Cy']) {
    await add('PM', name);
    await chart.click({ position: { x: 8, y: 8 } });
  }
  const toolbar = page.getByRole('toolbar', { name: 'Arrange the selected cards' });
  await page.getByRole('button', { name: 'Show the whole chart' }).click();
  await card('Ada').click();
  await expect(toolbar).toHaveCount(0);
  for (const name of ['Bo', 'Cy']) await card(name).click({ modifiers: ['Shift'] });
  const boxes = () => Promise.all(['Ada', 'Bo', 'Cy'].map((name) => box(card(name))));
  const before = await boxes();

  expect(await accessibilityProblems(page, '.arrange-bar')).toEqual([]);

  // They stood one below the other: now they are a row, and none covers another.
  await toolbar.getByRole('button', { name: 'Align Top' }).click();
  await expect(undo).toHaveAccessibleName('Undo Align 3 people top');
  const tops = async () => new Set((await boxes()).map(({ y }) => Math.round(y))).size;
  await expect.poll(tops).toBe(1);
  const row = (await boxes()).sort((a, b) => a.x - b.x);
  for (const [at, one] of row.entries()) {
    expect(one.x + one.width).toBeLessThan(row[at + 1]?.x ?? Infinity);
  }
  await page.keyboard.press('Control+z');
  await expect.poll(boxes).toEqual(before);

  // Locked from the keyboard, it is nobody's to move: not the arrows', not layout's.
  await card('Bo').click();
  await page.keyboard.press('Shift+l');
  await expect(card('Bo')).toHaveAccessibleName(/Locked/);
  const at = await box(card('Bo'));
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByText('Bo is locked.')).toBeVisible();
  expect(await box(card('Bo'))).toEqual(at);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(card('Bo')).not.toHaveAccessibleName(/Locked/);
});

test('squads are grouped into a product that is named in place, collapsed and expanded', async ({
  page,
}) => {
  const { add, newPlan, card, chart, undo } = workspace(page);
  await newPlan('Harbour');
  for (const name of ['Cranes', 'Tugs']) {
    await add('Squad', name);
    await chart.click({ position: { x: 8, y: 8 } });
  }
  await page.getByRole('button', { name: 'Show the whole chart' }).click();
  await card('Cranes').click();
  await card('Tugs').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+g');
  await chart.getByRole('textbox', { name: 'Name of this product' }).fill('Port');
  await page.keyboard.press('Enter');
  await expect(card('Port')).toHaveAccessibleName(/product with 2 squads/);
  await expect(card('Tugs')).toHaveAccessibleName(/squad in Port/);

  // From the context menu, as anything else that can be done with a card.
  await card('Port').click({ button: 'right', position: { x: 60, y: 10 } });
  expect(await accessibilityProblems(page, '.chart-menu')).toEqual([]);
  await page.getByRole('menuitem', { name: /^Collapse/ }).click();
  await expect(card('Port')).toHaveAccessibleName(/Collapsed/);
  await expect(card('Cranes')).toHaveCount(0);
  await expect(undo).toHaveAccessibleName('Undo Collapse Port');
  await page.keyboard.press('Shift+c');
  await expect(card('Cranes')).toBeVisible();

  await page.keyboard.press('Control+Shift+g');
  await expect(card('Port')).toHaveCount(0);
  await expect(card('Tugs')).not.toHaveAccessibleName(/in Port/);
});

test('one product or one person alone is shown, and Escape shows everything again', async ({
  page,
}) => {
  const { card } = workspace(page);
  await card('Payments').click({ position: { x: 60, y: 8 } });
  await page.keyboard.press('f');
  const bar = page.getByRole('status').filter({ hasText: 'Showing only' });
  await expect(bar).toContainText('Showing only Payments 3 squads');
  await expect(card('Checkout')).toBeVisible();
  await expect(card('Booking')).toHaveCount(0);
  await expect(card('Marta Kowalczyk')).toHaveCount(0);
  expect(await accessibilityProblems(page, '.chart-bars')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(card('Booking')).toBeVisible();

  await card('Sofia Lindqvist').click();
  await page.keyboard.press('f');
  await expect(bar).toContainText('Sofia Lindqvist');
  await expect(card('Dashboards')).toBeVisible();
  await expect(card('Checkout')).toHaveCount(0);

  // Whoever goes to something that is left out sees everything again.
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Name on the chart' });
  await field.fill('checkou');
  await expect(page.getByRole('search', { name: 'Find on the chart' })).toContainText('1 of 1');
  await expect(card('Checkout')).toBeVisible();
  await expect(bar).toHaveCount(0);
  await field.press('Escape');
  await expect(card('Checkout')).toBeFocused();
});

test('a drag is one step, and nothing is undone while it goes on', async ({ page }) => {
  const { card, chart, undo } = workspace(page);
  const daniel = card('Daniel Okafor');
  await daniel.click();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(undo).toHaveAccessibleName('Undo Move Daniel Okafor');
  await chart.click({ position: { x: 8, y: 8 } });
  const before = await box(daniel);
  const sofia = await box(card('Sofia Lindqvist'));

  // Held a little beside the row that the others stand in, the card snaps into it.
  await page.mouse.move(before.x + 30, before.y + 10);
  await page.mouse.down();
  await page.mouse.move(before.x + 36, before.y + 10, { steps: 2 });
  await page.mouse.move(before.x + 60, before.y - 40, { steps: 5 });
  await page.mouse.move(before.x + 60, before.y + 13, { steps: 5 });
  await expect.poll(async () => (await box(daniel)).y).toBeCloseTo(sofia.y, 0);
  await expect(undo).toHaveAccessibleName('Undo Move Daniel Okafor');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Delete');
  await page.mouse.up();
  const dropped = await box(daniel);
  expect(dropped.y).toBeCloseTo(sofia.y, 0);
  expect(dropped.x).toBeGreaterThan(before.x);

  // The drag, then the step before it.
  await page.keyboard.press('Control+z');
  await expect.poll(() => box(daniel)).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();
});

test('what is copied is pasted into another plan, and reads as text elsewhere', async ({
  page,
  app,
}) => {
  const { card, newPlan, undo } = workspace(page);
  await card('Checkout').click({ position: { x: 30, y: 8 } });
  await page.keyboard.press('Control+c');
  const text = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(text).toBe('Checkout\t\tAiko Tanaka');

  await newPlan('Elsewhere');
  await page.keyboard.press('Control+v');
  await expect(card('Checkout')).toHaveAccessibleName(/PO: Aiko Tanaka/);
  await expect(undo).toHaveAccessibleName('Undo Paste Checkout');

  // By the menu it is the same, a second time under a name of its own.
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('paste')?.click());
  await expect(card('Checkout 2')).toBeVisible();
  await page.keyboard.press('Control+x');
  await expect(card('Checkout 2')).toHaveCount(0);
});

/** Writes down which cards go to their places from now on, and how long each takes. */
async function watchCards(
  page: Page,
): Promise<() => Promise<{ names: string[]; longest: number }>> {
  await page.evaluate(() => {
    const animate = Element.prototype.animate;
    const seen: [string, number][] = [];
    Object.assign(window, { cardsSeenGoing: seen });
    Element.prototype.animate = function (frames, timing) {
      const card = this.matches('.react-flow__node') ? this.textContent : null;
      const { duration } = timing as KeyframeAnimationOptions;
      if (card && Number(duration) > 1) seen.push([card, Number(duration)]);
      return animate.call(this, frames, timing);
    };
  });
  return () =>
    page.evaluate(() => {
      const { cardsSeenGoing } = window as unknown as { cardsSeenGoing: [string, number][] };
      const seen = cardsSeenGoing.splice(0);
      const longest = Math.max(0, ...seen.map(([, duration]) => duration));
      return { names: seen.map(([name]) => name), longest };
    });
}

test('what steps aside for a dropped squad goes there, and at once where no motion is wanted', async ({
  page,
}) => {
  const { card, undo, redo } = workspace(page);
  const seen = await watchCards(page);
  const going = async (some: RegExp) => {
    const { names, longest } = await seen();
    expect(longest).toBeLessThan(200);
    return names.some((words) => some.test(words));
  };
  const [booking, insights, payments] = ['Booking', 'Insights', 'Payments'].map(card);
  if (!booking || !insights || !payments) throw new Error('Products of the example are missing.');
  /** Drags a product by its header. */
  const put = async (product: Locator, x: number, y: number) => {
    const from = await box(product);
    await page.mouse.move(from.x + 12, from.y + 6);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y + 20, { steps: 3 });
    await page.mouse.move(x + 12, y + 6, { steps: 6 });
    await page.mouse.up();
    await atRest(product);
  };
  await page.keyboard.press('Control+-');
  await atRest(insights);
  // Close under Booking and close beside it: whichever way it grows, one of them is in its way.
  const room = await box(booking);
  await put(insights, room.x, room.y + room.height + 10);
  await put(payments, room.x + room.width + 10, room.y);
  const places = async () => Promise.all([box(insights), box(payments)]);
  const before = await places();
  await seen();

  await drag(page, card('Checkout'), card('Booking'));
  await expect(undo).toHaveAccessibleName('Undo Move Checkout to Booking');
  expect(await going(/^(Insights|Payments)/)).toBe(true);
  await page.keyboard.press('Control+z');
  await expect(redo).toHaveAccessibleName('Redo Move Checkout to Booking');
  expect(await going(/^(Insights|Payments)/)).toBe(true);
  await expect.poll(places).toEqual(before);

  // Nothing waits for the cards: the next step is taken in the middle of the last.
  for (const key of ['Control+Shift+z', 'Control+z', 'Control+Shift+z']) {
    await page.keyboard.press(key);
  }
  await expect(undo).toHaveAccessibleName('Undo Move Checkout to Booking');
  await expect.poll(places).not.toEqual(before);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'none');
  await atRest(insights);
  await seen();
  await page.keyboard.press('Control+z');
  await expect(redo).toHaveAccessibleName('Redo Move Checkout to Booking');
  expect((await seen()).names).toEqual([]);
  expect(await places()).toEqual(before);
});
