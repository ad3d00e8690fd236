import type { PlanDocument, Structure } from '../model/document.ts';
import { buildIndex, type StructureIndex } from '../model/structure-index.ts';
import { FindingsSoFar } from './findings-so-far.ts';
import { compareSubjects, inOrder } from './order.ts';
import { type Pack, thresholdsOf } from './packs.ts';
import type {
  CannotTell,
  Finding,
  Fires,
  Rule,
  RuleContext,
  RuleKind,
  RunResult,
  SubjectRef,
  Unanswered,
} from './types.ts';
import { applyWaivers } from './waivers.ts';

export { subjectName } from './order.ts';

export interface RunOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Judge by this pack in place of the plan's own. */
  readonly pack?: Pack;
  /** Look-ups built before, where the caller has them. */
  readonly index?: StructureIndex;
}

export function kindOfRule(rule: Rule): RuleKind {
  return rule.meta.id.slice(0, rule.meta.id.indexOf('/')) as RuleKind;
}

/** How many rules have to run before this one, counted along the longest chain of readers. */
function depthOf(rule: Rule, rules: readonly Rule[], path: readonly Rule[] = []): number {
  const { after } = rule.meta;
  if (!after) return 0;
  const read = rules.filter(
    (other) => other !== rule && !path.includes(other) && after.includes(kindOfRule(other)),
  );
  return 1 + Math.max(0, ...read.map((other) => depthOf(other, rules, [...path, rule])));
}

/** Rules that read others' findings come after those; otherwise the order given is kept. */
function readersLast(rules: readonly Rule[]): Rule[] {
  const depth = new Map(rules.map((rule) => [rule, depthOf(rule, rules)]));
  return [...rules].sort((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0));
}

function* subjectsOf(structure: Structure, { meta }: Rule): Generator<SubjectRef> {
  for (const kind of meta.alsoOn ? [meta.subject, meta.alsoOn] : [meta.subject]) {
    for (const id of kind === 'plan' ? ['plan'] : structure[kind].keys()) yield { kind, id };
  }
}

function findingOf(structure: Structure, rule: Rule, subject: SubjectRef, verdict: Fires): Finding {
  const also = [...(verdict.also ?? [])].sort((a, b) => compareSubjects(structure, a, b));
  return {
    rule: rule.meta.id,
    severity: verdict.severity ?? rule.meta.severity,
    subjects: [subject, ...also],
    measured: verdict.measured,
    threshold: verdict.threshold,
    message: verdict.message,
    advice: verdict.advice ?? null,
    suggestions: verdict.suggestions ?? [],
    evidence: [],
  };
}

function unansweredOf(
  structure: Structure,
  rule: Rule,
  subject: SubjectRef,
  verdict: CannotTell,
): Unanswered {
  const missing = [...verdict.missing].sort((a, b) =>
    compareSubjects(structure, a.subject, b.subject),
  );
  return { rule: rule.meta.id, subjects: [subject], missing };
}

/**
 * Runs rules over one structure with the plan's thresholds (or those of another pack).
 * Pure: the same input gives the same findings in the same order. Findings that others tell already
 * join those as evidence; findings that the plan accepts are listed apart.
 */
export function runRules(
  rules: readonly Rule[],
  document: PlanDocument,
  structure: Structure,
  options: RunOptions,
): RunResult {
  const { today, index = buildIndex(structure) } = options;
  const findings = new FindingsSoFar();
  const cannotTell: Unanswered[] = [];
  const context: RuleContext = { today, firing: (kind, subject) => findings.of(kind, subject) };
  let holding = 0;
  for (const rule of readersLast(rules)) {
    const thresholds = thresholdsOf(document, rule, options.pack);
    const kind = kindOfRule(rule);
    for (const subject of subjectsOf(structure, rule)) {
      const verdict = rule.check(index, subject.id, thresholds, context, subject.kind);
      if (!verdict) continue;
      if (verdict.verdict === 'holds') holding++;
      else if (verdict.verdict === 'cannot-tell') {
        cannotTell.push(unansweredOf(structure, rule, subject, verdict));
      } else {
        findings.add(kind, findingOf(structure, rule, subject, verdict), verdict.toldBy ?? []);
      }
    }
  }
  const found = inOrder(structure, findings.listed());
  const { active, accepted } = applyWaivers(found, document.waiver.values(), today, rules);
  return {
    findings: active,
    accepted,
    cannotTell: inOrder(structure, cannotTell),
    holding,
  };
}
