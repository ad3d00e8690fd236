import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { type BarChart, rowWords, shownPart } from '../../../shared/report/charts/bar-chart.ts';
import { barChartSvg } from '../../../shared/report/charts/bar-chart-svg.ts';
import { chartsOf } from '../../../shared/report/charts/charts.ts';
import { countColours, isDark, weekColours } from '../../../shared/report/palette.ts';
import { rules } from '../../../shared/rules/all.ts';
import { packOf } from '../../../shared/rules/packs.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { type Org, org } from '../../support/org.ts';
import { faceWidth } from './face.ts';
import { readMarkup } from './markup.ts';
import { reports, TODAY } from './reports.ts';

const pack = packOf('seed');

function chartsIn(document: PlanDocument): Map<string, BarChart> {
  const structure = todayStructure(document);
  const result = runRules(rules, document, structure, { today: TODAY, pack });
  const charts = chartsOf(document, buildIndex(structure), result, pack);
  return new Map(charts.map((chart) => [chart.id, chart]));
}

const chartOf = (plan: Org, id: BarChart['id']) => chartsIn(plan.document()).get(id);

describe('load by person', () => {
  const pm = (backlog: number) =>
    org()
      .squad('Search')
      .person('Ada', { time: { backlog, strategy: 10 } })
      .pm('Ada', 'Search');

  test.each([
    [40, 'No PM whose week is known spends more than 40\u00A0% of it on the backlog.'],
    [41, '1 of 1 PM whose week is known spends more than 40\u00A0% of it on the backlog.'],
  ])('%i %% of the week on the backlog', (backlog, says) => {
    const chart = chartOf(pm(backlog), 'week');
    expect(chart?.says).toBe(says);
    expect(chart?.line?.value).toBe(40);
    expect(chart?.rows).toEqual([
      { label: 'Ada', note: 'PM, 1 squad', values: [backlog, null, null, null, 10, null] },
    ]);
  });

  test('PMs come first, the most loaded on top, and the unknown are counted', () => {
    const chart = chartOf(
      org()
        .squad('Search')
        .person('Po', { time: { backlog: 90 } })
        .po('Po', 'Search')
        .person('Low', { time: { backlog: 10 } })
        .pm('Low', 'Search')
        .person('High', { time: { backlog: 60 } })
        .pm('High', 'Search')
        .pm('Unknown', 'Search')
        .open('Open PM')
        .pm('Open PM', 'Search'),
      'week',
    );
    expect(chart?.rows.map(({ label }) => label)).toEqual(['High', 'Low', 'Po']);
    expect(chart?.notes).toEqual([
      'The line is for PMs. The backlog is what a PO is there for.',
      'Not known for 1 other PM or PO.',
    ]);
  });

  test('is left out where no week is known', () => {
    expect(chartOf(org().squad('Search').pm('Ada', 'Search'), 'week')).toBeUndefined();
  });
});

describe('PMs, POs and squads', () => {
  test('are counted product by product, the most stretched first', () => {
    const chart = chartOf(
      org()
        .squads(['A', 'B', 'C'], { in: 'Core' })
        .squads(['D'], { in: 'Growth' })
        .squad('Loose')
        .pm('Ada', ['A', 'B', 'C', 'D'])
        .po('Bob', ['A', 'B'])
        .open('Open PO')
        .po('Open PO', 'C'),
      'ratio',
    );
    expect(chart?.rows).toEqual([
      { label: 'Without a product', note: '0 : 0 : 1', values: [0, 0, 1] },
      { label: 'Core', note: '1 : 1 : 3', values: [1, 1, 3] },
      { label: 'Growth', note: '1 : 0 : 1', values: [1, 0, 1] },
    ]);
    expect(chart?.says).toBe('1 PM, 1 PO and 5 squads in the whole plan: 1 : 1 : 5.');
  });
});

describe('findings by product', () => {
  test('count a person’s finding on each of their products, once', () => {
    const chart = chartOf(
      org()
        .squads(['A', 'B', 'C'], { in: 'Core' })
        .squads(['D'], { in: 'Growth' })
        .product('Quiet')
        .pm('Ada', ['A', 'B', 'C', 'D']),
      'findings',
    );
    const rows = new Map(chart?.rows.map(({ label, values }) => [label, values]));
    expect(rows.get('Core')?.[0]).toBeGreaterThan(0);
    expect(rows.get('Growth')?.[0]).toBe(rows.get('Core')?.[0]);
    expect([...rows.keys()]).not.toContain('Quiet');
  });
});

