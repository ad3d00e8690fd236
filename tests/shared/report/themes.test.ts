import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../shared/report/html.ts';
import {
  palette,
  partColours,
  severityColours,
  weekColours,
} from '../../../shared/report/palette.ts';
import { toPptx } from '../../../shared/report/pptx.ts';
import {
  inTheme,
  markupInTheme,
  pictureInTheme,
  type Theme,
  themeIds,
} from '../../../shared/report/themes.ts';
import { org } from '../../support/org.ts';
import { damageIn, partsOf } from './office.ts';
import { reportOn, reports } from './reports.ts';

/** Relative luminance of a colour, as WCAG has it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Every colour of words on the grounds that they stand on. */
const pairs: readonly (readonly [string, string])[] = [
  ...[palette.paper, palette.card, palette.region, palette.sunken].flatMap((ground) =>
    [palette.text, palette.muted, palette.accent].map((ink) => [ink, ground] as const),
  ),
  ...[...Object.values(severityColours), ...Object.values(partColours)].flatMap(({ ink, soft }) => [
    [ink, soft] as const,
    [ink, palette.paper] as const,
  ]),
  ...Object.values(severityColours).map(({ ink }) => [palette.onInk, ink] as const),
  ...Object.values(weekColours).map(({ colour, ink }) => [ink, colour] as const),
];

describe.each(themeIds)('the theme %s', (theme: Theme) => {
  test.each(pairs)('has %s readable on %s', (ink, ground) => {
    expect(contrast(inTheme(ink, theme), inTheme(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test('writes whole slides', async () => {
    const report = reports.example;
    if (!report) throw new Error('no example');
    const file = await toPptx(report, { theme });
    expect(damageIn(file)).toEqual([]);
    const ground = inTheme(palette.paper, theme).slice(1).toUpperCase();
    const masters = [...partsOf(file)].filter(([path]) => /slideLayouts\/.*\.xml$/.test(path));
    expect(masters.map(([, xml]) => xml).join('')).toContain(`<a:srgbClr val="${ground}"`);
  });
});

test('colours that people wrote stay what they wrote', () => {
  const plan = org().squad('Team #ffffff').pm('fill="#ffffff"', 'Team #ffffff').document('#1b1f27');
  const html = toHtml(reportOn(plan), { paper: 'A4', theme: 'dark' });
  expect(html).toContain('Team #ffffff');
  expect(html).toContain('fill=&quot;#ffffff&quot;');
  expect(html).toContain('<h1>#1b1f27</h1>');
});

test('a dark page has no colour of paper left, and a light one is as it was', () => {
  const report = reports.example;
  if (!report) throw new Error('no example');
  const dark = toHtml(report, { paper: 'A4', theme: 'dark' });
  expect(dark).not.toMatch(/="#ffffff"|="#1b1f27"|background:#fff/);
  const light = toHtml(report, { paper: 'A4' });
  expect(markupInTheme(light, 'light')).toBe(light);
});

test('a dark picture brings its ground along', () => {
  const chart = reports.example?.chart;
  if (!chart) throw new Error('no chart');
  expect(pictureInTheme(chart, 'dark').svg).toContain('</desc><rect width="100%"');
  expect(pictureInTheme(chart, 'light').svg).toBe(chart.svg);
});
