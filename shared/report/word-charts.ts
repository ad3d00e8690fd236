/// <reference path="./docx.d.ts" />
import type { FileChild } from 'docx';
import { BREAKS, numberText } from '../words/formats.ts';
import { findingWords, severityWords } from '../words/report/findings.ts';
import { optionWords, outlookWords } from '../words/report/options.ts';
import { headings, pageWords } from '../words/report/page.ts';
import { reportWords } from '../words/report/summary.ts';
import type { ChartPicture } from './chart-svg.ts';
import { type BarChart, shownPart, valueText } from './charts/bar-chart.ts';
import { barChartSvg } from './charts/bar-chart-svg.ts';
import type { OptionFinding, ReportOption } from './options.ts';
import { palette } from './palette.ts';
import type { Report } from './report-types.ts';
import type { WordParts } from './word-parts.ts';
import type { WordSection } from './word-people.ts';

/** Every picture that the document has a place for. */
export function wordPictures({ sections, chart, productPictures, charts }: Report): ChartPicture[] {
  return [
    ...(sections.has('chart') && chart ? [chart, ...productPictures] : []),
    ...(sections.has('charts') ? charts.map((each) => barChartSvg(shownPart(each))) : []),
  ];
}

/** The chart, and product by product where the whole is too large to be read. */
export const chart: WordSection = (parts, { chart, productPictures, title }, width) => {
  if (!chart) return [];
  const whole = parts.picture(chart, reportWords.chartOf(title), chart.description, width);
  if (whole.length === 0) {
    return [parts.heading(1, headings.chart), parts.quiet(pageWords.drawnElsewhere)];
  }
  return [
    parts.heading(1, headings.chart),
    ...whole,
    ...(productPictures.length > 0 ? [parts.heading(1, headings.products)] : []),
    ...productPictures.flatMap((picture) => {
      const title = picture.names.join(' · ');
      const drawn = parts.picture(picture, title, picture.description, width);
      return [parts.heading(2, title), ...drawn];
    }),
  ];
};

function asTable(parts: WordParts, chart: BarChart, width: number): FileChild {
  return parts.table(
    ['', ...chart.series.map(({ label }) => label), ''],
    [3, ...chart.series.map(() => 1.3), 3],
    chart.rows.map(({ label, note, values }) => [
      { text: label, bold: true },
      ...values.map((value) => ({ text: value === null ? '–' : valueText(chart, value) })),
      { text: note },
    ]),
    width,
  );
}

/** Load by person, PMs to POs to squads, findings by product: as pictures, or as tables without. */
export const charts: WordSection = (parts, { charts }, width) => {
  if (charts.length === 0) return [];
  return [
    parts.heading(1, headings.charts),
    ...charts.flatMap((whole) => {
      const shown = shownPart(whole);
      const bars = barChartSvg(shown);
      const words = bars.description.replaceAll(BREAKS, ' ');
      const drawn = parts.picture(bars, shown.title, words, width);
      return [
        parts.heading(2, shown.title),
        parts.lead(shown.says),
        ...(drawn.length > 0 ? drawn : [asTable(parts, whole, width)]),
        ...(shown.notes.length > 0 ? [parts.quiet(shown.notes.join(' '))] : []),
      ];
    }),
  ];
};

function findings(parts: WordParts, title: string, found: readonly OptionFinding[]): FileChild[] {
  if (found.length === 0) return [];
  return [
    parts.labelled(title, `(${numberText(found.length)})`),
    ...found.map(({ severity, message }) =>
      parts.bullet(findingWords.ofSeverity(severityWords[severity], message)),
    ),
  ];
}

function option(parts: WordParts, told: ReportOption): FileChild[] {
  const { name, intent, changes, cleared, raised } = told;
  return [
    parts.heading(2, name),
    ...(intent ? [parts.quiet(intent)] : []),
    ...(changes.length > 0
      ? [
          parts.labelled(optionWords.whatChanges, `(${numberText(changes.length)})`),
          ...changes.map(parts.bullet),
        ]
      : [parts.words(optionWords.changesNothing)]),
    ...findings(parts, optionWords.clears, cleared),
    ...findings(parts, optionWords.raises, raised),
  ];
}

/** Scenarios side by side, and what each changes, clears and raises. */
export const options: WordSection = (parts, { options: compared }, width) => {
  if (!compared) return [];
  const { base, options, figures } = compared;
  return [
    parts.heading(1, headings.options),
    parts.table(
      ['', base, ...options.map(({ name }) => name)],
      [3, ...[base, ...options].map(() => 3)],
      figures.map(({ label, values, differs }) => [
        { text: label, bold: true },
        ...values.map((text) => ({
          text,
          ...(differs && text !== values[0] ? { bold: true, colour: palette.accent } : {}),
        })),
      ]),
      width,
    ),
    ...options.flatMap((one) => option(parts, one)),
  ];
};

/** What planned times bring, quarter by quarter. */
export const outlook: WordSection = (parts, { outlook }) =>
  outlook
    ? [
        parts.heading(1, headings.outlook(outlook.from, outlook.to)),
        ...(outlook.sentences.length > 0
          ? outlook.sentences.map(parts.bullet)
          : [parts.words(outlookWords.nothing)]),
      ]
    : [];
