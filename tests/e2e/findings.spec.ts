import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { chooseTarget, workspace } from './workspace.ts';

const tooMany = 'Marta Kowalczyk holds direction and backlog on 3 squads';

test('a suggestion is seen on the chart before it is applied; Escape leaves it', async ({
  page,
}) => {
  const { card, chart, finding, side, undo, showFindings } = workspace(page);
  await showFindings();
  await finding(tooMany).getByRole('button').first().click();
  const preview = side.getByRole('button', { name: /^Preview: Add an open PO position to/ });
  await preview.click();

  // Shown, said, and not yet so.
  const ghost = chart.getByRole('group', { name: /^In the preview: PO: .* → Open Product Owner/ });
  await expect(ghost).toBeVisible();
  const bar = page.getByRole('status').filter({ hasText: 'Clears' });
  await expect(bar).toContainText('Add an open PO position to Appointments');
  await expect(side.getByRole('listitem').filter({ hasText: 'Clears' }).first()).toBeVisible();
  await expect(undo).toBeDisabled();
  expect(await accessibilityProblems(page, '.workspace-chart .preview-bar')).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(ghost).toHaveCount(0);
  await expect(card('Appointments')).toHaveAccessibleName(/PO: none/);
  await expect(finding(tooMany)).toBeVisible();

  await preview.click();
  await page.getByRole('button', { name: 'Apply preview' }).click();
  await expect(ghost).toHaveCount(0);
  await expect(card('Appointments')).toHaveAccessibleName(/PO: Open Product Owner/);
  await expect(finding(tooMany)).toHaveCount(0);

  await expect(undo).toHaveAccessibleName(/Add an open PO position to Appointments/);
  await page.keyboard.press('Control+z');
  await expect(finding(tooMany)).toBeVisible();
});

test('a finding is accepted for a time, printed as accepted, and withdrawn', async ({
  app,
  page,
  userData,
}) => {
  const { finding, side, status, undo, showFindings } = workspace(page);
  await showFindings();
  const critical = status.getByRole('button', { name: /^Show findings: \d+ critical/ });
  const before = await critical.getAttribute('aria-label');
  await finding(tooMany).getByRole('button').first().click();
  await side.getByRole('button', { name: 'Accept…' }).click();

  // Without a reason nothing is accepted.
  const dialog = page.getByRole('dialog', { name: 'Accept this finding' });
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say why');
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('A PO starts in January.');
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();

  await expect(critical).not.toHaveAttribute('aria-label', before ?? '');
  await side.getByRole('textbox', { name: 'Filter findings' }).fill('3 squads');
  await expect(side.getByRole('heading', { name: /Accepted for now/ })).toBeVisible();
  await expect(finding(tooMany)).toContainText('A PO starts in January.');
  await expect(undo).toHaveAccessibleName(/Accept a finding on Marta Kowalczyk/);

  const path = join(userData, 'report.md');
  await chooseTarget(app, path);
  await page.keyboard.press('Control+e');
  await page.getByRole('radio', { name: /Markdown/ }).check();
  await page.getByRole('button', { name: /^Export/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'report.md' })).toBeVisible();
  expect(await readFile(path, 'utf8')).toMatch(
    /## Accepted findings \(1\)[\s\S]*Marta Kowalczyk holds[^\n]*A PO starts in January\./u,
  );

  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('button', { name: 'Chart' }).click();
  await side.getByRole('button', { name: 'Withdraw' }).click();
  await expect(side.getByRole('heading', { name: /Accepted for now/ })).toHaveCount(0);
  await expect(critical).toHaveAttribute('aria-label', before ?? '');
});

test('evidence is filled in for one and for several at once', async ({ page }) => {
  const { side, undo } = workspace(page);
  const tab = side.getByRole('tab', { name: /^Evidence/ });
  const known = async () => Number((await tab.innerText()).match(/(\d+)\s%/u)?.[1]);
  await tab.click();
  const before = await known();
  await side.getByRole('button', { name: /^Number of people who answer/ }).click();
  const missing = side.getByRole('list', { name: /^Missing for: number of people/ });
  const rows = missing.getByRole('listitem');
  await expect(rows).toHaveCount(9);

  // One by itself: Enter writes it and goes on to the next.
  const fields = missing.getByRole('textbox');
  await fields.first().fill('many');
  await fields.first().press('Enter');
  await expect(side.getByRole('alert')).toContainText('A number is needed');
  await fields.first().fill('1');
  await fields.first().press('Enter');
  await expect(rows).toHaveCount(8);
  await expect(fields.first()).toBeFocused();
  expect(await accessibilityProblems(page, '.evidence')).toEqual([]);

  // All the others at once, except one.
  await side.getByRole('checkbox', { name: 'All 8' }).check();
  await rows.first().getByRole('checkbox').uncheck();
  await side.getByRole('textbox', { name: /all that are ticked$/ }).fill('3');
  await side.getByRole('button', { name: 'Set for 7' }).click();
  await expect(rows).toHaveCount(1);
  await expect.poll(known).toBeGreaterThan(before);
  await expect(undo).toHaveAccessibleName(/for 7 squads/);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(rows).toHaveCount(8);
});

test('what cannot be told leads to where it is filled in', async ({ page }) => {
  const { side, showFindings } = workspace(page);
  await showFindings();
  await side.getByRole('textbox', { name: 'Filter findings' }).fill('next');
  await side.getByRole('button', { name: /^Number of people who answer.*Fill in/ }).click();
  await expect(side.getByRole('list', { name: /^Missing for: number of people/ })).toBeVisible();
});

test('a finding opens its rule’s page, and the packs are compared', async ({ page }) => {
  const { finding, side, showFindings } = workspace(page);
  await showFindings();
  await finding(tooMany).getByRole('button').first().click();
  await side.getByRole('button', { name: 'About this rule…' }).click();
  const rule = page.getByRole('dialog', { name: 'One person holds both roles on too many squads' });
  await expect(rule).toContainText('The Role Confusion Problem');
  await expect(rule).toContainText('Fires');
  await expect(
    rule.getByRole('region', { name: 'The articles disagree: Are the roles separate in' }),
  ).toContainText('No rule judges by company size');
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);

  await rule.getByRole('button', { name: 'Change the threshold…' }).click();
  await page.getByRole('button', { name: 'Compare the packs…' }).click();
  const packs = page.getByRole('dialog', { name: 'Rule packs side by side' });
  const row = packs.getByRole('row', { name: /^One PO for several squads/ });
  await expect(row.getByRole('cell')).toHaveText([/1/, 'none', 'none', /1/, /1/]);
  await row.getByRole('button').click();
  await expect(packs.getByRole('row', { name: /^Aiko Tanaka is PO of 2 squads/ })).toBeVisible();
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);
  await packs.getByRole('checkbox', { name: 'Only where the packs differ' }).check();
  await expect(packs.getByRole('row', { name: /^Backlog work takes too much/ })).toHaveCount(0);
});

test('an open position and a missing role come with hiring advice', async ({ page }) => {
  const { finding, side, showFindings } = workspace(page);
  await showFindings();
  await finding('The backlog of Payouts waits').getByRole('button').first().click();
  await side.getByRole('button', { name: 'Hiring a Product Owner…' }).click();
  const advice = page.getByRole('dialog', { name: 'Hiring' });
  await expect(advice.getByRole('radio', { name: 'Product Owner' })).toBeChecked();
  await expect(advice).toContainText('$95,000 to $170,000');
  await expect(advice).toContainText('was inferred from its content and order');
  expect(await accessibilityProblems(page, '[role="dialog"]')).toEqual([]);
});
