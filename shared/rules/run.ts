import type { PlanDocument, Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
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
  RuleMeta,
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
export function readersLast(rules: readonly Rule[]): Rule[] {
  const depth = new Map(rules.map((rule) => [rule, depthOf(rule, rules)]));
  return [...rules].sort((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0));
}

/** Ids of the people who hold each role, read once a run: most people hold neither. */
export function holdersByRole({
  assignment,
}: Structure): Readonly<Record<'pm' | 'po', ReadonlySet<Id>>> {
  const holders = { pm: new Set<Id>(), po: new Set<Id>() };
  for (const { role, personId } of assignment.values()) {
    if (role !== 'member') holders[role].add(personId);
  }
  return holders;
}

export function subjectIds(
  structure: Structure,
  kind: SubjectRef['kind'],
  { heldBy }: RuleMeta,
  holders: ReturnType<typeof holdersByRole>,
): Iterable<Id> {
  if (kind === 'plan') return ['plan'];
  if (kind !== 'person' || !heldBy) return structure[kind].keys();
  const [first, second] = heldBy.map((role) => holders[role]);
  return second ? new Set([...(first ?? []), ...second]) : (first ?? []);
}

export function findingOf(
  structure: Structure,
  rule: Rule,
  subject: SubjectRef,
  verdict: Fires,
): Finding {
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

export function unansweredOf(
  structure: Structure,
  rule: Rule,
  subject: SubjectRef,
  verdict: CannotTell,
): Unanswered {
  const missing =
    verdict.missing.length < 2
      ? verdict.missing
      : [...verdict.missing].sort((a, b) => compareSubjects(structure, a.subject, b.subject));
  return { rule: rule.meta.id, subjects: [subject], missing };
}

/** Subjects that a rule is asked about at a stretch. */
const STRETCH = 400;

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
  const steps = runningRules(rules, document, structure, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, for whoever has to let others have their turn. */
export function* runningRules(
  rules: readonly Rule[],
  document: PlanDocument,
  structure: Structure,
  options: RunOptions,
): Generator<void, RunResult> {
  const { today, index = buildIndex(structure) } = options;
  const findings = new FindingsSoFar();
  const cannotTell: Unanswered[] = [];
  const context: RuleContext = { today, firing: (kind, subject) => findings.of(kind, subject) };
  const holders = holdersByRole(structure);
  let holding = 0;
  for (const rule of readersLast(rules)) {
    const thresholds = thresholdsOf(document, rule, options.pack);
    const kind = kindOfRule(rule);
    const { subject: own, alsoOn } = rule.meta;
    for (const on of alsoOn ? [own, alsoOn] : [own]) {
      let asked = 0;
      for (const id of subjectIds(structure, on, rule.meta, holders)) {
        if (++asked % STRETCH === 0) yield;
        const verdict = rule.check(index, id, thresholds, context, on);
        if (!verdict) continue;
        if (verdict.verdict === 'holds') holding++;
        else if (verdict.verdict === 'cannot-tell') {
          cannotTell.push(unansweredOf(structure, rule, { kind: on, id }, verdict));
        } else {
          const finding = findingOf(structure, rule, { kind: on, id }, verdict);
          findings.add(kind, finding, verdict.toldBy ?? []);
        }
      }
    }
    yield;
  }
  const found = inOrder(structure, findings.listed());
  yield;
  const { active, accepted } = applyWaivers(found, document.waiver.values(), today, rules);
  return {
    findings: active,
    accepted,
    cannotTell: inOrder(structure, cannotTell),
    holding,
  };
}
