import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { chooseTarget, workspace } from './workspace.ts';

const tooMany = 'Marta Kowalczyk holds direction and backlog on 3 squads';

test('a scenario is branched, changed apart and left; undo goes where the edit was', async ({
  page,
}) => {
  const { card, undo, pick } = workspace(page);
  const chip = page.getByRole('button', { name: /^Scenario: / });
  const menu = page.getByRole('dialog', { name: 'Scenarios' });
  const show = async (name: RegExp) => {
    await chip.click();
    await menu.getByRole('treeitem', { name }).click();
  };
  await chip.click();
  await menu.getByRole('button', { name: /^New scenario from this one/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New scenario' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Growth first');
  await dialog.getByRole('textbox', { name: 'Intent' }).fill('One owner for both');
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(chip).toHaveAccessibleName('Scenario: Growth first');

  await pick('Reminders');
  await page.keyboard.press('F2');
  await page.keyboard.type('Nudges');
  await page.keyboard.press('Enter');
  await expect(card('Nudges')).toBeVisible();
  await show(/^Today/);
  await expect(card('Reminders')).toBeVisible();
  await expect(card('Nudges')).toHaveCount(0);

  // The step was made in the branch: it is taken back there, in sight, and that is said.
  await page.keyboard.press('Control+z');
  await expect(chip).toHaveAccessibleName('Scenario: Growth first');
  await expect(page.getByRole('status').filter({ hasText: 'Growth first' })).toBeVisible();
  await expect(card('Reminders')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(chip).toHaveAccessibleName('Scenario: Today');
  await expect(undo).toBeDisabled();
});

test('the list of scenarios is worked by keyboard, and says what deleting takes', async ({
  page,
}) => {
  const { card } = workspace(page);
  const chip = page.getByRole('button', { name: /^Scenario: / });
  const menu = page.getByRole('dialog', { name: 'Scenarios' });
  await page.keyboard.press('Control+Alt+n');
  await page.getByRole('dialog', { name: 'New scenario' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(chip).toHaveAccessibleName('Scenario: Option A');

  await page.keyboard.press('Control+Alt+s');
  const option = menu.getByRole('treeitem', { name: 'Option A, branch of Today' });
  await expect(option).toHaveAttribute('aria-selected', 'true');
  expect(await accessibilityProblems(page, '.scenario-menu')).toEqual([]);
  await expect(option).toBeFocused();
  await expect(option).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('ArrowLeft');
  await expect(menu.getByRole('treeitem', { name: 'Today, describes today' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  // A letter chooses in the menu; on the chart it would add a squad.
  await page.keyboard.press('s');
  await page.keyboard.press('t');
  await page.keyboard.press('Enter');
  await expect(chip).toHaveAccessibleName('Scenario: Today');
  await expect(card('New squad')).toHaveCount(0);

  await chip.click();
  await expect(menu.getByRole('button', { name: 'Delete…' })).toBeDisabled();
  await menu.getByRole('treeitem', { name: /^Option A/ }).click();
  await chip.click();
  await menu.getByRole('button', { name: 'Make this today’s…' }).click();
  // The answer has the focus: the keyboard alone is enough.
  await expect(page.getByRole('button', { name: 'Make today’s' })).toBeFocused();
  await page.keyboard.press('Enter');
  await chip.click();
  await expect(
    menu.getByRole('treeitem', { name: 'Option A, describes today, branch of Today' }),
  ).toHaveAttribute('aria-selected', 'true');
  await menu.getByRole('treeitem', { name: 'Today', exact: true }).click();
  await chip.click();
  await menu.getByRole('button', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete “Today”?' });
  await expect(dialog).toContainText('9 squads');
  await expect(dialog).toContainText('“Option A” branches from none afterwards.');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(chip).toHaveAccessibleName('Scenario: Option A');
  await page.keyboard.press('Control+z');
  await expect(chip).toHaveAccessibleName('Scenario: Today');
});

test('a suggestion is tried in a scenario of its own, as one step', async ({ page }) => {
  const { card, finding, side, undo, showFindings } = workspace(page);
  const chip = page.getByRole('button', { name: /^Scenario: / });
  await showFindings();
  await finding(tooMany).getByRole('button').first().click();
  await side
    .getByRole('button', { name: /^Try in a new scenario: Add an open PO position to Appoin/ })
    .click();
  await expect(chip).toHaveAccessibleName('Scenario: Add an open PO position to Appointments');
  await expect(card('Appointments')).toHaveAccessibleName(/PO: Open Product Owner/);
  await expect(finding(tooMany)).toHaveCount(0);

  await page.getByRole('button', { name: 'Go back to Today' }).click();
  await expect(card('Appointments')).toHaveAccessibleName(/PO: none/);
  await expect(finding(tooMany)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();
  await chip.click();
  await expect(page.getByRole('dialog', { name: 'Scenarios' }).getByRole('treeitem')).toHaveCount(
    1,
  );
});

test('several suggestions are collected in one scenario, each with its reason', async ({
  page,
}) => {
  const { finding, side, showFindings } = workspace(page);
  const chip = page.getByRole('button', { name: /^Scenario: / });
  const menu = page.getByRole('menu', { name: /^Try in a scenario: / });
  await showFindings();
  await finding(tooMany).getByRole('button').first().click();
  await side
    .getByRole('button', { name: /^Try in a new scenario: Add an open PO position to Appoin/ })
    .click();
  await finding('Booking serves 2 markets').getByRole('button').first().click();
  const tries = side.getByRole('button', { name: /^Try in a scenario: / });
  await tries.first().click();
  expect(await accessibilityProblems(page, '[role="menu"]')).toEqual([]);
  await menu.getByRole('menuitem', { name: /^Add to “Add an open PO .*, on screen now$/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'with the reason noted' })).toBeVisible();
  await expect(chip).toHaveAccessibleName('Scenario: Add an open PO position to Appointments');
  await expect(finding('Booking serves 2 markets')).toHaveCount(0);

  await chip.click();
  await page.getByRole('button', { name: 'Name and intent…' }).click();
  const intent = page.getByRole('dialog').getByRole('textbox', { name: 'Intent' });
  await expect(intent).toHaveValue(
    /position to Appointments: Marta .+\n- .+: Booking serves 2 mark/,
  );
  await page.keyboard.press('Escape');
  // Each is a step of its own: the last goes, with its reason, and the first stays.
  await page.keyboard.press('Control+z');
  await expect(finding('Booking serves 2 markets')).toBeVisible();
  await expect(finding(tooMany)).toHaveCount(0);
});

test('two scenarios are compared: what moves, what it clears, and today is as it was', async ({
  app,
  page,
  userData,
}) => {
  const { card, chart, side, undo, pick } = workspace(page);
  const chip = page.getByRole('button', { name: /^Scenario: / });
  const views = page.getByRole('navigation', { name: 'Views' });
  const compare = page.getByRole('complementary', { name: 'Compare scenarios' });

  // One scenario alone has nothing to stand beside it.
  await views.getByRole('button', { name: 'Compare' }).click();
  await expect(compare).toContainText('There is only one scenario');
  await views.getByRole('button', { name: 'Chart' }).click();

  await page.keyboard.press('Control+Alt+n');
  await page.getByRole('dialog', { name: 'New scenario' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(chip).toHaveAccessibleName('Scenario: Option A');
  await pick('Reminders');
  await side.getByRole('tab', { name: 'Inspector' }).click();
  await side.getByRole('combobox', { name: 'Product' }).selectOption({ label: 'Payments' });
  await expect(undo).toHaveAccessibleName(/Reminders/);

  await views.getByRole('button', { name: 'Compare' }).click();
  const changes = compare.getByRole('region', { name: 'Changes' });
  await expect(changes).toContainText(
    /Reminders moves from Booking to Payments; .*Marta Kowalczyk to Daniel Okafor/,
  );
  const findings = compare.getByRole('region', { name: 'Findings compared' });
  await expect(findings.getByRole('group').filter({ hasText: 'Cleared' })).toContainText(tooMany);
  await expect(compare.getByRole('row', { name: 'Squads 9 9' })).toBeVisible();
  const ghost = chart.getByRole('group', { name: /^In the preview: Moves to Payments/ });
  await expect(ghost).toBeVisible();
  expect(await accessibilityProblems(page, '.compare')).toEqual([]);

  // One, two, three: before, after, changes.
  await page.keyboard.press('1');
  await expect(chip).toHaveAccessibleName('Scenario: Today');
  await expect(ghost).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(chip).toHaveAccessibleName('Scenario: Option A');
  await page.keyboard.press('3');
  await expect(ghost).toBeVisible();
  const exportEntry = () =>
    app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('export-changes')?.enabled,
    );
  await expect.poll(exportEntry).toBe(true);
  // Narrowed down, the chart sets everything else aside as well, in each of the three.
  const dashboards = card('Dashboards');
  const reminders = chart.getByRole('group', { name: /(^|\. )Reminders, / });
  await expect(dashboards).not.toHaveClass(/is-related/);
  await compare.getByRole('combobox', { name: 'Person' }).selectOption({ label: 'Daniel Okafor' });
  await expect(changes).toContainText('Reminders moves');
  await expect(ghost).toBeVisible();
  for (const key of ['1', '2', '3']) {
    await views.getByRole('button', { name: 'Compare' }).focus();
    await page.keyboard.press(key);
    await expect(reminders).toHaveClass(/is-related/);
    await expect(dashboards).not.toHaveClass(/is-related/);
    await expect(page.locator('.chart[data-focused]')).toBeVisible();
  }
  await expect(compare.getByRole('row', { name: /^Open positions 2 \(/ })).toBeVisible();
  const file = join(userData, 'changes.csv');
  await chooseTarget(app, file);
  await changes.getByRole('button', { name: 'Export the changes as CSV…' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'changes.csv' })).toBeVisible();
  expect(await readFile(file, 'utf8')).toMatch(
    /squad,Reminders,"moved, re-assigned",Reminders moves/,
  );

  await views.getByRole('button', { name: 'Chart' }).click();
  await expect(chip).toHaveAccessibleName('Scenario: Option A');
  await expect(ghost).toHaveCount(0);
  await expect.poll(exportEntry).toBe(false);
  await chip.click();
  await page.getByRole('treeitem', { name: /^Today/ }).click();
  await expect(card('Reminders')).not.toHaveAccessibleName(/Payments/);
  await page.keyboard.press('Control+z');
  await expect(chip).toHaveAccessibleName('Scenario: Option A');
  await page.keyboard.press('Control+z');
  await expect(undo).toBeDisabled();
});

test('a branch of a branch is named, copied, put away and brought back; things keep their identity', async ({
  page,
}) => {
  const { card, side, pick } = workspace(page);
  const chip = page.getByRole('button', { name: /^Scenario: / });
  const menu = page.getByRole('dialog', { name: 'Scenarios' });
  const choose = async (item: RegExp | string) => {
    await chip.click();
    await menu.getByRole('button', { name: item }).click();
  };
  for (const name of ['Option A', 'Option B']) {
    await page.keyboard.press('Control+Alt+n');
    await page.getByRole('dialog', { name: 'New scenario' }).waitFor();
    await page.keyboard.press('Enter');
    await expect(chip).toHaveAccessibleName(`Scenario: ${name}`);
  }
  await choose('Name and intent…');
  const dialog = page.getByRole('dialog', { name: 'Name and intent' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Two PMs');
  await dialog.getByRole('textbox', { name: 'Intent' }).fill('Split Booking in two');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(chip).toHaveAccessibleName('Scenario: Two PMs');

  // What is chosen and renamed here is the same squad in every scenario.
  await pick('Reminders');
  await page.keyboard.press('F2');
  await page.keyboard.type('Nudges');
  await page.keyboard.press('Enter');
  await chip.click();
  const tree = menu.getByRole('treeitem');
  await expect(tree).toHaveText([/^Today/, /^Option A/, /^Two PMsSplit Booking in two/]);
  const indent = (name: RegExp) =>
    menu
      .getByRole('treeitem', { name })
      .evaluate((row) => parseInt(getComputedStyle(row).paddingLeft, 10));
  expect(await indent(/^Two PMs, branch of Option A/)).toBeGreaterThan(
    await indent(/^Option A, branch of Today/),
  );
  await menu.getByRole('treeitem', { name: /^Today/ }).click();
  await side.getByRole('tab', { name: 'Inspector' }).click();
  await expect(side.getByRole('textbox', { name: 'Name' })).toHaveValue('Reminders');

  await chip.click();
  await menu.getByRole('treeitem', { name: /^Two PMs/ }).click();
  await expect(side.getByRole('textbox', { name: 'Name' })).toHaveValue('Nudges');
  await choose('Duplicate');
  await expect(chip).toHaveAccessibleName('Scenario: Two PMs (copy)');
  await expect(card('Nudges')).toBeVisible();
  await choose('Archive');
  await expect(chip).toHaveAccessibleName('Scenario: Today');
  await chip.click();
  await menu.getByRole('treeitem', { name: /^Two PMs \(copy\), .*archived$/ }).click();
  await choose('Bring back from the archive');
  await chip.click();
  await expect(
    menu.getByRole('treeitem', { name: 'Two PMs (copy), branch of Option A' }),
  ).toHaveAttribute('aria-selected', 'true');
});
