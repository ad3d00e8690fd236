import type { RosterProblem } from '../shared/import/parse.ts';
import { planOf } from '../shared/model/document.ts';
import { countStructure } from '../shared/report/check-json.ts';
import { sourceTitle, thresholdNotes, thresholdsUsed } from '../shared/report/method.ts';
import { ruleById } from '../shared/rules/all.ts';
import { facts } from '../shared/rules/facts.ts';
import { formatMeasure } from '../shared/rules/measure.ts';
import { subjectName } from '../shared/rules/run.ts';
import type { AcceptedFinding, Finding, Severity, Unanswered } from '../shared/rules/types.ts';
import type { Judgement } from './judge.ts';
import { wrap } from './wrap.ts';

const headings: Readonly<Record<Severity, string>> = {
  critical: 'CRITICAL',
  warning: 'WARNING',
  advice: 'ADVICE',
};
const severities = ['critical', 'warning', 'advice'] as const;
/** Names and roster rows listed before the rest is only counted. */
const LISTED = 12;

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function findingText(finding: Finding, judgement: Judgement): string {
  const rule = ruleById(finding.rule);
  const lines = [wrap(finding.message, '  * ')];
  const { measured, threshold } = finding;
  const figures = [
    ...(measured ? [`measured ${formatMeasure(measured)}`] : []),
    ...(threshold ? [`threshold ${formatMeasure(threshold)}`] : []),
    `rule ${finding.rule}`,
  ];
  lines.push(wrap(figures.join(', '), '    '));
  if (rule) {
    const notes = thresholdNotes(thresholdsUsed(judgement.document, rule, judgement.pack));
    if (threshold && notes.length > 0) lines.push(wrap(notes.join('; '), '    '));
    const from = [...new Set(rule.meta.citations.map(sourceTitle))].join('; ');
    lines.push(wrap(`source: ${from}`, '    '));
  }
  for (const { message } of finding.evidence) lines.push(wrap(`also: ${message}`, '    '));
  if (finding.advice) lines.push(wrap(`what to do: ${finding.advice}`, '    '));
  return lines.join('\n');
}

function acceptedText({ message, rule, severity, waiver }: AcceptedFinding): string {
  return [
    wrap(message, '  * '),
    wrap(`${severity}, rule ${rule}`, '    '),
    wrap(`accepted until ${waiver.until}: ${waiver.reason}`, '    '),
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
      const more = listed.length > LISTED ? ` and ${listed.length - LISTED} more` : '';
      const who = `${listed.slice(0, LISTED).join(', ')}${more}`;
      return [
        wrap(`${label}: ${who}`, '  * '),
        wrap(`would settle ${[...rules].sort().join(', ')}`, '    '),
      ].join('\n');
    });
}

function rosterText(problems: readonly RosterProblem[]): string[] {
  const lines = problems.slice(0, LISTED).map(({ row, column, message }) => {
    const where = column ? `row ${row}, ${column}` : `row ${row}`;
    return wrap(`${where}: ${message}`, '  * ');
  });
  const rest = problems.length - LISTED;
  return rest > 0 ? [...lines, `  * and ${rest} more`] : lines;
}

/** The outcome of a check for a reader at a terminal. */
export function checkText(judgement: Judgement, rosterProblems: readonly RosterProblem[]): string {
  const { document, structure, pack, today, result } = judgement;
  const counts = countStructure(structure);
  const blocks: string[] = [
    [
      planOf(document).name,
      `${plural(counts.products, 'product')}, ${plural(counts.squads, 'squad')}, ${plural(counts.people, 'person', 'people')}, ${plural(counts.openPositions, 'open position')}`,
      `Judged on ${today} by the rule pack “${pack.title}”`,
    ].join('\n'),
  ];
  if (result.findings.length === 0) blocks.push('No findings.');
  for (const severity of severities) {
    const findings = result.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    blocks.push(`${headings[severity]} (${findings.length})`);
    blocks.push(...findings.map((finding) => findingText(finding, judgement)));
  }
  if (result.accepted.length > 0) {
    blocks.push(`ACCEPTED FOR NOW (${result.accepted.length})`);
    blocks.push(...result.accepted.map(acceptedText));
  }
  if (result.cannotTell.length > 0) {
    blocks.push('CANNOT TELL YET: fill in what is missing');
    blocks.push(cannotTellText(result.cannotTell, judgement).join('\n'));
  }
  if (rosterProblems.length > 0) {
    blocks.push(`ABOUT THE ROSTER (${rosterProblems.length})`);
    blocks.push(rosterText(rosterProblems).join('\n'));
  }
  const tally = severities.map((severity) => {
    const count = result.findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${severity}`;
  });
  blocks.push(
    `${tally.join(', ')}; ${plural(result.cannotTell.length, 'question')} cannot be answered yet, ${result.holding} hold.`,
  );
  return `${blocks.join('\n\n')}\n`;
}
