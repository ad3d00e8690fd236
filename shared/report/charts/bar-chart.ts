import { numberText } from '../../words/formats.ts';
import { chartWords, barChart as words } from '../../words/report/charts.ts';

/*
 * A bar chart as plain data, for faces to draw: as SVG, as an editable chart of a slide, or as a table
 * where there is no picture.
 */

/** What one colour stands for. */
export interface BarSeries {
  readonly label: string;
  /** `#rrggbb`, of the bar and of text that reads on it. */
  readonly colour: string;
  readonly ink: string;
}

export interface BarRow {
  readonly label: string;
  /** Beside the bars, in a few words. */
  readonly note: string;
  /** One for each series, in its order; null where it is not known. */
  readonly values: readonly (number | null)[];
}

export interface BarChart {
  readonly id: 'week' | 'ratio' | 'findings';
  readonly title: string;
  /** What it shows, in one sentence with numbers. */
  readonly says: string;
  readonly unit: 'percent' | 'count';
  /** Whether values of a row stand end to end or below each other. */
  readonly stacked: boolean;
  readonly series: readonly BarSeries[];
  /** The weightiest first. */
  readonly rows: readonly BarRow[];
  /** A limit across all rows. */
  readonly line: { readonly value: number; readonly label: string } | null;
  /** What has to be known beside it, a sentence each. */
  readonly notes: readonly string[];
}

/** Rows that a picture has room for on one page: a row of several bars is taller. */
const MOST_ROWS = { stacked: 24, beside: 14 } as const;

/** The chart with as many rows as one picture holds, and a sentence on the others. */
export function shownPart(
  chart: BarChart,
  most: number = MOST_ROWS[chart.stacked ? 'stacked' : 'beside'],
): BarChart {
  const rest = chart.rows.length - most;
  if (rest <= 0) return chart;
  const note = words.firstOf(most, chart.rows.length);
  return { ...chart, rows: chart.rows.slice(0, most), notes: [note, ...chart.notes] };
}

/** A value with its unit, as people write it. */
export function valueText({ unit }: BarChart, value: number | null): string {
  if (value === null) return words.notKnown;
  return unit === 'percent' ? chartWords.percent(value) : numberText(value);
}

/** A row in words: `Marta Kowalczyk (PM of 3 squads): Backlog 55 %, Delivery 10 %`. */
export function rowWords(chart: BarChart, { label, note, values }: BarRow): string {
  const parts = chart.series.flatMap((series, at) => {
    const value = values[at] ?? null;
    return value === null ? [] : chartWords.value(series.label, valueText(chart, value));
  });
  return chartWords.row(label, note, parts);
}
