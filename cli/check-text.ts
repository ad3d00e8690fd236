import type { RosterProblem } from '../shared/import/parse.ts';
import { planOf } from '../shared/model/document.ts';
import { countStructure } from '../shared/report/check-json.ts';
import { sourceTitle, thresholdNotes, thresholdsUsed } from '../shared/report/method.ts';
import { ruleById } from '../shared/rules/all.ts';
import { facts } from '../shared/rules/facts.ts';
import { formatMeasure } from '../shared/rules/measure.ts';
import { subjectName } from '../shared/rules/run.ts';
import type { AcceptedFinding, Finding, Unanswered } from '../shared/rules/types.ts';
import type { Judgement } from './judge.ts';
import { checkWords as words } from './words.ts';
import { wrap } from './wrap.ts';

const severities = ['critical', 'warning', 'advice'] as const;
/** Names and roster rows listed before the rest is only counted. */
const LISTED = 12;

function findingText(finding: Finding, judgement: Judgement): string {
  const rule = ruleById(finding.rule);
  const lines = [wrap(finding.message, '  * ')];
  const { measured, threshold } = finding;
  const figures = [
    ...(measured ? [words.measured(formatMeasure(measured))] : []),
    ...(threshold ? [words.threshold(formatMeasure(threshold))] : []),
    words.rule(finding.rule),
  ];
  lines.push(wrap(figures.join(', '), '    '));
  if (rule) {
    const notes = thresholdNotes(thresholdsUsed(judgement.document, rule, judgement.pack));
    if (threshold && notes.length > 0) lines.push(wrap(notes.join('; '), '    '));
    const from = [...new Set(rule.meta.citations.map(sourceTitle))].join('; ');
    lines.push(wrap(words.source(from), '    '));
  }
  for (const { message } of finding.evidence) lines.push(wrap(words.also(message), '    '));
  if (finding.advice) lines.push(wrap(words.advice(finding.advice), '    '));
  return lines.join('\n');
}

function acceptedText({ message, rule, severity, waiver }: AcceptedFinding): string {
  return [
    wrap(message, '  * '),
    wrap(words.acceptedAs(severity, rule), '    '),
    wrap(words.acceptedUntil(waiver.until, waiver.reason), '    '),
  ].join('\n');
}

/** What cannot be told, turned round: by fact, with those it is missing for and the rules it would settle. */
function cannotTellText(unanswered: readonly Unanswered[], judgement: Judgement): string[] {
  const byFact = new Map<string, { names: Set<string>; rules: Set<string> }>();
  for (const { rule, missing } of unanswered) {
    for (const { fact, subject } of missing) {
      const { label } = facts[fact];
      const entry = byFact.get(label) ?? { names: new Set(), rules: new Set() };
      entry.names.add(subjectName(judgement.structure, subject));
      entry.rules.add(rule);
      byFact.set(label, entry);
    }
  }
  return [...byFact]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, { names, rules }]) => {
      const listed = [...names].sort();
      const missing = words.missing(label, listed.slice(0, LISTED), listed.length - LISTED);
      return [wrap(missing, '  * '), wrap(words.settles([...rules].sort()), '    ')].join('\n');
    });
}

function rosterText(problems: readonly RosterProblem[]): string[] {
  const lines = problems
    .slice(0, LISTED)
    .map(({ row, column, message }) => wrap(words.row(row, column, message), '  * '));
  const rest = problems.length - LISTED;
  return rest > 0 ? [...lines, `  * ${words.moreRows(rest)}`] : lines;
}

/** The outcome of a check for a reader at a terminal. */
export function checkText(judgement: Judgement, rosterProblems: readonly RosterProblem[]): string {
  const { document, structure, pack, today, result } = judgement;
  const counts = countStructure(structure);
  const blocks: string[] = [
    [planOf(document).name, words.counts(counts), words.judged(today, pack.title)].join('\n'),
  ];
  if (result.findings.length === 0) blocks.push(words.nothing);
  for (const severity of severities) {
    const findings = result.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    blocks.push(words.heading(words.severities[severity], findings.length));
    blocks.push(...findings.map((finding) => findingText(finding, judgement)));
  }
  if (result.accepted.length > 0) {
    blocks.push(words.heading(words.accepted, result.accepted.length));
    blocks.push(...result.accepted.map(acceptedText));
  }
  if (result.cannotTell.length > 0) {
    blocks.push(words.cannotTell);
    blocks.push(cannotTellText(result.cannotTell, judgement).join('\n'));
  }
  if (rosterProblems.length > 0) {
    blocks.push(words.heading(words.roster, rosterProblems.length));
    blocks.push(rosterText(rosterProblems).join('\n'));
  }
  const tally = severities.map((severity) => {
    const count = result.findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${severity}`;
  });
  blocks.push(words.summary(tally, result.cannotTell.length, result.holding));
  return `${blocks.join('\n\n')}\n`;
}
