import type { CallRequest } from '../../shared/ipc-contract.ts';
import { planOf } from '../../shared/model/document.ts';
import { toHtml } from '../../shared/report/html.ts';
import { toJson } from '../../shared/report/json.ts';
import { toMarkdown } from '../../shared/report/markdown.ts';
import { buildReport } from '../../shared/report/model.ts';
import type { Report } from '../../shared/report/report-types.ts';
import { packOf } from '../../shared/rules/packs.ts';
import { fileNameFor } from '../actions/file-name.ts';
import type { Analysis } from '../store/analysis.ts';
import type { OpenDocument } from '../store/plan-store.ts';

export type ReportFormat = CallRequest<'report:export'>['format'];
export type ReportPaper = CallRequest<'report:export'>['paper'];

/** The report on the scenario on screen. */
export function reportOf(open: OpenDocument, analysis: Analysis, today: string): Report {
  const { structure, index, result } = analysis;
  const pack = packOf(planOf(open.document).pack);
  return buildReport({ document: open.document, structure, index, result, today, pack });
}

/** What is written in a format; a PDF is printed from the HTML. */
export function contentOf(report: Report, format: ReportFormat, paper: ReportPaper): string {
  if (format === 'md') return toMarkdown(report);
  return format === 'json' ? toJson(report) : toHtml(report, { paper });
}

/** The file that the report is offered to be written as. */
export function exportRequest(
  report: Report,
  format: ReportFormat,
  paper: ReportPaper,
): CallRequest<'report:export'> {
  return {
    fileName: fileNameFor(`${report.planName} ${report.date}`, format),
    format,
    paper,
    content: contentOf(report, format, paper),
  };
}
