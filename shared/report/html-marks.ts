import type { Severity } from '../rules/types.ts';
import { BREAKS, numberText } from '../words/formats.ts';
import { findingWords, severityCounts, severityWords } from '../words/report/findings.ts';
import { pageWords } from '../words/report/page.ts';
import { escapeHtml, markedUp } from './escape.ts';
import { severities, severityColours } from './palette.ts';
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

const NAMED = /^(<svg [^>]*role="img")([^>]*>)<title>([^<]*)<\/title><desc>([^<]*)<\/desc>/u;

/**
 * A picture in a frame that it can be moved in. Whoever does not see it, on screen or in a printed
 * file, is told its name and what it shows at once.
 */
export function pan(svg: string): string {
  const told = svg.replace(
    NAMED,
    (_, start: string, end: string, title: string, says: string) =>
      `${start} aria-label="${markedUp(escapeHtml, pageWords.pictureSays, title, says.replaceAll(BREAKS, ' '))}"${end}`,
  );
  return `<div class="pan">${told}</div>`;
}

/** Severity by shape, word and colour. */
export function chip(severity: Severity): string {
  return `<span class="chip ${severity}">${shape(severity)}${escapeHtml(severityWords[severity])}</span>`;
}

/** What a cell holds that has nothing to say: an empty one is left out where a page is read aloud. */
export const NOTHING = '<span class="quiet">–</span>';

/** How many findings of each severity, for a cell of a table. */
export function countMarks(counts: FindingCounts): string {
  const marks = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const label = escapeHtml(severityCounts[severity](counts[severity]));
      return `<span class="count ${severity}" role="img" aria-label="${label}" title="${label}">${shape(severity)}${numberText(counts[severity])}</span>`;
    })
    .join(' ');
  return marks || NOTHING;
}

/** The measured value beside its threshold, as a bar with the threshold's line on it where both are known. */
export function measureBar({ measured, threshold, severity }: ReportFinding): string {
  if (!measured) return '';
  const limit = threshold
    ? `<p><b>${escapeHtml(threshold.text)}</b><br>${escapeHtml(findingWords.threshold)}</p>`
    : '';
  const value = `<div class="pair"><p><b>${escapeHtml(measured.text)}</b><br>${escapeHtml(findingWords.measured)}</p>${limit}</div>`;
  if (!threshold || threshold.value <= 0) return `<div class="measure">${value}</div>`;
  const whole = Math.max(measured.value, threshold.value) * 1.2;
  const percent = (part: number) => n((part / whole) * 100);
  return `<div class="measure">${value}<div class="bar" aria-hidden="true"><i class="${severity}" style="width:${percent(measured.value)}%"></i><u style="left:${percent(threshold.value)}%"></u></div></div>`;
}
