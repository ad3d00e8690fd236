import { numberText } from '../words/formats.ts';
import {
  acceptedWords,
  gapWords,
  severityWords,
  findingWords as words,
} from '../words/report/findings.ts';
import { headings, pageHeads, someOf } from '../words/report/page.ts';
import { summaryWords } from '../words/report/summary.ts';
import { heads } from '../words/report/tables.ts';
import { escapeHtml, markedUp } from './escape.ts';
import { chip, measureBar } from './html-marks.ts';
import { severities } from './palette.ts';
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

/** Names that a gap lists before the rest is only counted. */
const NAMED = 5;

/** Titles of a rule's sources, each once. */
export function sourceTitles({ sources }: ReportFinding): string[] {
  return [...new Set(sources.map(({ title }) => title))];
}

/** A table whose rows are written already. */
function table(name: string, named: readonly string[], rows: readonly string[]): string {
  const head = named.map((text) => `<th>${escapeHtml(text)}</th>`).join('');
  return `<div class="wide"><table class="${name}"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
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
  const said = [...(finding.returned ? [finding.returned] : []), ...finding.also.map(words.also)]
    .map((text) => `<p class="advice-text">${escapeHtml(text)}</p>`)
    .join('');
  return `<div class="finding"><div><p class="message">${escapeHtml(finding.message)}</p>${said}${advice}${suggestionList(finding.suggestions)}</div>${measureBar(finding)}</div>`;
}

function ruleBlock(findings: readonly ReportFinding[]): string {
  const [first] = findings;
  if (!first) return '';
  const shared = sharedAdvice(findings);
  const notes = first.thresholdNotes
    .map((note) => `<li>${escapeHtml(words.thresholdNote(note))}</li>`)
    .join('');
  const cites = sourceTitles(first).map((title) => `<cite>${escapeHtml(title)}</cite>`);
  const source = `<li>${markedUp(escapeHtml, words.source, cites.join(', '))}</li>`;
  const count =
    findings.length > 1
      ? ` <span class="times">${escapeHtml(words.times(findings.length))}</span>`
      : '';
  const [head = '', ...rest] = findings.map((finding) => findingRow(finding, shared));
  // Heading and first finding stay together; the last one keeps the advice and the sources with it.
  const foot = `${shared ? `<p class="advice-text"><b>${escapeHtml(words.whatToDo)}</b> ${escapeHtml(shared)}</p>` : ''}<ul class="sources">${source}${notes}</ul>`;
  const heading = `<h4>${chip(first.severity)} <span>${escapeHtml(first.title)}</span>${count}</h4>`;
  return `<article class="rule"><div class="keep">${heading}${head}</div>${rest.join('')}<div class="foot">${foot}</div></article>`;
}

/** Findings by severity, rule by rule. */
export function findingsSection(report: Report): string {
  if (report.findings.length === 0) {
    return `<section><h2>${escapeHtml(headings.findings)}</h2><p>${escapeHtml(summaryWords.nothingFound)}</p></section>`;
  }
  const parts = severities.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return [];
    const blocks = byRule(findings).map(ruleBlock);
    return `<h3>${escapeHtml(severityWords[severity])} <small>${numberText(findings.length)}</small></h3>${blocks.join('')}`;
  });
  return `<section><h2>${escapeHtml(headings.findings)}</h2>${parts.join('')}</section>`;
}

/** Findings that the plan accepts for a time, with the reason and the last day of each. */
export function acceptedSection({ accepted }: Report): string {
  if (accepted.length === 0) return '';
  const rows = accepted.map(
    ({ severity, title, message, reason, untilText }) =>
      `<tr><td>${chip(severity)}</td><th scope="row">${escapeHtml(message)}<br><span class="quiet">${escapeHtml(title)}</span></th><td>${escapeHtml(reason)}</td><td>${escapeHtml(untilText)}</td></tr>`,
  );
  const named = [heads.severity, heads.finding, pageHeads.reason, heads.acceptedUntil];
  return `<section><h2>${escapeHtml(headings.accepted)}</h2><p>${escapeHtml(acceptedWords.about)}</p>${table('accepted', named, rows)}</section>`;
}

/** "41 people", by what a gap is about. */
export function gapSubjects({ kind, subjects }: ReportGap): string {
  return summaryWords.subjects[kind](subjects.length);
}

/** "41 people: Ada, Bo and 39 more". */
export function gapList(gap: ReportGap): string {
  return gapWords.list(gapSubjects(gap), someOf(gap.subjects, NAMED));
}

/** "settles 41", "helps with 60", or both. */
export function gapWorth({ settles, helps }: ReportGap): string {
  return gapWords.worth(settles, helps);
}

/** What cannot be told yet: one row for each thing to fill in. */
export function gapsSection(report: Report): string {
  if (report.gaps.length === 0) {
    return `<section><h2>${escapeHtml(headings.evidence)}</h2><p>${escapeHtml(gapWords.nothing)}</p></section>`;
  }
  const rows = report.gaps.map(
    (gap) =>
      `<tr><th scope="row">${escapeHtml(gap.fact)}</th><td><b>${escapeHtml(gapSubjects(gap))}</b><br><span class="quiet">${escapeHtml(someOf(gap.subjects, NAMED))}</span></td><td>${escapeHtml(gapWorth(gap))}</td><td class="quiet">${gap.rules.map(escapeHtml).join('<br>')}</td></tr>`,
  );
  const said = [gapWords.unanswered(report.openQuestions), gapWords.first].join(' ');
  const named = [heads.fact, heads.subjects, pageHeads.questions, heads.askedBy];
  return `<section><h2>${escapeHtml(headings.evidence)}</h2><p>${escapeHtml(said)}</p>${table('gaps', named, rows)}</section>`;
}
