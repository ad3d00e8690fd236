import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './launch.ts';
import { chooseTarget, workspace } from './workspace.ts';

const sentence = 'Marta Kowalczyk holds direction and backlog on 3 squads';

for (const { format, ending } of [
  { format: /HTML/, ending: 'html' },
  { format: /Markdown/, ending: 'md' },
  { format: /JSON/, ending: 'json' },
  { format: /PDF/, ending: 'pdf' },
]) {
  test(`a report as ${ending} can be read back`, async ({ app, page, userData }) => {
    await expect(workspace(page).saved).toBeVisible();
    const path = join(userData, `report.${ending}`);
    await chooseTarget(app, path);
    await page.keyboard.press('Control+e');
    await page.getByRole('radio', { name: format }).check();
    await page.getByRole('button', { name: /^Export/ }).click();
    await expect(page.getByRole('status').filter({ hasText: `report.${ending}` })).toBeVisible();
    const written = await readFile(path);
    if (ending === 'pdf') {
      expect(written.subarray(0, 5).toString()).toBe('%PDF-');
      expect(written.subarray(-8).toString()).toContain('%%EOF');
    } else {
      expect(written.toString()).toContain(sentence);
      expect(written.toString()).toContain('The Role Confusion Problem');
    }
  });
}

for (const { format, ending, start } of [
  { format: /PowerPoint/, ending: 'pptx', start: 'PK' },
  { format: /Word/, ending: 'docx', start: 'PK' },
  { format: /Excel/, ending: 'xlsx', start: 'PK' },
  { format: /PNG/, ending: 'png', start: '\u0089PNG' },
  { format: /SVG/, ending: 'svg', start: '<svg' },
  { format: /CSV/, ending: 'csv', start: '\u00EF\u00BB\u00BFProduct,Squad' },
]) {
  test(`the window writes ${ending} as that kind of file`, async ({ app, page, userData }) => {
    await expect(workspace(page).saved).toBeVisible();
    const path = join(userData, `report.${ending}`);
    await chooseTarget(app, path);
    await page.keyboard.press('Control+e');
    await page.getByRole('radio', { name: format }).check();
    await page.getByRole('button', { name: /^Export/ }).click();
    await expect(page.getByRole('status').filter({ hasText: `report.${ending}` })).toBeVisible();
    const written = await readFile(path);
    expect(written.subarray(0, start.length).toString('latin1')).toBe(start);
    expect(written.length).toBeGreaterThan(500);
  });
}
