import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanDocument } from '../../../shared/model/document.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { toHtml } from '../../../shared/report/html.ts';
import { toJson } from '../../../shared/report/json.ts';
import { toMarkdown } from '../../../shared/report/markdown.ts';
import { buildReport } from '../../../shared/report/model.ts';
import type { Report, ReportFinding } from '../../../shared/report/report-types.ts';
import { rules } from '../../../shared/rules/all.ts';
import { packOf } from '../../../shared/rules/packs.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { plainText } from '../../../shared/words/formats.ts';
import { Org, org } from '../../support/org.ts';
import { largeStructure, planArbitrary, structureOf } from '../layout/random-orgs.ts';
import { readMarkup } from './markup.ts';

const today = '2026-11-21';

function reportOf(document: PlanDocument): Report {
  const structure = todayStructure(document);
  const pack = packOf('seed');
  const result = runRules(rules, document, structure, { today, pack });
  return buildReport({ document, structure, result, today, pack });
}

function documentOf(structure: ReturnType<Org['structure']>, name = 'Plan'): PlanDocument {
  const document = new Org(structure.scenarioId).document(name);
  return { ...document, structures: new Map([[structure.scenarioId, structure]]) };
}

/** A PM over three squads, one PO with too much to do, an open position, a leader, a plain member. */
function troubled(): Org {
  return org()
    .product('Shop', { markets: ['Germany', 'France'] })
    .squads(['Cart', 'Pay', 'Ship'], { in: 'Shop' })
    .squad('Search', { ordersOwnBacklog: true })
    .squad('Tools', { ordersOwnBacklog: true })
    .person('Ada', { title: 'Product Manager', time: { backlog: 55, strategy: 5 } })
    .pm('Ada', ['Cart', 'Pay', 'Ship', 'Tools'])
    .po('Ben', 'Search', { share: 80 })
    .member('Ben', 'Tools', { share: 30 })
    .open('Vacancy', { title: 'Product Manager' })
    .pm('Vacancy', 'Search')
    .member('Dev', 'Cart')
    .person('Vera', { title: 'VP Product' })
    .reports('Ada', 'Vera');
}

/** Cells of the rows of every table, unescaped pipes being what separates them. */
function markdownTables(markdown: string): string[][][] {
  const tables: string[][][] = [];
  let last = false;
  for (const line of markdown.split('\n')) {
    const row = line.startsWith('|');
    if (row && !last) tables.push([]);
    if (row)
      tables.at(-1)?.push(
        line
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    last = row;
  }
  return tables;
}

describe('the summary', () => {
  test('says size, counts, the worst first, a first step and what cannot be told', () => {
    const { summary } = reportOf(troubled().document('Acme'));
    expect(summary[0]).toBe(
      'Acme has 5 squads in 1 product and 4 people, with 1 Product Manager, 1 Product Owner and 1 open position.',
    );
    expect(summary[1]).toMatch(/^The rules found \d+ problems: \d+ critical( and|,) /);
    expect(summary[2]).toBe('Ada holds direction and backlog on 3 squads: Cart, Pay and Ship.');
    expect(summary[3]).toMatch(/Ben.*110\u00A0%/);
    expect(summary[4]).toMatch(/^A first step: add /);
    expect(summary[5]).toMatch(/cannot be answered yet/);
    expect(summary).toHaveLength(6);
  });

  test('tells findings of one rule together, with the names', () => {
    const made = org();
    for (const name of ['Ada', 'Ben']) {
      made.squads([`${name} 1`, `${name} 2`, `${name} 3`]);
      made.pm(name, [`${name} 1`, `${name} 2`, `${name} 3`]);
    }
    expect(reportOf(made.document()).summary[2]).toBe(
      'One person holds both roles on too many squads: Ada and Ben, 3\u00A0squads each.',
    );
  });

  test('is three to six sentences for any organisation, and two for none', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { summary } = reportOf(documentOf(structureOf(plan)));
        expect(summary.length).toBeGreaterThanOrEqual(2);
        expect(summary.length).toBeLessThanOrEqual(6);
        for (const sentence of summary) expect(sentence).toMatch(/^\S.*[.]$/);
      }),
      { numRuns: 60 },
    );
    expect(reportOf(org().document()).summary).toEqual([
      'Test plan has 0 squads and 0 people, with 0 Product Managers and no Product Owner.',
      'No rule found a problem in what the plan says so far.',
    ]);
  });
});

