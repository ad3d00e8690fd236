import { compareText } from '../model/compare-text.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import { planOf } from '../model/document.ts';
import { facts } from '../rules/facts.ts';
import { subjectName } from '../rules/run.ts';
import type {
  Citation,
  MissingFact,
  Rule,
  RuleId,
  RunResult,
  Severity,
  SubjectRef,
} from '../rules/types.ts';
import { plainText } from '../words/formats.ts';
import { missingFact } from '../words/report/facts.ts';

/** Something that a finding is about, as programs read it. */
export interface CheckSubject {
  readonly kind: SubjectRef['kind'];
  readonly id: string;
  readonly name: string;
}

/** The outcome of a check as programs read it: the public format of `check --format json`. */
export interface CheckJson {
  readonly plan: string;
  /** Id of the rule pack that was judged by. */
  readonly pack: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly counts: CheckCounts;
  readonly findings: readonly {
    readonly rule: RuleId;
    readonly severity: Severity;
    readonly subjects: readonly CheckSubject[];
    readonly measured: number | null;
    readonly threshold: number | null;
    readonly message: string;
    /** Ids of articles, `arithmetic`, or `rule packs`. */
    readonly sources: readonly string[];
  }[];
  readonly cannotTell: readonly {
    readonly rule: RuleId;
    readonly subjects: readonly CheckSubject[];
    readonly missing: readonly string[];
  }[];
}

export interface CheckCounts {
  readonly products: number;
  readonly squads: number;
  /** Open positions not counted. */
  readonly people: number;
  readonly openPositions: number;
}

/** How many of what a structure holds. */
export function countStructure(structure: Structure): CheckCounts {
  let openPositions = 0;
  for (const { open } of structure.person.values()) if (open) openPositions++;
  return {
    products: structure.product.size,
    squads: structure.squad.size,
    people: structure.person.size - openPositions,
    openPositions,
  };
}

/** A missing fact in words: "no headcount for Checkout". */
export function missingInWords(structure: Structure, { fact, subject }: MissingFact): string {
  return missingFact(fact, facts[fact].label, subjectName(structure, subject));
}

function sourceOf(citation: Citation): string {
  if (citation.kind === 'article') return citation.source;
  return citation.kind === 'arithmetic' ? 'arithmetic' : 'rule packs';
}

/** Where a rule comes from: each source once, in the order of its citations. */
export function sourcesOf(rule: Rule): string[] {
  return [...new Set(rule.meta.citations.map(sourceOf))];
}

/** Shapes a run's outcome; the same plan, rules, pack and day give the same value every time. */
export function checkJson(
  document: PlanDocument,
  structure: Structure,
  rules: readonly Rule[],
  result: RunResult,
  how: { readonly pack: string; readonly today: string },
): CheckJson {
  const sources = new Map(rules.map((rule) => [rule.meta.id, sourcesOf(rule)]));
  const one = ({ kind, id }: SubjectRef): CheckSubject => {
    return { kind, id, name: subjectName(structure, { kind, id }) };
  };
  // The subject checked stays first; in what order the plan holds the others says nothing.
  const named = ([first, ...others]: readonly [SubjectRef, ...SubjectRef[]]) => [
    one(first),
    ...others.map(one).sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id)),
  ];
  return {
    plan: planOf(document).name,
    pack: how.pack,
    today: how.today,
    counts: countStructure(structure),
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      subjects: named(finding.subjects),
      measured: finding.measured?.value ?? null,
      threshold: finding.threshold?.value ?? null,
      message: plainText(finding.message),
      sources: sources.get(finding.rule) ?? [],
    })),
    cannotTell: result.cannotTell.map(({ rule, subjects, missing }) => ({
      rule,
      subjects: named(subjects),
      missing: missing.map((fact) => missingInWords(structure, fact)).sort(compareText),
    })),
  };
}
