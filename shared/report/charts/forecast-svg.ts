import { scaleBand } from 'd3-scale';
import type { Severity } from '../../rules/types.ts';
import { quarterText } from '../../words/formats.ts';
import { outlookWords as words } from '../../words/report/options.ts';
import type { ChartPicture } from '../chart-svg.ts';
import { escapeHtml } from '../escape.ts';
import { FONT, palette, severityColours } from '../palette.ts';
import { line, n, severityShape } from '../svg-marks.ts';

/** In the picture's own units, as other pictures of a page. */
const WIDTH = 720;
const LABELS = 290;
const HEAD = 26;
const STEP = 22;

/** A finding that begins or ends with what is planned, over the quarters in which it is there. */
export interface OutlookBar {
  /** Whom or what it is about, and what it is. */
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  /** Places of its first and last quarter. */
  readonly from: number;
  readonly to: number;
  /** There before the first quarter; there after the last. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Which finding begins and ends when: a bar each, under the quarters (`2027-Q3`). */
export function forecastSvg(
  quarters: readonly string[],
  bars: readonly OutlookBar[],
): ChartPicture {
  const height = HEAD + bars.length * STEP + 4;
  const x = scaleBand<string>().domain(quarters).range([LABELS, WIDTH]);
  const step = x.bandwidth();
  const heads = quarters.map((quarter) => {
    const at = x(quarter) ?? 0;
    return `<path d="M${n(at)} ${HEAD - 4}V${n(height)}" stroke="${palette.border}"/>${line(quarterText(quarter), at + 5, 15, step - 6, { size: 11, fill: palette.muted })}`;
  });
  const rows = bars.map((bar, at) => {
    const { ink, soft } = severityColours[bar.severity];
    const y = HEAD + at * STEP;
    const left = x(quarters[bar.from] ?? '') ?? LABELS;
    const right = (x(quarters[bar.to] ?? '') ?? LABELS) + step;
    // Open at the end where it was there before, or stays.
    const [start, end] = [left + (bar.before ? 0 : 3), right - (bar.after ? 0 : 3)];
    const outline = `M${n(end)} ${y + 3}H${n(start)}${bar.before ? 'm0 14' : 'v14'}H${n(end)}${bar.after ? '' : 'v-14'}`;
    return [
      line(words.bar(bar.name, bar.title), 0, y + 14, LABELS - 12, { size: 12 }),
      `<rect x="${n(start)}" y="${y + 3}" width="${n(end - start)}" height="14" fill="${soft}"/>`,
      `<path d="${outline}" fill="none" stroke="${ink}"/>`,
      severityShape(bar.severity, start + 9, y + 10, 4.5, `fill="${ink}"`),
    ].join('');
  });
  const described = bars.map(({ name, title, from, to }) => {
    const [first, last] = [quarters[from] ?? '', quarters[to] ?? ''];
    return words.barSays(name, title, quarterText(first), quarterText(last));
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${n(height)}" role="img" font-family="${FONT}" text-rendering="geometricPrecision">`,
    `<title>${escapeHtml(words.picture)}</title><desc>${escapeHtml(described.join(' \n'))}</desc>`,
    ...heads,
    ...rows,
    '</svg>',
  ].join('');
  return { svg, description: described.join(' '), width: WIDTH, height };
}
