import { compareText } from '../model/compare-text.ts';
import type { Rule, Severity } from '../rules/types.ts';
import { counted, listOf } from '../words/grammar.ts';
import type { Report, ReportFinding, ReportGap } from './report-types.ts';

export interface SummaryInput {
  readonly planName: string;
  readonly counts: {
    readonly products: number;
    readonly squads: number;
    readonly people: number;
    readonly openPositions: number;
    readonly productManagers: number;
    readonly productOwners: number;
  };
  readonly findings: readonly ReportFinding[];
  readonly findingCounts: Report['counts'];
  /** Findings accepted for a time: not among `findings`. */
  readonly accepted: number;
  readonly openQuestions: number;
  readonly gaps: readonly ReportGap[];
  /** In the rulebook's order, which is also the order of weight. */
  readonly rules: readonly Rule[];
}

function sizeSentence({ planName, counts }: SummaryInput): string {
  const { products, squads, people, openPositions, productManagers, productOwners } = counts;
  const holders = [
    counted(productManagers, 'Product Manager'),
    productOwners === 0 ? 'no Product Owner' : counted(productOwners, 'Product Owner'),
    ...(openPositions > 0 ? [counted(openPositions, 'open position')] : []),
  ];
  const org = `${counted(squads, 'squad')}${products > 0 ? ` in ${counted(products, 'product')}` : ''}`;
  return `${planName} has ${org} and ${counted(people, 'person', 'people')}, with ${listOf(holders)}.`;
}

function countSentence({ findingCounts, findings, accepted }: SummaryInput): string {
  const { critical, warning, advice } = findingCounts;
  const apart = accepted > 0 ? `; ${accepted} more ${accepted === 1 ? 'is' : 'are'} accepted` : '';
  if (findings.length === 0) {
    return accepted > 0
      ? `No problem is left open in what the plan says so far${apart}.`
      : 'No rule found a problem in what the plan says so far.';
  }
  const parts = [
    critical > 0 ? `${critical} critical` : '',
    warning > 0 ? counted(warning, 'warning') : '',
    advice > 0 ? `${advice} advice` : '',
  ].filter(Boolean);
  const none = critical === 0 ? ', and nothing is critical' : '';
  return `The rules found ${counted(findings.length, 'problem')}: ${listOf(parts)}${none}${apart}.`;
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
    return same === undefined && measured ? `${name} (${measured.text})` : name;
  });
  return `${first.title}: ${listOf(people)}${same ? `, ${same} each` : ''}.`;
}

function questionSentence({ openQuestions, gaps }: SummaryInput): string[] {
  const [gap] = gaps;
  if (!gap) return [];
  const open = `${counted(openQuestions, 'question')} cannot be answered yet`;
  const count = gap.settles > 0 ? gap.settles : gap.helps;
  const does = gap.settles > 0 ? 'settle' : 'help with';
  const kind = {
    person: ['person', 'people'],
    product: ['product', 'products'],
    squad: ['squad', 'squads'],
  }[gap.kind];
  const of =
    gap.subjects.length === 1
      ? gap.subjects[0]
      : counted(gap.subjects.length, kind[0] ?? '', kind[1]);
  return [`${open}; filling in one thing for ${of}, ${gap.fact}, would ${does} ${count} of them.`];
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
    sizeSentence(input),
    countSentence(input),
    ...shown.map(groupSentence),
    ...(step ? [`A first step: ${lowerFirst(step.suggestions[0] ?? '')}.`] : []),
    ...questions,
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
