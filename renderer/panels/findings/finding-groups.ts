import type { Structure } from '../../../shared/model/document.ts';
import { subjectName } from '../../../shared/rules/run.ts';
import type { Finding, Rule, RuleId, Severity } from '../../../shared/rules/types.ts';
import { foldText } from '../../search/fold-text.ts';
import { findingKey, subjectKey } from '../../store/analysis.ts';
import type { Selected } from '../../store/interface-store.ts';
import { severityWords } from '../../words/field-words.ts';

export type Grouping = 'severity' | 'subject' | 'rule';

export interface FindingFilter {
  /** Severities that are shown. */
  readonly severities: ReadonlySet<Severity>;
  readonly text: string;
  /** Only findings about one of these; null shows all. */
  readonly selection: readonly Selected[] | null;
}

export interface FindingGroup {
  readonly key: string;
  readonly name: string;
  readonly severity: Severity | null;
  readonly findings: readonly Finding[];
}

type RuleTitles = (id: RuleId) => Pick<Rule['meta'], 'title'> | undefined;

/** The findings that the filter lets through, in their order. */
export function filterFindings<F extends Finding>(
  findings: readonly F[],
  filter: FindingFilter,
  structure: Structure,
  metaOf: RuleTitles,
): readonly F[] {
  const words = foldText(filter.text).split(/\s+/u).filter(Boolean);
  const chosen =
    filter.selection && new Set(filter.selection.map((one) => `${one.kind}:${one.id}`));
  return findings.filter((finding) => {
    if (!filter.severities.has(finding.severity)) return false;
    if (chosen && !finding.subjects.some((subject) => chosen.has(subjectKey(subject))))
      return false;
    if (words.length === 0) return true;
    const names = finding.subjects.map((subject) => subjectName(structure, subject));
    const text = [finding.message, finding.rule, metaOf(finding.rule)?.title ?? '', ...names];
    const folded = foldText(text.join(' '));
    return words.every((word) => folded.includes(word));
  });
}

/** The findings in groups. Groups stand in the order of their first finding: the worst first. */
export function groupFindings(
  findings: readonly Finding[],
  by: Grouping,
  structure: Structure,
  metaOf: RuleTitles,
): readonly FindingGroup[] {
  const groups = new Map<string, Omit<FindingGroup, 'findings'> & { findings: Finding[] }>();
  for (const finding of findings) {
    const [subject] = finding.subjects;
    const [key, name] =
      by === 'severity'
        ? [finding.severity, severityWords[finding.severity]]
        : by === 'subject'
          ? [subjectKey(subject), subjectName(structure, subject)]
          : [finding.rule, metaOf(finding.rule)?.title ?? finding.rule];
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else {
      const severity = by === 'severity' ? finding.severity : null;
      groups.set(key, { key, name, severity, findings: [finding] });
    }
  }
  return [...groups.values()];
}

/** Lines of the list: group headings, findings, and what cannot be told. */
export type FindingLine =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: FindingGroup;
      readonly folded: boolean;
    }
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly finding: Finding;
      /** Said under the sentence: the group's heading is not repeated. */
      readonly under: string;
    };

/** Groups and the findings of those that are unfolded, top to bottom. */
export function findingLines(
  groups: readonly FindingGroup[],
  folded: ReadonlySet<string>,
  underOf: (finding: Finding) => string,
): FindingLine[] {
  return groups.flatMap((group): FindingLine[] => {
    const heading = { kind: 'group', key: `group ${group.key}`, group } as const;
    if (folded.has(group.key)) return [{ ...heading, folded: true }];
    const lines = group.findings.map(
      (finding) =>
        ({
          kind: 'finding',
          key: findingKey(finding),
          finding,
          under: underOf(finding),
        }) as const,
    );
    return [{ ...heading, folded: false }, ...lines];
  });
}
