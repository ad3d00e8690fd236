import type { Page } from '@playwright/test';
import { expect, readyWindow, test } from './launch.ts';
import { workspace } from './workspace.ts';

async function settings(page: Page) {
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await expect(dialog).toBeVisible();
  const choose = async (group: string, option: string) => {
    const radio = dialog
      .getByRole('group', { name: group })
      .getByRole('radio', { name: option, exact: true });
    // Chosen as by keyboard: the circle itself is hidden behind its words.
    await radio.focus();
    await page.keyboard.press('Space');
    await expect(radio).toBeChecked();
  };
  return { dialog, choose };
}

const fontSize = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontSize);

test('settings apply at once and are there after a restart', async ({ launch }) => {
  const first = await launch();
  const page = await readyWindow(first);
  await expect(workspace(page).saved).toBeVisible();
  const root = page.locator('html');
  const usual = Number.parseFloat(await fontSize(page));
  const { dialog, choose } = await settings(page);
  await choose('Theme', 'Dark');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await choose('Text size', '150 %');
  expect(Number.parseFloat(await fontSize(page))).toBeCloseTo(usual * 1.5, 1);
  await choose('Contrast', 'High');
  await expect(root).toHaveAttribute('data-contrast', 'more');
  await choose('Movement', 'None');
  await expect(root).toHaveAttribute('data-motion', 'none');
  await dialog.getByRole('checkbox', { name: 'Snap while dragging' }).uncheck();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);
  const frame = (app: typeof first) => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  await expect.poll(() => frame(first)).toBe('dark');
  await first.close();

  const restarted = await launch();
  await restarted.firstWindow();
  // From the first moment: nobody who chose dark gets a white flash.
  expect(await frame(restarted)).toBe('dark');
  const again = await readyWindow(restarted);
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(Number.parseFloat(await fontSize(again))).toBeCloseTo(usual * 1.5, 1);
  const second = await settings(again);
  const checkbox = second.dialog.getByRole('checkbox', { name: 'Snap while dragging' });
  await expect(checkbox).not.toBeChecked();
  await second.choose('Theme', 'Light');
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('new plans begin with the pack and the currency of the settings', async ({ page }) => {
  const { newPlan, saved } = workspace(page);
  await expect(saved).toBeVisible();
  const { dialog } = await settings(page);
  await dialog
    .getByLabel('Rule pack')
    .selectOption({ label: 'LeSS: one Product Owner for 2 to 8 teams' });
  await dialog.getByLabel('Currency').selectOption('EUR');
  await page.keyboard.press('Escape');
  await newPlan('Harbour');
  await workspace(page).command('rules and thresh', 'Rules and Thresholds…');
  const rules = page.getByRole('dialog', { name: 'Rules and thresholds' });
  await expect(rules.getByLabel('Rule pack')).toHaveValue('less');
});

test('less motion and more contrast follow the system, too', async ({ page }) => {
  await expect(workspace(page).saved).toBeVisible();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-motion', 'normal');
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
  await expect(root).toHaveAttribute('data-motion', 'none');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ reducedMotion: 'no-preference', colorScheme: 'light' });
  await expect(root).toHaveAttribute('data-motion', 'normal');
  await expect(root).toHaveAttribute('data-theme', 'light');
});

test('text at twice its size is nowhere cut off at the edge of the window', async ({ page }) => {
  await expect(workspace(page).saved).toBeVisible();
  const { dialog, choose } = await settings(page);
  await choose('Text size', '200 %');
  await dialog.getByRole('button', { name: 'Done' }).click();
  for (const [key, view] of [
    ['1', 'Chart'],
    ['2', 'Coverage'],
    ['3', 'People'],
    ['4', 'Compare'],
    ['5', 'Report'],
  ] as const) {
    await page.keyboard.press(`Control+${key}`);
    await expect(page.getByRole('button', { name: view, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    // Nothing of the frame around the view may lie beyond the window, where nobody can scroll to it.
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('.top-bar *, .status-bar *, .right-panel [role=tab]')]
        .filter((one) => {
          const { right, bottom, width } = one.getBoundingClientRect();
          return width > 1 && (right > innerWidth + 1 || bottom > innerHeight + 1);
        })
        .map((one) => one.outerHTML.slice(0, 100)),
    );
    expect(beyond).toEqual([]);
  }
});
