import { compareText } from '../model/compare-text.ts';
import type { Structure } from '../model/document.ts';
import { type FactId, facts } from '../rules/facts.ts';
import { subjectName } from '../rules/run.ts';
import type { Rule, Unanswered } from '../rules/types.ts';
import type { ReportGap } from './report-types.ts';

interface Gap {
  readonly subjects: Map<string, string>;
  readonly rules: Set<string>;
  settles: number;
  helps: number;
}

/** What to fill in, the most useful first, in place of one line for every unanswered question. */
export function gapsOf(
  structure: Structure,
  unanswered: readonly Unanswered[],
  rules: ReadonlyMap<string, Rule>,
): ReportGap[] {
  const gaps = new Map<FactId, Gap>();
  for (const { rule, missing } of unanswered) {
    const kinds = new Set(missing.map(({ fact }) => fact));
    for (const fact of kinds) {
      const gap = gaps.get(fact) ?? { subjects: new Map(), rules: new Set(), settles: 0, helps: 0 };
      gaps.set(fact, gap);
      gap.rules.add(rules.get(rule)?.meta.title ?? rule);
      if (kinds.size === 1) gap.settles++;
      else gap.helps++;
    }
    for (const { fact, subject } of missing) {
      gaps.get(fact)?.subjects.set(subject.id, subjectName(structure, subject));
    }
  }
  return [...gaps]
    .map(([fact, gap]) => ({
      fact: facts[fact].label,
      kind: facts[fact].subject,
      subjects: [...gap.subjects.values()].sort(compareText),
      settles: gap.settles,
      helps: gap.helps,
      rules: [...gap.rules].sort(compareText),
    }))
    .sort(
      (a, b) =>
        b.settles - a.settles ||
        b.settles + b.helps - (a.settles + a.helps) ||
        compareText(a.fact, b.fact),
    );
}
