import { expect, readyWindow, test } from './launch.ts';
import { workspace } from './workspace.ts';

test('quitting and starting again loses nothing, and undo still works', async ({ launch }) => {
  const first = await launch();
  let page = await readyWindow(first);
  const { add, newPlan, saved, side } = workspace(page);
  await newPlan('Lasting');
  await add('Squad', 'Keepers');
  const mission = side.getByRole('textbox', { name: 'Mission' });
  await side.getByRole('tab', { name: 'Inspector' }).click();
  await mission.fill('Keep what was written');
  await side.getByRole('textbox', { name: 'Headcount' }).fill('7');
  await expect(saved).toBeVisible();
  await first.close();

  page = await readyWindow(await launch());
  const again = workspace(page);
  await expect(page.getByRole('button', { name: 'Rename the plan Lasting' })).toBeVisible();
  await expect(again.card('Keepers')).toHaveAccessibleName(/7 people/);
  await expect(again.card('Keepers')).toContainText('Keep what was written');
  await again.undo.click();
  await expect(again.card('Keepers')).not.toHaveAccessibleName(/7 people/);
  await again.undo.click();
  await expect(again.card('Keepers')).not.toContainText('Keep what was written');
  await again.redo.click();
  await expect(again.card('Keepers')).toContainText('Keep what was written');
});

test('an edit made just before quitting is kept', async ({ launch }) => {
  const first = await launch();
  const page = await readyWindow(first);
  const { add, newPlan, side } = workspace(page);
  await newPlan('Hasty');
  await add('Squad', 'Sprinters');
  await side.getByRole('tab', { name: 'Inspector' }).click();
  await side.getByRole('textbox', { name: 'Mission' }).fill('Leave at once');
  await first.close();
  const again = workspace(await readyWindow(await launch()));
  await expect(again.card('Sprinters')).toContainText('Leave at once');
});

test('a second start with a file shows it in the window that is there', async ({ page, app }) => {
  await expect(workspace(page).saved).toBeVisible();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('“Saved” is never said before it is so', async ({ app, page }) => {
  const { card, saved } = workspace(page);
  const mark = page.getByRole('status').filter({ hasText: /^Sav/ });
  await expect(saved).toBeVisible();
  // The file takes its time: every save waits until it is let go.
  await app.evaluate(({ ipcMain }) => {
    const held = globalThis as { letGo?: () => void };
    const waits = new Promise<void>((resolve) => {
      held.letGo = resolve;
    });
    ipcMain.removeHandler('plan:save');
    ipcMain.handle('plan:save', async (_, request: string) => {
      await waits;
      return { ok: true, value: { revision: JSON.parse(request).baseRevision + 1 } };
    });
  });
  // Whatever the mark says from the moment that the new name is on the chart.
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenMarks: seen });
    const look = () => {
      const edited = document.querySelector('.chart')?.textContent?.includes('Nudges');
      const said = document.querySelector('.save-mark')?.textContent ?? '';
      if (edited && seen.at(-1) !== said) seen.push(said);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await card('Reminders').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Nudges');
  await page.keyboard.press('Enter');
  await expect(card('Nudges')).toBeVisible();
  await expect(mark).toHaveAttribute('data-saving', 'true');
  const seen = () => page.evaluate(() => (window as unknown as { seenMarks: string[] }).seenMarks);
  expect(await seen()).toEqual(['Saving…']);

  await app.evaluate(() => (globalThis as { letGo?: () => void }).letGo?.());
  await expect(saved).toBeVisible();
  expect(await seen()).toEqual(['Saving…', 'Saved']);
});
