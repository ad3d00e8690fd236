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
