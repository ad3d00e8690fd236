import type { ElectronApplication, Page } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';
import { expect, readyWindow, test } from './launch.ts';
import { planToSolve } from './plan-to-solve.ts';
import { workspace } from './workspace.ts';

const tooMany = 'Marta Kowalczyk holds direction and backlog on 3 squads';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Find the smallest change' });

async function open(page: Page) {
  await workspace(page).showFindings();
  await page.getByRole('button', { name: 'Find the smallest change…' }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('button', { name: 'Find it' })).toBeVisible();
  return dialog;
}

/** The solver's own process, as the system knows it. */
function solverProcess(app: ElectronApplication): Promise<number | null> {
  return app.evaluate(({ app: shell }) => {
    const found = shell.getAppMetrics().find(({ name }) => name === 'Squadplan solver');
    return found?.pid ?? null;
  });
}

test('the smallest change is found, told with its reasons, and opened as a scenario', async ({
  page,
}) => {
  const { finding, undo } = workspace(page);
  const dialog = await open(page);
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(2);
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Find it' }).click();

  const cleared = dialog.getByRole('region', { name: 'What it does to the findings' });
  await expect(cleared).toContainText(tooMany);
  await expect(dialog.getByRole('region', { name: 'What changes' })).toContainText(
    /The (direction|backlog|direction and backlog) of .+ pass(es)? from Marta Kowalczyk to .+\.Why: Marta Kowalczyk holds/,
  );
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Open as a scenario' }).click();

  const chip = page.getByRole('button', { name: /^Scenario: / });
  await expect(chip).toHaveAccessibleName('Scenario: Smallest change');
  await expect(finding(tooMany)).toHaveCount(0);
  await chip.click();
  await expect(page.getByRole('treeitem', { name: /^Smallest change/ })).toContainText(
    'The smallest change that clears',
  );
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Go back to Today' }).click();
  await expect(finding(tooMany)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();
});

test('where nothing satisfies the limits, the limit in the way is named and can give way', async ({
  page,
}) => {
  const dialog = await open(page);
  await dialog.getByText('No hires').click();
  for (const name of ['Marta Kowalczyk', 'Aiko Tanaka']) {
    await dialog.getByRole('button', { name: 'Add somebody who must not move' }).click();
    await page.getByRole('combobox', { name: 'Add somebody who must not move' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: `Take ${name} away` })).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Find it' }).click();
  await expect(dialog).toContainText('Nothing satisfies these limits');
  await expect(dialog).toContainText(/would have to move|would have to order/);
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);
  await dialog
    .getByRole('button', { name: /^(Let|Allow) / })
    .first()
    .click();
  await expect(dialog.getByRole('region', { name: 'What changes' })).toBeVisible();
});

test('a long search tells how far it is; cancelled, ended or closed, it leaves nothing behind', async ({
  launch,
  userData,
}) => {
  const app = await launch({ args: [planToSolve(userData)] });
  const page = await readyWindow(app);
  const dialog = await open(page);
  const find = dialog.getByRole('button', { name: 'Find it' });
  await find.click();
  await expect(dialog).toContainText(/[1-9]\d* of \d+ groups of squads decided/);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(find).toBeVisible();
  await expect.poll(() => solverProcess(app)).toBeNull();

  // Ended by the system, as where memory runs out: said in plain words, and it can be tried again.
  await find.click();
  await expect(dialog).toContainText(/groups of squads decided/);
  const pid = await solverProcess(app);
  if (pid === null) throw new Error('The solver is not running.');
  process.kill(pid, 'SIGKILL');
  await expect(dialog.getByRole('alert')).toContainText('The solver ended before it had an answer');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog).toContainText(/groups of squads decided/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => solverProcess(app)).toBeNull();
});
