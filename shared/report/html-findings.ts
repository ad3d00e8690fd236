import { counted } from '../words/grammar.ts';
import { escapeHtml } from './escape.ts';
import { chip, measureBar } from './html-marks.ts';
import { severities, severityWords } from './palette.ts';
import type { Report, ReportFinding, ReportGap } from './report-types.ts';

/** Findings of one rule, which share its title and sources, in the report's order. */
export function byRule(findings: readonly ReportFinding[]): ReportFinding[][] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()];
}

/** Advice that all findings of a group share, told once. */
export function sharedAdvice(findings: readonly ReportFinding[]): string | null {
  const [first] = findings;
  return findings.every(({ advice }) => advice === first?.advice) ? (first?.advice ?? null) : null;
}

/** Titles of a rule's sources, each once. */
export function sourceTitles({ sources }: ReportFinding): string[] {
  return [...new Set(sources.map(({ title }) => title))];
}

function suggestionList(suggestions: readonly string[]): string {
  if (suggestions.length === 0) return '';
  return `<ul class="suggestions">${suggestions.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}

function findingRow(finding: ReportFinding, shared: string | null): string {
  const advice =
    finding.advice && finding.advice !== shared
      ? `<p class="advice-text">${escapeHtml(finding.advice)}</p>`
      : '';
  const said = [
    ...(finding.returned ? [finding.returned] : []),
    ...finding.also.map((text) => `Also: ${text}`),
  ]
    .map((text) => `<p class="advice-text">${escapeHtml(text)}</p>`)
    .join('');
  return `<div class="finding"><div><p class="message">${escapeHtml(finding.message)}</p>${said}${advice}${suggestionList(finding.suggestions)}</div>${measureBar(finding)}</div>`;
}

function ruleBlock(findings: readonly ReportFinding[]): string {
  const [first] = findings;
  if (!first) return '';
  const shared = sharedAdvice(findings);
  const notes = first.thresholdNotes
    .map((note) => `<li>Threshold: ${escapeHtml(note)}.</li>`)
    .join('');
  const source = `<li>Source: ${sourceTitles(first)
    .map((title) => `<cite>${escapeHtml(title)}</cite>`)
    .join(', ')}</li>`;
  const count = findings.length > 1 ? ` <span class="times">× ${findings.length}</span>` : '';
  const [head = '', ...rest] = findings.map((finding) => findingRow(finding, shared));
  // Heading and first finding stay together; the last one keeps the advice and the sources with it.
  const foot = `${shared ? `<p class="advice-text"><b>What to do.</b> ${escapeHtml(shared)}</p>` : ''}<ul class="sources">${source}${notes}</ul>`;
  const heading = `<h4>${chip(first.severity)} <span>${escapeHtml(first.title)}</span>${count}</h4>`;
  return `<article class="rule"><div class="keep">${heading}${head}</div>${rest.join('')}<div class="foot">${foot}</div></article>`;
}

/** Findings by severity, rule by rule. */
export function findingsSection(report: Report): string {
  if (report.findings.length === 0) {
    return '<section><h2>Findings</h2><p>No rule found a problem in what the plan says so far.</p></section>';
  }
  const parts = severities.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return [];
    const blocks = byRule(findings).map(ruleBlock);
    return `<h3>${severityWords[severity]} <small>${findings.length}</small></h3>${blocks.join('')}`;
  });
  return `<section><h2>Findings</h2>${parts.join('')}</section>`;
}

/** Findings that the plan accepts for a time, with the reason and the last day of each. */
export function acceptedSection({ accepted }: Report): string {
  if (accepted.length === 0) return '';
  const rows = accepted.map(
    ({ severity, title, message, reason, untilText }) =>
      `<tr><td>${chip(severity)}</td><th scope="row">${escapeHtml(message)}<br><span class="quiet">${escapeHtml(title)}</span></th><td>${escapeHtml(reason)}</td><td>${escapeHtml(untilText)}</td></tr>`,
  );
  return `<section><h2>Accepted findings</h2><p>These hold as well. They are accepted for now, and come back the day after their last day or when they get worse.</p><div class="wide"><table class="accepted"><thead><tr><th>Severity</th><th>Finding</th><th>Reason</th><th>Accepted until</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

/** The first names of a list, the others counted. */
export function someOf(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')} and ${rest} more` : names.join(', ');
}

const kinds: Readonly<Record<ReportGap['kind'], readonly [string, string]>> = {
  person: ['person', 'people'],
  product: ['product', 'products'],
  squad: ['squad', 'squads'],
};

/** "41 people", by what a gap is about. */
export function gapSubjects({ kind, subjects }: ReportGap): string {
  return counted(subjects.length, ...kinds[kind]);
}

/** "settles 41", "helps with 60", or both. */
export function gapWorth({ settles, helps }: ReportGap): string {
  const parts = [settles > 0 ? `settles ${settles}` : '', helps > 0 ? `helps with ${helps}` : ''];
  return parts.filter(Boolean).join(', ');
}

/** What cannot be told yet: one row for each thing to fill in. */
export function gapsSection(report: Report): string {
  if (report.gaps.length === 0) {
    return '<section><h2>What cannot be told yet</h2><p>Nothing: every rule found what it asks for.</p></section>';
  }
  const rows = report.gaps.map(
    (gap) =>
      `<tr><th scope="row">${escapeHtml(gap.fact)}</th><td><b>${gapSubjects(gap)}</b><br><span class="quiet">${escapeHtml(someOf(gap.subjects, 5))}</span></td><td>${gapWorth(gap)}</td><td class="quiet">${gap.rules.map(escapeHtml).join('<br>')}</td></tr>`,
  );
  return `<section><h2>What cannot be told yet</h2><p>${counted(report.openQuestions, 'question')} cannot be answered from what the plan says. That does not mean that all is well there. What to fill in, the most useful first:</p><div class="wide"><table class="gaps"><thead><tr><th>Fill in</th><th>For</th><th>Questions</th><th>Asked by</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}
