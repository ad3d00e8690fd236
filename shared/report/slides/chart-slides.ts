import { boxNames } from '../../words/report/slides.ts';
import { type BarChart, shownPart } from '../charts/bar-chart.ts';
import { palette } from '../palette.ts';
import type { Report } from '../report-types.ts';
import { BODY, type ChartBox, fitted, type Slide, titled } from './slide.ts';

/** Rows that are read from the back of a room. */
const MOST = { stacked: 14, beside: 8 } as const;
const NOTE = 0.5;
/** Above the bars, for what the colours mean and for the limit's words; below, for the axis; in inches. */
const HEAD = 0.72;
const FOOT = 0.36;
const ROW = { stacked: 0.75, beside: 1.2 } as const;

/** Where in its frame the bars stand, in inches; what lies over them is placed by it. */
export function plotArea({ x, y, width, height }: ChartBox) {
  const labels = width * 0.3;
  return { x: x + labels, y: y + HEAD, width: width - labels - 0.3, height: height - HEAD - FOOT };
}

/** The end of the value axis: all of a week, or the longest bar and some air. */
export function axisEnd({ unit, stacked, rows, line }: BarChart): number {
  const sums = rows.map(({ values }) =>
    values.reduce<number>(
      (sum, value) => (stacked ? sum + (value ?? 0) : Math.max(sum, value ?? 0)),
      0,
    ),
  );
  const longest = Math.max(1, line?.value ?? 0, ...sums);
  if (unit === 'percent') return Math.max(100, Math.ceil(longest / 20) * 20);
  return longest <= 10 ? longest + 1 : Math.ceil((longest + 1) / 5) * 5;
}

function chartSlide(whole: BarChart): Slide {
  const kind = whole.stacked ? 'stacked' : 'beside';
  const chart = shownPart(whole, MOST[kind]);
  const room = BODY.height - NOTE - 0.1;
  const height = Math.min(room, HEAD + FOOT + chart.rows.length * ROW[kind]);
  const notes = [{ text: chart.notes.join(' '), size: 11, colour: palette.muted }];
  return {
    ...titled(chart.says),
    notes: [chart.title, chart.line?.label ?? '', ...chart.notes].filter(Boolean).join('\n'),
    objects: [
      { kind: 'chart', name: chart.title, ...BODY, height, chart },
      ...(chart.notes.length > 0
        ? [
            {
              kind: 'box',
              name: boxNames.note,
              ...BODY,
              y: BODY.y + BODY.height - NOTE,
              height: NOTE,
              paragraphs: fitted(notes, BODY.width, NOTE, 9),
            } as const,
          ]
        : []),
    ],
  };
}

/** A bar chart a slide, each with what it shows as the title. */
export function chartSlides({ charts }: Report): Slide[] {
  return charts.map(chartSlide);
}
