import { chartWords } from '../words/report/charts.ts';
import { findingWords, severityWords } from '../words/report/findings.ts';
import { optionWords, outlookWords } from '../words/report/options.ts';
import { headings, pageWords } from '../words/report/page.ts';
import { type BarChart, valueText } from './charts/bar-chart.ts';
import { escapeMarkdown as e } from './escape.ts';
import { markdownTable as table } from './markdown-table.ts';
import type { OptionFinding, ReportOption } from './options.ts';
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
    ...(line ? [e(chartWords.line(line.label))] : []),
    ...notes.map(e),
  ];
}

/** The bars as tables, for a format that has no picture. */
export function chartParts({ charts }: Report): string[] {
  if (charts.length === 0) return [];
  return [`## ${e(headings.charts)}`, ...charts.flatMap(chartPart)];
}

function findings(title: string, found: readonly OptionFinding[]): string[] {
  if (found.length === 0) return [];
  return [
    `**${e(pageWords.withCount(title, found.length))}**`,
    list(
      found.map(({ severity, message }) =>
        findingWords.ofSeverity(severityWords[severity], message),
      ),
    ),
  ];
}

function optionPart({ name, intent, changes, cleared, raised }: ReportOption): string[] {
  return [
    `### ${e(name)}`,
    ...(intent ? [e(intent)] : []),
    ...(changes.length > 0
      ? [`**${e(pageWords.withCount(optionWords.whatChanges, changes.length))}**`, list(changes)]
      : [e(optionWords.changesNothing)]),
    ...findings(optionWords.clears, cleared),
    ...findings(optionWords.raises, raised),
  ];
}

/** Scenarios side by side, and what each changes, clears and raises. */
export function optionParts({ options: compared }: Report): string[] {
  if (!compared) return [];
  const { base, options, figures } = compared;
  return [
    `## ${e(headings.options)}`,
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
    `## ${e(headings.outlook(from, to))}`,
    sentences.length > 0 ? list(sentences) : e(outlookWords.nothing),
  ];
}
