/// <reference path="./docx.d.ts" />
import type { FileChild } from 'docx';
import type { ChartPicture } from './chart-svg.ts';
import { type BarChart, shownPart, valueText } from './charts/bar-chart.ts';
import { barChartSvg } from './charts/bar-chart-svg.ts';
import type { OptionFinding, ReportOption } from './options.ts';
import { palette, severityWords } from './palette.ts';
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
  const whole = parts.picture(chart, `Chart of ${title}`, chart.description, width);
  if (whole.length === 0) {
    return [
      parts.heading(1, 'The chart'),
      parts.quiet('Drawn by the app: in the PDF, the web page and the slides.'),
    ];
  }
  return [
    parts.heading(1, 'The chart'),
    ...whole,
    ...(productPictures.length > 0 ? [parts.heading(1, 'Product by product')] : []),
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
    parts.heading(1, 'Load, ratios and findings'),
    ...charts.flatMap((whole) => {
      const shown = shownPart(whole);
      const bars = barChartSvg(shown);
      const words = bars.description.replaceAll(/\s+/gu, ' ');
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
    parts.labelled(title, `(${found.length})`),
    ...found.map(({ severity, message }) => parts.bullet(`${severityWords[severity]}: ${message}`)),
  ];
}

function option(parts: WordParts, told: ReportOption): FileChild[] {
  const { name, intent, changes, cleared, raised } = told;
  return [
    parts.heading(2, name),
    ...(intent ? [parts.quiet(intent)] : []),
    ...(changes.length > 0
      ? [parts.labelled('What changes', `(${changes.length})`), ...changes.map(parts.bullet)]
      : [parts.words('It changes nothing.')]),
    ...findings(parts, 'Findings that it clears', cleared),
    ...findings(parts, 'Findings that it raises', raised),
  ];
}

/** Scenarios side by side, and what each changes, clears and raises. */
export const options: WordSection = (parts, { options: compared }, width) => {
  if (!compared) return [];
  const { base, options, figures } = compared;
  return [
    parts.heading(1, 'Options compared'),
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
        parts.heading(1, `What is planned, ${outlook.from} to ${outlook.to}`),
        ...(outlook.sentences.length > 0
          ? outlook.sentences.map(parts.bullet)
          : [parts.words('No finding comes or goes with what is planned.')]),
      ]
    : [];
