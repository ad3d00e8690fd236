import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
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
      const pdf = await PDFDocument.load(written, { updateMetadata: false });
      expect(pdf.getTitle()).toMatch(/^Example: Halden Care, /);
      expect(pdf.getLanguage()).toBe('en');
      expect(pdf.getPageCount()).toBeGreaterThan(4);
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

test('the preview follows audience, sections and names as they are chosen', async ({ page }) => {
  await expect(workspace(page).saved).toBeVisible();
  await page.keyboard.press('Control+e');
  const paper = page.getByRole('article', { name: /^Report on/ });
  await expect(paper.getByRole('heading', { name: 'Hiring plan' })).toBeVisible();
  await expect(paper).toContainText('Marta Kowalczyk');
  await page.getByRole('radio', { name: 'Team' }).check();
  await expect(paper.getByRole('heading', { name: 'Hiring plan' })).toBeHidden();
  await page.getByRole('checkbox', { name: 'Patient App' }).check();
  await expect(paper.getByRole('heading', { name: 'Who decides what' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Findings', exact: true }).check();
  await expect(paper.getByRole('heading', { name: 'Findings', exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'By role only' }).check();
  await expect(paper).toContainText('PM of Booking');
  await expect(paper).not.toContainText('Marta');
  await page.getByRole('radio', { name: /PowerPoint/ }).check();
  await expect(paper).toContainText('direction and backlog');
  await expect(paper).not.toContainText('Marta');
});
