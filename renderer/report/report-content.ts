import type { CallRequest } from '../../shared/ipc-contract.ts';
import { planOf } from '../../shared/model/document.ts';
import { type Orientation, toHtml } from '../../shared/report/html.ts';
import { toJson } from '../../shared/report/json.ts';
import { toMarkdown } from '../../shared/report/markdown.ts';
import { buildReport } from '../../shared/report/model.ts';
import { chartPage, slidesPage } from '../../shared/report/preview.ts';
import type { Report } from '../../shared/report/report-types.ts';
import { rolesForNames } from '../../shared/report/roles-for-names.ts';
import { type TableId, tableIds } from '../../shared/report/tables.ts';
import { pictureInTheme, type Theme, themeIds } from '../../shared/report/themes.ts';
import type { Work } from '../../shared/report/work.ts';
import { packOf } from '../../shared/rules/packs.ts';
import { fileNameFor } from '../actions/file-name.ts';
import { type Analysis, analyse } from '../store/analysis.ts';
import { analysisOf } from '../store/kept-analyses.ts';
import type { OpenDocument } from '../store/plan-store.ts';
import { reportWords } from '../words/report-words.ts';
import type { ContentChoices } from './content-choices.ts';

export type ReportFormat = CallRequest<'report:export'>['format'];
export type ReportPaper = CallRequest<'report:export'>['paper'];

/** How a report is written, besides what it says. */
export interface FileOptions {
  readonly format: ReportFormat;
  readonly paper: ReportPaper;
  readonly orientation: Orientation;
  readonly theme: Theme;
  /** The table of a CSV file. */
  readonly table: TableId;
  /** Of a PNG, in times of the chart's own size. */
  readonly scale: number;
}

/** The report on the scenario on screen, as chosen. */
export function reportOf(
  open: OpenDocument,
  analysis: Analysis,
  today: string,
  { names, sections, charterSquads, scenarios }: ContentChoices,
): Report {
  const named = names === 'people';
  const document = named ? open.document : rolesForNames(open.document);
  const { todayScenarioId, pack } = planOf(document);
  const judged = (id: string): Analysis | undefined => {
    if (named && id === analysis.structure.scenarioId) return analysis;
    const structure = document.structures.get(id);
    if (!structure) return undefined;
    // Without names the plan is made anew each time, and nothing of it is worth keeping.
    return (named ? analysisOf : analyse)(document, structure, today);
  };
  const { structure, index, result } = judged(analysis.structure.scenarioId) ?? analysis;
  const chosen = scenarios.filter((id) => id !== todayScenarioId);
  const options = sections.includes('options') ? chosen.flatMap((id) => judged(id) ?? []) : [];
  const base = options.length > 0 ? judged(todayScenarioId) : undefined;
  return buildReport({
    document,
    structure,
    index,
    result,
    today,
    pack: packOf(pack),
    sections,
    charterSquads,
    options,
    base,
  });
}

/** The themes that a format can have. */
export const themesOf: Readonly<Partial<Record<ReportFormat, readonly Theme[]>>> = {
  pdf: themeIds,
  html: themeIds,
  pptx: themeIds,
  png: themeIds,
  svg: themeIds,
};

/** The theme chosen, where the format can have it. */
function themeOf({ format, theme }: FileOptions): Theme {
  return themesOf[format]?.includes(theme) ? theme : 'light';
}

/** What is shown of a file before it is written: a page, or text. */
export interface Preview {
  readonly kind: 'page' | 'text';
  readonly content: string;
}

/** The preview of a file. Formats that cannot be shown as such are shown by what they hold. */
export async function previewOf(report: Report, options: FileOptions): Promise<Preview> {
  const { format, paper, orientation, table } = options;
  const theme = themeOf(options);
  switch (format) {
    case 'md':
      return { kind: 'text', content: toMarkdown(report) };
    case 'json':
      return { kind: 'text', content: toJson(report) };
    case 'csv':
    case 'xlsx': {
      const { toCsv } = await import('../../shared/report/csv.ts');
      const shown = format === 'csv' ? [table] : tableIds;
      return { kind: 'text', content: shown.map((id) => toCsv(report, id).slice(1)).join('\n') };
    }
    case 'pptx':
      return { kind: 'page', content: slidesPage(report, theme) };
    case 'svg':
    case 'png':
      return { kind: 'page', content: chartPage(report, theme) };
    default:
      return { kind: 'page', content: toHtml(report, { paper, orientation, theme }) };
  }
}

/** What is written; a PDF is printed from the HTML. Large libraries are loaded when they are needed. */
export async function contentOf(
  report: Report,
  options: FileOptions,
  work?: Work,
): Promise<string | Uint8Array> {
  const { format, paper, orientation, table, scale } = options;
  const theme = themeOf(options);
  switch (format) {
    case 'md':
      return toMarkdown(report);
    case 'json':
      return toJson(report);
    case 'pptx':
      return (await import('../../shared/report/pptx.ts')).toPptx(report, { theme, work });
    case 'docx':
      return (await import('../../shared/report/docx.ts')).toDocx(report, {
        paper,
        orientation,
        work,
        draw: async (picture) => (await import('./chart-png.ts')).chartPng(picture, 2),
      });
    case 'xlsx':
      return (await import('../../shared/report/xlsx.ts')).toXlsx(report);
    case 'csv':
      return (await import('../../shared/report/csv.ts')).toCsv(report, table);
    case 'svg':
    case 'png': {
      if (!report.chart) throw new Error(reportWords.nothingDrawn);
      const chart = pictureInTheme(report.chart, theme);
      if (format === 'svg') return chart.svg;
      return (await import('./chart-png.ts')).chartPng(chart, scale);
    }
    default:
      return toHtml(report, { paper, orientation, theme });
  }
}

/** The file that the report is offered to be written as. */
export async function exportRequest(
  report: Report,
  options: FileOptions,
  work: Work,
): Promise<Omit<CallRequest<'report:export'>, 'run'>> {
  const { format, paper, table } = options;
  const { planName, date } = report;
  const name =
    format === 'csv'
      ? reportWords.tableFileName(planName, date, table)
      : reportWords.fileName(planName, date);
  return {
    fileName: fileNameFor(name, format),
    format,
    paper,
    content: await contentOf(report, options, work),
  };
}