describe('a bar chart as SVG', () => {
  const charts = Object.values(reports).flatMap((report) => report.charts);

  test('has title and description, and is the same each time', () => {
    expect(charts.length).toBeGreaterThan(4);
    for (const chart of charts) {
      const { svg } = barChartSvg(shownPart(chart));
      expect(barChartSvg(shownPart(chart)).svg).toBe(svg);
      const elements = readMarkup(svg);
      expect(elements.find(({ name }) => name === 'title')?.text).toBe(chart.title);
      expect(elements.find(({ name }) => name === 'desc')?.text).toContain(chart.says);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script/u);
    }
  });

  test('keeps every text inside, and none over another in its row', () => {
    for (const chart of charts) {
      const { svg, width, height } = barChartSvg(shownPart(chart));
      const boxes = readMarkup(svg)
        .filter(({ name }) => name === 'text')
        .map(({ attributes, text }) => {
          const size = Number(attributes['font-size']);
          const wide = faceWidth(text, size, 'font-weight' in attributes);
          const anchor = attributes['text-anchor'];
          const x = Number(attributes.x) - (anchor === 'end' ? wide : anchor ? wide / 2 : 0);
          return { text, x, right: x + wide, y: Number(attributes.y) };
        });
      for (const { x, right, y, text } of boxes) {
        expect(x, text).toBeGreaterThanOrEqual(-0.5);
        expect(right, text).toBeLessThanOrEqual(width + 0.5);
        expect(y, text).toBeLessThanOrEqual(height);
      }
      for (const [at, a] of boxes.entries()) {
        for (const b of boxes.slice(at + 1)) {
          const over = Math.abs(a.y - b.y) < 8 && a.x < b.right - 0.5 && b.x < a.right - 0.5;
          expect(over, `${a.text} over ${b.text}`).toBe(false);
        }
      }
    }
  });

  test('the line stands where a bar of that length ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 41, max: 100 }), fc.integer({ min: 1, max: 39 }), (a, b) => {
        const chart = chartOf(
          org()
            .squad('S')
            .person('A', { time: { backlog: a } })
            .person('B', { time: { backlog: b } })
            .pm('A', 'S')
            .pm('B', 'S'),
          'week',
        );
        const elements = readMarkup(barChartSvg(chart as BarChart).svg);
        const line = elements.find(({ attributes }) => attributes['stroke-width'] === '2');
        const [, at] = /^M([\d.]+),/.exec(line?.attributes.d ?? '') ?? [];
        const ends = elements
          .filter(({ name, attributes }) => name === 'rect' && Number(attributes.height) > 12)
          .map(({ attributes }) => Number(attributes.x) + Number(attributes.width));
        expect(Math.max(...ends)).toBeGreaterThan(Number(at));
        expect(Math.min(...ends)).toBeLessThan(Number(at));
      }),
      { numRuns: 30 },
    );
  });

  test('more rows than a page holds are said to be more', () => {
    const rows = Array.from({ length: 30 }, (_, at) => ({
      label: `P${at}`,
      note: '',
      values: [at],
    }));
    const [chart] = charts;
    const shown = shownPart({ ...(chart as BarChart), stacked: true, rows });
    expect(shown.rows).toHaveLength(24);
    expect(shown.notes[0]).toBe('The first 24 of 30 are shown.');
    expect(shownPart({ ...(chart as BarChart), stacked: true, rows: rows.slice(6) }).notes).toEqual(
      chart?.notes,
    );
  });

  test('words on bars read: ink of a colour is light on dark and dark on light', () => {
    for (const { colour, ink } of [...Object.values(weekColours), ...Object.values(countColours)]) {
      expect(isDark(colour.slice(1)), colour).toBe(ink === '#fffffe');
    }
  });

  test('a row in words names what is known', () => {
    const [week] = reports.example?.charts ?? [];
    expect(week && rowWords(week, week.rows[0] as BarChart['rows'][number])).toBe(
      'Marta Kowalczyk (PM, 4 squads): Backlog 55\u00A0%, Delivery 15\u00A0%, Stakeholders 20\u00A0%, Discovery 5\u00A0%, Strategy 5\u00A0%',
    );
  });
});
