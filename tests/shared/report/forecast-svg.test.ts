import { describe, expect, test } from 'vitest';
import { forecastSvg, type OutlookBar } from '../../../shared/report/charts/forecast-svg.ts';

const quarters = ['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3'];
const bar: OutlookBar = {
  name: 'PM <06>',
  title: 'Too many squads',
  severity: 'critical',
  from: 1,
  to: 2,
  before: false,
  after: false,
};
const boxOf = (svg: string) => {
  const [, x, width] = /<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/.exec(svg) ?? [];
  return { left: Number(x), right: Number(x) + Number(width) };
};

describe('the picture of what is to come', () => {
  test('says its quarters and findings in words, whatever a name holds', () => {
    const { svg } = forecastSvg(quarters, [bar]);
    for (const words of ['Q4 2026', 'Q3 2027', 'PM &lt;06&gt;: Too many squads']) {
      expect(svg).toContain(words);
    }
    expect(svg).toContain('Q1 2027 to Q2 2027.');
    expect(svg).not.toContain('<06>');
  });

  test('lays a bar over its quarters, and up to the edge where it was there before or stays', () => {
    const middle = boxOf(forecastSvg(quarters, [bar]).svg);
    const open = { ...bar, from: 0, to: 3, before: true, after: true };
    const all = forecastSvg(quarters, [open]);
    const wide = boxOf(all.svg);
    expect(wide.right).toBe(all.width);
    const step = (wide.right - wide.left) / quarters.length;
    expect(middle.left).toBeGreaterThan(wide.left + step);
    expect(middle.right).toBeLessThan(wide.right - step);
    expect(middle.right - middle.left).toBeGreaterThan(1.8 * step);
  });

  test('grows with its bars', () => {
    const heights = [1, 2, 3].map((count) => forecastSvg(quarters, Array(count).fill(bar)).height);
    expect(new Set(heights).size).toBe(3);
  });
});
