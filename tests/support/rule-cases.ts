import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../shared/changes/apply.ts';
import { type PlanDocument, todayStructure } from '../../shared/model/document.ts';
import type { SubjectKind } from '../../shared/model/entities.ts';
import { structureProblems } from '../../shared/model/invariants.ts';
import { buildIndex } from '../../shared/model/structure-index.ts';
import { rules } from '../../shared/rules/all.ts';
import type { FactId } from '../../shared/rules/facts.ts';
import { type Pack, thresholdsOf } from '../../shared/rules/packs.ts';
import { kindOfRule, runRules, subjectName } from '../../shared/rules/run.ts';
import type {
  Finding,
  Rule,
  RuleContext,
  RuleId,
  Severity,
  SubjectRef,
  Suggestion,
  Verdict,
} from '../../shared/rules/types.ts';
import { plainText } from '../../shared/words/formats.ts';
import { idOf, type Org, org } from './org.ts';

/** The day on which cases are judged unless they say otherwise. */
export const TODAY = '2026-05-20';

export interface ExpectedFinding {
  readonly severity?: Severity;
  /** The figure and its threshold, without the unit; null where the rule measures nothing. */
  readonly measured?: number | null;
  readonly threshold?: number | null;
  /** The whole message, or parts that it must hold. */
  readonly message?: string;
  readonly says?: readonly string[];
  /** Names of the other subjects, in any order. */
  readonly also?: readonly string[];
  /** Labels of the suggestions in order; each is applied and has to clear the finding. */
  readonly suggests?: readonly string[];
}

export type Expected =
  | 'holds'
  | 'not looked at'
  | { readonly fires: ExpectedFinding }
  /** Fires, and other rules tell the same already. */
  | { readonly toldBy: readonly string[] }
  | { readonly cannotTell: readonly string[] };

export interface RuleCase {
  readonly name: string;
  readonly build: (empty: Org) => Org;
  /** Name of the subject; left out for rules on the whole plan. */
  readonly on?: string;
  /** Where the rule looks at two kinds of subjects: which kind this one is. */
  readonly kind?: SubjectKind;
  readonly thresholds?: Readonly<Record<string, number | null>>;
  readonly today?: string;
  readonly expect: Expected;
}

export function fires(finding: ExpectedFinding = {}): Expected {
  return { fires: finding };
}

/** Facts that are missing, each of the subject unless it says `fact of NAME`. */
export function cannotTell(...facts: readonly (FactId | `${FactId} of ${string}`)[]): Expected {
  return { cannotTell: facts };
}

function packOf(rule: Rule, { thresholds }: RuleCase): Pack | undefined {
  if (!thresholds) return undefined;
  return { id: 'case', title: 'Case', origin: 'A test.', values: { [rule.meta.id]: thresholds } };
}

export function toldBy(...rulesInOrder: readonly RuleId[]): Expected {
  return { toldBy: rulesInOrder };
}

interface Judged {
  readonly verdict: Verdict;
  readonly finding: Finding | undefined;
}

function subjectOf(rule: Rule, { kind, on }: RuleCase): SubjectRef {
  const own = kind ?? rule.meta.subject;
  return { kind: own, id: own === 'plan' ? 'plan' : idOf(own, on ?? '') };
}

/** Judges one subject the way the engine does, with the rules that this one reads. */
function judge(rule: Rule, ruleCase: RuleCase, document: PlanDocument): Judged {
  const { kind, id } = subjectOf(rule, ruleCase);
  const { after = [] } = rule.meta;
  // Of rules of its own kind it may read those before it; it does not need itself twice.
  const read = rules.filter((other) => other !== rule && after.includes(kindOfRule(other)));
  const structure = todayStructure(document);
  const index = buildIndex(structure);
  const pack = packOf(rule, ruleCase);
  const today = ruleCase.today ?? TODAY;
  const options = pack ? { today, index, pack } : { today, index };
  const { findings } = runRules([rule, ...read], document, structure, options);
  const context: RuleContext = {
    today,
    firing: (ofKind, subject) =>
      findings.filter(
        (finding) =>
          finding.rule.startsWith(`${ofKind}/`) &&
          finding.subjects.some((ref) => ref.kind === subject.kind && ref.id === subject.id),
      ),
  };
  const verdict = rule.check(index, id, thresholdsOf(document, rule, pack), context, kind);
  const finding = findings.find(
    ({ rule: of, subjects: [first] }) =>
      of === rule.meta.id && first.kind === kind && first.id === id,
  );
  const toldBy = verdict?.verdict === 'fires' ? (verdict.toldBy ?? []) : [];
  expect(finding !== undefined, 'the engine and the check agree').toBe(
    verdict?.verdict === 'fires' && toldBy.length === 0,
  );
  for (const other of toldBy) {
    expect(other.evidence.map(({ rule: of }) => of)).toContain(rule.meta.id);
  }
  return { verdict, finding };
}

