import { expect, test } from './launch.ts';

test('the window opens with its title', async ({ page }) => {
  await expect(page).toHaveTitle(/Squadplan/);
});

test('the page has no access to Node', async ({ page }) => {
  expect(await page.evaluate(() => typeof (globalThis as { process?: unknown }).process)).toBe(
    'undefined',
  );
  expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe(
    'undefined',
  );
});
