import type { Severity } from '../rules/types.ts';
import { escapeHtml } from './escape.ts';
import { severities, severityColours, severityWords } from './palette.ts';
import type { FindingCounts, ReportFinding } from './report-types.ts';
import { n, severityShape } from './svg-marks.ts';

function shape(severity: Severity): string {
  const { ink } = severityColours[severity];
  const cut =
    severity === 'advice'
      ? '<rect x="7.1" y="6.6" width="1.8" height="5" rx=".9" fill="#ffffff"/><circle cx="8" cy="4.4" r="1.1" fill="#ffffff"/>'
      : '<rect x="7.1" y="3.8" width="1.8" height="5" rx=".9" fill="#ffffff"/><circle cx="8" cy="11" r="1.1" fill="#ffffff"/>';
  const drawn = severityShape(severity, 8, 8, severity === 'warning' ? 6.8 : 7.5, `fill="${ink}"`);
  return `<svg class="shape" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${drawn}${cut}</svg>`;
}

/** Severity by shape, word and colour. */
export function chip(severity: Severity, word: string = severityWords[severity]): string {
  return `<span class="chip ${severity}">${shape(severity)}${escapeHtml(word)}</span>`;
}

/** How many findings of each severity, for a cell of a table; empty where there are none. */
export function countMarks(counts: FindingCounts): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const label = `${counts[severity]} ${severityWords[severity].toLowerCase()}`;
      return `<span class="count ${severity}" role="img" aria-label="${label}" title="${label}">${shape(severity)}${counts[severity]}</span>`;
    })
    .join(' ');
}

/** The measured value beside its threshold, as a bar with the threshold's line on it where both are known. */
export function measureBar({ measured, threshold, severity }: ReportFinding): string {
  if (!measured) return '';
  const limit = threshold ? `<span><b>${escapeHtml(threshold.text)}</b>threshold</span>` : '';
  const value = `<div class="pair"><span><b>${escapeHtml(measured.text)}</b>measured</span>${limit}</div>`;
  if (!threshold || threshold.value <= 0) return `<div class="measure">${value}</div>`;
  const whole = Math.max(measured.value, threshold.value) * 1.2;
  const percent = (part: number) => n((part / whole) * 100);
  return `<div class="measure">${value}<div class="bar" aria-hidden="true"><i class="${severity}" style="width:${percent(measured.value)}%"></i><u style="left:${percent(threshold.value)}%"></u></div></div>`;
}
