import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readPlan } from '../../cli/read-plan.ts';
import { projectFolder, projectNode } from '../../scripts/setup/places.mjs';
import { type PlanDocument, todayStructure } from '../../shared/model/document.ts';
import { toHtml } from '../../shared/report/html.ts';
import { buildReport } from '../../shared/report/model.ts';
import type { Report } from '../../shared/report/report-types.ts';
import { type Audience, audiences } from '../../shared/report/sections.ts';
import { rules } from '../../shared/rules/all.ts';
import { packOf } from '../../shared/rules/packs.ts';
import { runRules } from '../../shared/rules/run.ts';
import { largeStructure } from '../shared/layout/random-orgs.ts';
import { org } from '../support/org.ts';
import { outside, overlaps, type ReadPdf, readPdf } from '../support/pdf-text.ts';
import { accessibilityProblems } from './axe.ts';
import { expect, test } from './launch.ts';
import { workspace } from './workspace.ts';

const run = promisify(execFile);
const pack = packOf('seed');
const today = '2026-11-21';

function reportOn(document: PlanDocument, audience: Audience): Report {
  const structure = todayStructure(document);
  const result = runRules(rules, document, structure, { today, pack });
  const { sections } = audiences[audience];
  const charterSquads = [...structure.squad.keys()].slice(0, 2);
  return buildReport({ document, structure, result, today, pack, sections, charterSquads });
}

const example = () => readPlan(join(projectFolder, 'examples/example.json')).document;
const roster = () => readPlan(join(projectFolder, 'examples/real-org-2022.csv')).document;

function twoHundredSquads(): PlanDocument {
  const document = org().document('Two hundred');
  return { ...document, structures: new Map([['today', largeStructure(200, 4)]]) };
}

/** Prints a page in the app's own engine, as the window and the command line do. */
async function printed(html: string, paper: 'A4' | 'Letter'): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'squadplan-printed-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    await run(projectNode, [join(projectFolder, 'scripts/print-pdf.mjs'), page, pdf, paper]);
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function pagesWith({ boxes }: ReadPdf, text: string): number[] {
  return [...new Set(boxes.filter((box) => box.text === text).map(({ page }) => page))];
}

test('a printed report keeps every text on its page, none over another, and can be searched', async () => {
  const html = toHtml(reportOn(example(), 'product'), { paper: 'A4' });
  const file = await printed(html, 'A4');
  const pdf = await readPdf(file);
  expect(pdf.pages.length).toBeGreaterThan(10);
  expect(pdf.pages.length).toBeLessThan(22);
  expect(pdf.pages[0]?.width).toBeCloseTo(595, 0);
  expect(overlaps(pdf)).toEqual([]);
  expect(outside(pdf, 36)).toEqual([]);
  expect(pdf.text).toContain('Marta Kowalczyk spends 55 % of the week on the backlog');
  expect(pdf.text).toContain('40 %: most backlog work for a PM');
  expect(Buffer.compare(file, await printed(html, 'A4'))).toBe(0);
});

test('pages on their side, on other paper, and without colours hold as well', async () => {
  const report = reportOn(roster(), 'leadership');
  const html = toHtml(report, { paper: 'Letter', orientation: 'landscape', theme: 'plain' });
  const pdf = await readPdf(await printed(html, 'Letter'));
  expect(pdf.pages.map(({ width, height }) => width > height)).not.toContain(false);
  expect(pdf.pages[0]?.width).toBeCloseTo(792, 0);
  // Named in the contents and told right below: the first page holds what a leader looks for.
  const glance = pdf.boxes.filter(({ text }) => text === 'At a glance');
  expect(glance.map(({ page }) => page)).toEqual([1, 1]);
  expect(overlaps(pdf)).toEqual([]);
  expect(outside(pdf, 30)).toEqual([]);
});

test('two hundred squads are read product by product at the size of print', async () => {
  const report = reportOn(twoHundredSquads(), 'leadership');
  const pdf = await readPdf(await printed(toHtml(report, { paper: 'A4' }), 'A4'));
  expect(overlaps(pdf)).toEqual([]);
  expect(outside(pdf, 36)).toEqual([]);
  const [map = 0] = pagesWith(pdf, 'Product by product').slice(-1);
  const [next = 0] = pagesWith(pdf, 'Load, ratios and findings').slice(-1);
  const pictures = pdf.boxes.filter(({ page }) => page > map && page < next);
  // Small print is that of a book's notes; marks inside of circles and squares may be smaller.
  const words = pictures.filter(({ text }) => !/^(?:PM|PO|\d+\+?)$/.test(text));
  expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThan(7);
  for (const { name } of report.squads) {
    expect(
      pictures.some(({ text }) => text === name),
      name,
    ).toBe(true);
  }
  // The map numbers every product that has a picture.
  const numbered = pdf.boxes.filter(({ page, text }) => page === map && /^\d+$/.test(text));
  expect(numbered.length).toBeGreaterThanOrEqual(34);
});

test('the page is accessible, also where a phone shows it', async ({ app, page }) => {
  await expect(workspace(page).saved).toBeVisible();
  for (const [theme, audience] of [
    ['light', 'product'],
    ['dark', 'leadership'],
  ] as const) {
    const opened = app.waitForEvent('window');
    await app.evaluate(({ BrowserWindow }) => {
      const window = new BrowserWindow({ width: 390, height: 844, useContentSize: true });
      void window.loadURL('about:blank');
    });
    const report = await opened;
    await report.setContent(toHtml(reportOn(example(), audience), { paper: 'A4', theme }));
    await expect(report.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await accessibilityProblems(report, 'html')).toEqual([]);
    // Only wide tables and charts are moved sideways, each in its own frame.
    const wide = await report.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await report.close();
  }
});
