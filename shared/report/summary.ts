import { compareText } from '../model/compare-text.ts';
import type { Rule, Severity } from '../rules/types.ts';
import { type SizeCounts, summaryWords as words } from '../words/report/summary.ts';
import type { Report, ReportFinding, ReportGap } from './report-types.ts';

export interface SummaryInput {
  readonly planName: string;
  readonly counts: SizeCounts;
  readonly findings: readonly ReportFinding[];
  readonly findingCounts: Report['counts'];
  /** Findings accepted for a time: not among `findings`. */
  readonly accepted: number;
  readonly openQuestions: number;
  readonly gaps: readonly ReportGap[];
  /** In the rulebook's order, which is also the order of weight. */
  readonly rules: readonly Rule[];
}

function countSentence({ findingCounts, findings, accepted }: SummaryInput): string {
  if (findings.length > 0) return words.found(findingCounts, accepted);
  return accepted > 0 ? words.nothingOpen(accepted) : words.nothingFound;
}

interface Group {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: ReportFinding[];
}

/** Findings of one rule and severity together, the weightiest rule first. */
function groupsOf({ findings, rules }: SummaryInput): Group[] {
  const rank = new Map<string, number>(rules.map(({ meta }, at) => [meta.id, at]));
  const weight: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, advice: 2 };
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { rule: finding.rule, severity: finding.severity, findings: [finding] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      weight[a.severity] - weight[b.severity] ||
      (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0) ||
      compareText(a.rule, b.rule),
  );
}

/** The worst groups; of two equally severe ones the one that names somebody not named yet. */
function choose(groups: readonly Group[], most: number): Group[] {
  const chosen: Group[] = [];
  const named = new Set<string>();
  const rest = [...groups];
  while (chosen.length < most && rest.length > 0) {
    const severity = rest[0]?.severity;
    const fresh = rest.findIndex(
      (group) =>
        group.severity === severity &&
        group.findings.some(({ subjects }) => !named.has(subjects[0]?.id ?? '')),
    );
    const [next] = rest.splice(Math.max(0, fresh), 1);
    if (!next) break;
    chosen.push(next);
    for (const { subjects } of next.findings) named.add(subjects[0]?.id ?? '');
  }
  return chosen;
}

function groupSentence({ findings }: Group): string {
  const [first] = findings;
  if (!first) return '';
  if (findings.length === 1) return first.message;
  const measures = new Set(findings.map(({ measured }) => measured?.text ?? ''));
  const same = measures.size === 1 ? [...measures][0] : undefined;
  const people = findings.map(({ subjects, measured }) => {
    const name = subjects[0]?.name ?? '';
    return same === undefined && measured ? words.measuredOf(name, measured.text) : name;
  });
  return words.together(first.title, people, same);
}

function questionSentence({ openQuestions, gaps }: SummaryInput): string[] {
  const [gap] = gaps;
  if (!gap) return [];
  const { subjects, fact, settles, helps, kind } = gap;
  const of = subjects.length === 1 ? (subjects[0] ?? '') : words.subjects[kind](subjects.length);
  return [words.questions(openQuestions, { of, fact, settles, helps })];
}

/** Three to six plain sentences that a leader can read aloud, the worst first. */
export function summarise(input: SummaryInput): string[] {
  const groups = choose(groupsOf(input), 3);
  const step = input.findings.find(
    ({ severity, suggestions }) => severity === 'critical' && suggestions.length > 0,
  );
  const questions = questionSentence(input);
  const shown = step && questions.length > 0 ? groups.slice(0, 2) : groups;
  return [
    words.size(input.planName, input.counts),
    countSentence(input),
    ...shown.map(groupSentence),
    ...(step ? [words.firstStep(step.suggestions[0] ?? '')] : []),
    ...questions,
  ];
}