describe('the report', () => {
  const report = reportOf(troubled().document('Acme'));

  test('lists squads with their owners, by product, and marks what is open', () => {
    const rows = report.squads.map(
      ({ product, name, direction, backlog, directionGap, backlogGap }) => [
        product,
        name,
        direction,
        backlog,
        directionGap,
        backlogGap,
      ],
    );
    expect(rows).toEqual([
      ['Shop', 'Cart', 'Ada', 'Ada (no PO)', false, false],
      ['Shop', 'Pay', 'Ada', 'Ada (no PO)', false, false],
      ['Shop', 'Ship', 'Ada', 'Ada (no PO)', false, false],
      [null, 'Search', 'Vacancy', 'Ben', true, false],
      [null, 'Tools', 'Ada', 'The team itself', false, false],
    ]);
  });

  test('lists leaders, PMs, POs and open positions with roles and load, and counts the others', () => {
    expect(
      report.people.map(({ group, name, roles, loadText }) => [group, name, roles, loadText]),
    ).toEqual([
      ['Leaders', 'Vera', 'Leads Ada', 'not known'],
      ['Product Managers', 'Ada', 'PM of Cart, Pay, Ship and Tools', '60\u00A0% (time split)'],
      ['Product Owners', 'Ben', 'PO of Search; Member of Tools', '110\u00A0%'],
      ['Open positions', 'Vacancy', 'PM of Search', 'not known'],
    ]);
    expect(report.plainMembers).toBe(1);
  });

  test('gives each finding its measured value, threshold, sources by title and suggestions', () => {
    const finding = report.findings.find(({ rule }) => rule === 'split/squads');
    expect(finding).toMatchObject({
      severity: 'critical',
      measured: { value: 3, text: '3\u00A0squads' },
      threshold: { value: 3, text: '3\u00A0squads' },
      thresholdNotes: [],
    });
    expect(finding?.sources.map(({ title }) => title)).toEqual(['The Role Confusion Problem']);
    expect(finding?.suggestions[0]).toMatch(/^Add an open PO position to /);
  });

  test('groups what cannot be told by what to fill in, the most useful first', () => {
    const gap = report.gaps.find(({ fact }) => fact === 'headcount');
    expect(gap?.kind).toBe('squad');
    expect(gap?.subjects).toEqual(['Pay', 'Ship']);
    const worth = report.gaps.map(({ settles }) => settles);
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    expect(new Set(report.gaps.map(({ fact }) => fact)).size).toBe(report.gaps.length);
    expect(report.openQuestions).toBeGreaterThanOrEqual(
      report.gaps.reduce((sum, { settles }) => sum + settles, 0),
    );
  });

  test('marks thresholds that are ours, and those that the plan changed', () => {
    const document = troubled().document();
    const id = 'split/squads#squads';
    const changed = reportOf({
      ...document,
      threshold: new Map([[id, { id, ruleId: 'split/squads', key: 'squads', value: 2 }]]),
    });
    const used = changed.thresholds.find(({ label }) =>
      label.startsWith('Squads on which one person'),
    );
    expect(used).toMatchObject({
      value: '2\u00A0squads',
      changedFrom: '3\u00A0squads',
      ours: false,
    });
    expect(report.thresholds.some(({ ours }) => ours)).toBe(true);
    const finding = changed.findings.find(({ rule }) => rule === 'split/squads');
    expect(finding?.thresholdNotes).toEqual(['changed in this plan from 3\u00A0squads']);
  });

  test('is the same to the last byte for the same input', () => {
    const again = reportOf(troubled().document('Acme'));
    expect(toHtml(again, { paper: 'A4' })).toBe(toHtml(report, { paper: 'A4' }));
    expect(toMarkdown(again)).toBe(toMarkdown(report));
    expect(toJson(again)).toBe(toJson(report));
  });

  test('draws large organisations product by product as well', () => {
    expect(report.productPictures).toEqual([]);
    expect(reportOf(documentOf(largeStructure(17, 1))).productPictures.length).toBeGreaterThan(1);
  });
});

