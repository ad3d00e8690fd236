import { type BarChart, valueText } from './charts/bar-chart.ts';
import { escapeMarkdown as e } from './escape.ts';
import { markdownTable as table } from './markdown-table.ts';
import type { OptionFinding, ReportOption } from './options.ts';
import { severityWords } from './palette.ts';
import type { Report } from './report-types.ts';

const list = (texts: readonly string[]) => texts.map((text) => `- ${e(text)}`).join('\n');

function chartPart(chart: BarChart): string[] {
  const { title, says, line, notes, series, rows } = chart;
  return [
    `### ${e(title)}`,
    e(says),
    table(
      ['', ...series.map(({ label }) => label), ''],
      rows.map(({ label, note, values }) => [
        e(label),
        ...values.map((value) => (value === null ? '' : valueText(chart, value))),
        e(note),
      ]),
    ),
    ...(line ? [`Line: ${e(line.label)}.`] : []),
    ...notes.map(e),
  ];
}

/** The bars as tables, for a format that has no picture. */
export function chartParts({ charts }: Report): string[] {
  if (charts.length === 0) return [];
  return ['## Load, ratios and findings', ...charts.flatMap(chartPart)];
}

function findings(title: string, found: readonly OptionFinding[]): string[] {
  if (found.length === 0) return [];
  return [
    `**${title} (${found.length})**`,
    list(found.map(({ severity, message }) => `${severityWords[severity]}: ${message}`)),
  ];
}

function optionPart({ name, intent, changes, cleared, raised }: ReportOption): string[] {
  return [
    `### ${e(name)}`,
    ...(intent ? [e(intent)] : []),
    ...(changes.length > 0
      ? [`**What changes (${changes.length})**`, list(changes)]
      : ['It changes nothing.']),
    ...findings('Findings that it clears', cleared),
    ...findings('Findings that it raises', raised),
  ];
}

/** Scenarios side by side, and what each changes, clears and raises. */
export function optionParts({ options: compared }: Report): string[] {
  if (!compared) return [];
  const { base, options, figures } = compared;
  return [
    '## Options compared',
    table(
      ['', base, ...options.map(({ name }) => name)].map(e),
      figures.map(({ label, values }) => [e(label), ...values.map(e)]),
    ),
    ...options.flatMap(optionPart),
  ];
}

/** What planned times bring, quarter by quarter. */
export function outlookParts({ outlook }: Report): string[] {
  if (!outlook) return [];
  const { from, to, sentences } = outlook;
  return [
    `## What is planned, ${from} to ${to}`,
    sentences.length > 0 ? list(sentences) : 'No finding comes or goes with what is planned.',
  ];
}
