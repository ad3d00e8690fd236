import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import { line as pathOf, stack } from 'd3-shape';
import { numberText } from '../../words/formats.ts';
import type { ChartPicture } from '../chart-svg.ts';
import { escapeHtml } from '../escape.ts';
import { FONT, palette } from '../palette.ts';
import { line, n } from '../svg-marks.ts';
import { textWidth } from '../text-width.ts';
import { type BarChart, type BarRow, rowWords, valueText } from './bar-chart.ts';

/** In the picture's own units: at the width of a page, text of 12 is about 8 points. */
const WIDTH = 720;
const LABELS = 160;
const NOTES = 176;
const GAP = 12;
const TEXT = 12;
const LEGEND = 26;
const LINE_LABEL = 18;
const AXIS = 24;

interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleBand<string>;
}

const sumOf = ({ values }: BarRow) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** The end of the axis: all of a week, or a round number that every bar fits under. */
function most({ unit, stacked, rows, line }: BarChart): number {
  const longest = rows.map((row) =>
    stacked ? sumOf(row) : Math.max(...row.values.map((value) => value ?? 0)),
  );
  return Math.max(unit === 'percent' ? 100 : 1, line?.value ?? 0, ...longest);
}

/** What the colours stand for, in one row. */
function legend({ series }: BarChart): string {
  let x = 0;
  return series
    .map(({ label, colour }) => {
      const at = x;
      x += 16 + textWidth(label, { size: TEXT }) + 18;
      return `<rect x="${n(at)}" y="2" width="11" height="11" rx="2" fill="${colour}"/>${line(label, at + 16, 12, 200, { size: TEXT, fill: palette.muted })}`;
    })
    .join('');
}

function grid(chart: BarChart, { x }: Scales, top: number, bottom: number): string {
  return x
    .ticks(5)
    .filter((tick) => Number.isInteger(tick))
    .map((tick) => {
      const at = n(x(tick));
      return `<path d="M${at} ${n(top)}V${n(bottom)}" stroke="${palette.border}"/>${line(valueText(chart, tick), x(tick), bottom + 16, 80, { size: 11, fill: palette.muted, anchor: 'middle' })}`;
    })
    .join('');
}

/** A bar with its value in it, or at its end where it is too short. */
function bar(
  text: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { colour, ink }: { readonly colour: string; readonly ink: string },
  beyond: boolean,
): string {
  const size = Math.min(11, height - 1);
  const base = y + height / 2 + size * 0.36;
  const fits = textWidth(text, { size }) + 6 <= width;
  const box = `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${colour}"/>`;
  if (fits && !beyond) {
    return box + line(text, x + width / 2, base, width, { size, fill: ink, anchor: 'middle' });
  }
  return beyond ? box + line(text, x + width + 4, base, 60, { size, fill: palette.muted }) : box;
}

/** Bars end to end, a white gap between two. */
function stackedBars(chart: BarChart, { x, y }: Scales): string[] {
  const keys = chart.series.map((_, at) => String(at));
  const ends = stack<BarRow>()
    .keys(keys)
    .value((row, key) => row.values[Number(key)] ?? 0)([...chart.rows]);
  return ends.flatMap((series, at) =>
    series.flatMap(([from, to], rowAt) => {
      if (to <= from) return [];
      const place = {
        x: x(from) + (from > 0 ? 1 : 0),
        y: (y(String(rowAt)) ?? 0) + 4,
        width: Math.max(0.5, x(to) - x(from) - (from > 0 ? 1 : 0)),
        height: y.bandwidth() - 8,
      };
      const colours = chart.series[at];
      return colours ? bar(numberText(to - from), place, colours, false) : [];
    }),
  );
}

/** A bar for each series, below each other. */
function bars(chart: BarChart, { x, y }: Scales): string[] {
  const inner = scaleBand<number>()
    .domain(chart.series.keys())
    .range([0, y.bandwidth()])
    .paddingOuter(0.5);
  return chart.rows.flatMap((row, rowAt) =>
    chart.series.flatMap((series, at) => {
      const value = row.values[at] ?? null;
      if (value === null) return [];
      const place = {
        x: x(0),
        y: (y(String(rowAt)) ?? 0) + (inner(at) ?? 0) + 0.5,
        width: x(value) - x(0),
        height: inner.bandwidth() - 1,
      };
      return bar(valueText(chart, value), place, series, true);
    }),
  );
}

function limit({ line: at }: BarChart, { x }: Scales, top: number, bottom: number): string {
  if (!at) return '';
  const points: [number, number][] = [
    [x(at.value), top - 4],
    [x(at.value), bottom],
  ];
  return [
    `<path d="${pathOf()(points) ?? ''}" fill="none" stroke="${palette.text}" stroke-width="2"/>`,
    line(at.label, x(at.value), top - 8, 320, { size: TEXT, bold: true, anchor: 'middle' }),
  ].join('');
}

/**
 * A bar chart as SVG text, drawn without any document. Scales and stacks are d3's; the same chart
 * gives the same characters.
 */
export function barChartSvg(chart: BarChart): ChartPicture {
  const { rows, stacked, series } = chart;
  const top = LEGEND + (chart.line ? LINE_LABEL : 4);
  const step = stacked ? 26 : series.length * 11 + 12;
  const bottom = top + rows.length * step;
  const left = LABELS + GAP;
  const right = WIDTH - NOTES - GAP;
  const y = scaleBand<string>()
    .domain(rows.map((_, at) => String(at)))
    .range([top, bottom]);
  const x = scaleLinear()
    .domain([0, most(chart)])
    .range([left, right]);
  // Counts without a fixed end get a round one.
  if (chart.unit === 'count') x.nice(5);
  const scales = { x, y };
  const words = rows.flatMap(({ label, note }, at) => {
    const base = (y(String(at)) ?? 0) + step / 2 + 4;
    return [
      line(label, LABELS, base, LABELS, { size: TEXT, anchor: 'end' }),
      line(note, WIDTH - NOTES, base, NOTES, { size: TEXT, fill: palette.muted }),
    ];
  });
  const height = bottom + AXIS;
  const described = [chart.says, ...rows.map((row) => rowWords(chart, row))].join(' \n');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${n(height)}" role="img" font-family="${FONT}" text-rendering="geometricPrecision">`,
    `<title>${escapeHtml(chart.title)}</title><desc>${escapeHtml(described)}</desc>`,
    legend(chart),
    grid(chart, scales, top, bottom),
    ...(stacked ? stackedBars(chart, scales) : bars(chart, scales)),
    limit(chart, scales, top, bottom),
    ...words,
    '</svg>',
  ].join('');
  return { svg, description: described, width: WIDTH, height };
}