const nasty = 'A|b</td><script>alert("1")</script>\n# *x* `y` [z](javascript:1)';

function nastyReport(): Report {
  const made = org()
    .product(nasty, { markets: [nasty, 'b'] })
    .squad(nasty, { in: nasty, mission: nasty });
  made.squads(['S2', 'S3'], { in: nasty }).person(nasty, { title: nasty });
  const structure = made.structure();
  const squads = [...structure.squad.values()];
  made.pm(
    nasty,
    squads.map(({ name }) => name).filter((name) => name !== nasty),
  );
  made.pm('Solo', 'S4').reports('Solo', nasty);
  return reportOf(made.document(nasty));
}

describe('the report as HTML', () => {
  for (const paper of ['A4', 'Letter'] as const) {
    test(`on ${paper} is well-formed, self-contained and without script`, () => {
      const html = toHtml(reportOf(troubled().document('Acme')), { paper });
      const elements = readMarkup(html);
      const names = new Set(elements.map(({ name }) => name));
      for (const name of ['script', 'link', 'img', 'iframe']) expect(names.has(name)).toBe(false);
      expect(html).not.toMatch(/\b(?:src=|href="(?!#))|url\(|@import/);
      expect(html).toContain(`size:${paper} portrait`);
      expect(names.has('svg')).toBe(true);
    });
  }

  test('holds every part', () => {
    const elements = readMarkup(toHtml(reportOf(troubled().document('Acme')), { paper: 'A4' }));
    const headings = elements.filter(({ name }) => name === 'h2').map(({ text }) => text);
    expect(headings).toEqual([
      'Summary',
      'At a glance',
      'The chart',
      'Load, ratios and findings',
      'Findings',
      'Coverage of responsibilities',
      'Title audit',
      'What cannot be told yet',
      'Hiring plan',
      'Squads',
      'People',
      'Method and sources',
    ]);
    expect(elements.find(({ name }) => name === 'h1')?.text).toBe('Acme');
  });

  test('shows what users typed as they typed it, and lets none of it out of its place', () => {
    const html = toHtml(nastyReport(), { paper: 'A4' });
    const elements = readMarkup(html);
    expect(elements.some(({ name }) => name === 'script')).toBe(false);
    expect(elements.find(({ name }) => name === 'h1')?.text).toBe(nasty);
  });

  test('repeats table heads and keeps rows whole on paper', () => {
    const html = toHtml(reportOf(troubled().document()), { paper: 'A4' });
    const tables = html.split('<table').length - 1;
    expect(tables).toBeGreaterThanOrEqual(4);
    expect(html.split('<thead>').length - 1).toBe(tables);
    expect(html).toMatch(/thead\{display:table-header-group\}/);
    expect(html).toMatch(/tbody tr\{[^}]*break-inside:avoid/);
  });
});

describe('the report as Markdown', () => {
  test('has tables whose rows all have as many cells as their head', () => {
    for (const report of [reportOf(troubled().document()), nastyReport()]) {
      const tables = markdownTables(toMarkdown(report));
      expect(tables.length).toBeGreaterThanOrEqual(4);
      for (const rows of tables) {
        expect(rows[1]?.every((cell) => cell === '---')).toBe(true);
        expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
      }
    }
  });

  test('lets nothing that users typed become markup', () => {
    const markdown = toMarkdown(nastyReport());
    expect(markdown).not.toMatch(/(?<!\\)<script/);
    expect(markdown).not.toMatch(/(?<!\\)\]\(/);
    expect(markdown.match(/^# .*/gm)).toHaveLength(1);
  });
});

test('as JSON it says the same without its pictures', () => {
  const report = reportOf(troubled().document('Acme'));
  const json = JSON.parse(toJson(report)) as Report & { format: string };
  expect(json.format).toBe('squadplan-report');
  expect(json.summary).toEqual(report.summary.map(plainText));
  const measures = ({ message, measured }: ReportFinding) => [message, measured?.text];
  const plain = report.findings
    .map(measures)
    .map((texts) => texts.map((one) => one && plainText(one)));
  expect(json.findings.map(measures)).toEqual(plain);
  expect(JSON.stringify(json)).toMatch(/\d %/);
  expect(JSON.stringify(json)).not.toContain('\u00A0');
  expect(json).not.toHaveProperty('chart');
});
