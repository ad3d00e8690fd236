import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';

/** The parts of the window, by what they are called for everybody. */
export function workspace(page: Page) {
  const outline = page.getByRole('complementary', { name: 'Outline' });
  const chart = page.getByRole('application', { name: 'Chart of the organisation' });
  const side = page.getByRole('complementary', { name: 'Inspector and findings' });
  const status = page.getByRole('region', { name: 'Status' });
  const card = (name: string) => chart.getByRole('group', { name: new RegExp(`^${name}, `) });
  const named = (role: Parameters<Page['getByRole']>[0], name: string) =>
    page.getByRole(role, { name });
  return {
    outline,
    chart,
    side,
    status,
    card,
    saved: page.getByRole('status').filter({ hasText: 'Saved' }),
    undo: page.getByRole('button', { name: /^Undo/ }),
    redo: page.getByRole('button', { name: /^Redo/ }),
    finding: (words: string | RegExp) => side.getByRole('article').filter({ hasText: words }),

    /** Selects a squad by its name: a click on the middle of its card may meet who is in a slot. */
    async pick(squad: string) {
      await card(squad).click({ position: { x: 24, y: 8 } });
    },

    /** Adds something from the palette and types its name in place. */
    async add(what: string, name: string) {
      await outline.getByRole('button', { name: what, exact: true }).click();
      const field = chart.getByRole('textbox');
      await expect(field).toBeFocused();
      await field.fill(name);
      await field.press('Enter');
      await expect(card(name)).toBeVisible();
    },

    async newPlan(name: string) {
      await page.keyboard.press('Control+n');
      const dialog = named('dialog', 'New plan');
      await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
      await dialog.getByRole('button', { name: 'Create' }).click();
      await expect(named('button', `Rename the plan ${name}`)).toBeVisible();
    },

    /** Finds a command in the palette by some of its words, and does it. */
    async command(words: string, name: string | RegExp) {
      await page.keyboard.press('Control+k');
      await expect(named('combobox', 'Search and commands')).toBeFocused();
      await page.keyboard.type(words);
      await expect(page.getByRole('option', { name, selected: true })).toBeVisible();
      await page.keyboard.press('Enter');
    },

    async showFindings() {
      await side.getByRole('tab', { name: /^Findings/ }).click();
    },
  };
}

/** Waits until the chart stands still: a place taken while it moves is wrong a moment later. */
export async function atRest(thing: Locator): Promise<void> {
  let before = '';
  const same = async () => {
    const last = before;
    before = JSON.stringify(await thing.boundingBox());
    return before === last;
  };
  await expect.poll(same, { intervals: [250] }).toBe(true);
}

/** Drags with the mouse as a hand does: in steps, from the top left of one thing to another. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await atRest(from);
  await atRest(to);
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('What is dragged, or where to, cannot be seen.');
  await page.mouse.move(start.x + 40, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y + 20, { steps: 4 });
  await page.mouse.move(end.x + 12, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
}

/** Drags out of a panel, and lets go once the target shows that it takes what is brought. */
export async function dragOver(page: Page, from: Locator, to: Locator): Promise<void> {
  await atRest(from);
  await atRest(to);
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('What is dragged, or where to, cannot be seen.');
  const [x, y] = [end.x + end.width / 2, end.y + end.height / 2];
  await page.mouse.move(start.x + 60, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 70, start.y + start.height / 2 + 4, { steps: 4 });
  await page.mouse.move(x, y, { steps: 4 });
  const lit = to.locator('xpath=ancestor-or-self::*[@data-over]').first();
  await expect(async () => {
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
    await expect(lit).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await page.mouse.up();
}

/** Answers the next native dialog that asks for a file to open. */
export async function chooseFile(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** Answers the next native dialog that asks where to save. */
export async function chooseTarget(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, path);
}
