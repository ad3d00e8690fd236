import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { accessibilityProblems } from './axe.ts';
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
      const read = await getDocumentProxy(new Uint8Array(written));
      const { text } = await extractText(read, { mergePages: true });
      expect(text.replaceAll(/\s+/g, ' ')).toContain(sentence);
      const bookmarks = (await read.getOutline()) ?? [];
      expect(bookmarks.map(({ title }) => title)).toEqual(
        expect.arrayContaining(['The chart', 'Load, ratios and findings', 'Method and sources']),
      );
      // Engines that can write tags do.
      const chrome = await app.evaluate(() => Number(process.versions.chrome?.split('.')[0]));
      expect((await read.getMarkInfo())?.Marked ?? false).toBe(chrome >= 122);
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
    // Pictures and pages take a while where the machine is busy.
    await expect(page.getByRole('status').filter({ hasText: `report.${ending}` })).toBeVisible({
      timeout: 20_000,
    });
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

test('an export that is cancelled leaves nothing, and another one can follow', async ({
  app,
  page,
  userData,
}) => {
  await expect(workspace(page).saved).toBeVisible();
  const path = join(userData, 'report.pdf');
  // The place is given only when the test says so.
  await app.evaluate(({ dialog }, filePath) => {
    const held = globalThis as unknown as { choose: () => void };
    dialog.showSaveDialog = () =>
      new Promise((resolve) => {
        held.choose = () => resolve({ canceled: false, filePath });
      });
  }, path);
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: /^Export/ }).click();
  const side = page.getByRole('complementary', { name: 'Export' });
  await expect(side.getByRole('status')).toHaveText('Choose where to write it.');
  await side.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was written' })).toBeVisible();
  await app.evaluate(() => (globalThis as unknown as { choose: () => void }).choose());
  const exporting = page.getByRole('button', { name: /^Export…/ });
  await expect(exporting).toBeEnabled();

  await chooseTarget(app, join(userData, 'second.html'));
  await page.getByRole('radio', { name: /HTML/ }).check();
  await exporting.click();
  await expect(page.getByRole('status').filter({ hasText: 'second.html' })).toBeVisible();
  const written = (await readdir(userData)).filter((name) => /report|second/.test(name));
  expect(written).toEqual(['second.html']);
});

test('options stand beside today’s, in the colours and on the paper chosen', async ({ page }) => {
  const { finding, side, showFindings } = workspace(page);
  await showFindings();
  await finding(/holds direction and backlog on 3 squads/)
    .getByRole('button')
    .first()
    .click();
  const tried = page.getByRole('button', { name: /^Scenario: Add an open PO position to Appoin/ });
  const tries = side.getByRole('button', {
    name: /^Try in a new scenario: Add an open PO position/,
  });
  // Where the first press does nothing, whoever sees that presses again.
  await expect(async () => {
    if (!(await tried.isVisible())) await tries.first().click({ timeout: 2000 });
    await expect(tried).toBeVisible({ timeout: 3000 });
  }).toPass();
  await page.keyboard.press('Control+e');
  const paper = page.getByRole('article', { name: /^Report on/ });
  await expect(paper.getByRole('heading', { name: 'Options compared' })).toBeVisible();
  await expect(paper).toContainText('Findings that it clears');
  const option = page.getByRole('group', { name: 'Options beside today’s' }).getByRole('checkbox');
  await option.uncheck();
  await expect(paper.getByRole('heading', { name: 'Options compared' })).toBeHidden();
  await option.check();
  await page.getByRole('radio', { name: 'On its side' }).check();
  await page.getByRole('radio', { name: /HTML/ }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(paper.getByRole('heading', { name: 'Options compared' })).toBeVisible();
  expect(await accessibilityProblems(page, '.report-view')).toEqual([]);
  await page.getByRole('radio', { name: /PowerPoint/ }).check();
  await expect(paper).toContainText('clears');
  await page.getByRole('radio', { name: /^CSV/ }).check();
  await page.getByRole('radio', { name: 'Figures of options' }).check();
  await expect(page.getByText(/^Figure,Today,/)).toContainText('Squads,9,9');
});