function expectCleared(
  rule: Rule,
  ruleCase: RuleCase,
  document: PlanDocument,
  suggestion: Suggestion,
): void {
  let next = 0;
  const changes = suggestion.changes(todayStructure(document), () => `new-${next++}`);
  expect(changes, suggestion.label).not.toEqual([]);
  const after = applyChanges(document, changes);
  expect(structureProblems(todayStructure(after)), suggestion.label).toEqual([]);
  const { finding } = judge(rule, ruleCase, after);
  expect(finding?.message, `“${suggestion.label}” clears the finding`).toBeUndefined();
}

function check(rule: Rule, ruleCase: RuleCase): void {
  const { kind, id } = subjectOf(rule, ruleCase);
  const document = ruleCase.build(org()).document();
  const structure = todayStructure(document);
  expect(structureProblems(structure), 'the case is a valid plan').toEqual([]);
  if (kind !== 'plan') expect(structure[kind].has(id), `${id} is in the plan`).toBe(true);

  const { verdict, finding } = judge(rule, ruleCase, document);
  const expected = ruleCase.expect;
  if (expected === 'not looked at') {
    expect(verdict).toBeNull();
  } else if (expected === 'holds') {
    expect(verdict).toEqual({ verdict: 'holds' });
  } else if ('cannotTell' in expected) {
    const missing = verdict?.verdict === 'cannot-tell' ? verdict.missing : [];
    const said = missing.map(({ fact, subject: ref }) =>
      ref.id === id ? fact : `${fact} of ${subjectName(structure, ref)}`,
    );
    expect(verdict?.verdict).toBe('cannot-tell');
    expect([...said].sort()).toEqual([...expected.cannotTell].sort());
    for (const { fact } of missing) expect(rule.meta.needs).toContain(fact);
  } else if ('toldBy' in expected) {
    const toldBy = verdict?.verdict === 'fires' ? (verdict.toldBy ?? []) : [];
    expect([...new Set(toldBy.map(({ rule: other }) => other))]).toEqual(expected.toldBy);
  } else {
    expect(finding, 'it fires').toBeDefined();
    if (finding) expectFinding(rule, document, finding, expected.fires);
    for (const suggestion of finding?.suggestions ?? []) {
      expectCleared(rule, ruleCase, document, suggestion);
    }
  }
}

function expectFinding(
  rule: Rule,
  document: PlanDocument,
  finding: Finding,
  expected: ExpectedFinding,
): void {
  expect(finding.severity).toBe(expected.severity ?? rule.meta.severity);
  expect(finding.message).toMatch(/^\S.*\.$/s);
  expect(finding.message).not.toMatch(/undefined|null|NaN|\bof [.,;]| {2}/);
  expect(finding.advice).toBeTruthy();
  if (expected.measured !== undefined) {
    expect(finding.measured?.value ?? null).toBe(expected.measured);
  }
  if (expected.threshold !== undefined) {
    expect(finding.threshold?.value ?? null).toBe(expected.threshold);
  }
  const said = plainText(finding.message);
  if (expected.message !== undefined) expect(said).toBe(expected.message);
  for (const part of expected.says ?? []) expect(said).toContain(part);
  if (expected.also) {
    const names = finding.subjects
      .slice(1)
      .map((ref) => subjectName(todayStructure(document), ref));
    expect(names.sort()).toEqual([...expected.also].sort());
  }
  if (expected.suggests) {
    expect(finding.suggestions.map(({ label }) => label)).toEqual(expected.suggests);
  }
}

/** One test a case. Every suggestion of a finding is applied, too, and has to clear it. */
export function ruleCases(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.meta.id, () => {
    test.each(cases)('$name', (ruleCase) => check(rule, ruleCase));
  });
}
