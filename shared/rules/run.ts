import type { PlanDocument, Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { buildIndex, type StructureIndex } from '../model/structure-index.ts';
import { type Pack, thresholdsOf } from './packs.ts';
import type {
  Finding,
  Rule,
  RuleContext,
  RuleKind,
  RunResult,
  Severity,
  SubjectRef,
  Unanswered,
} from './types.ts';
import { compareText } from './words.ts';

export interface RunOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Judge by this pack in place of the plan's own. */
  readonly pack?: Pack;
  /** Look-ups built before, where the caller has them. */
  readonly index?: StructureIndex;
}

const order: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, advice: 2 };

/** Name of a subject, or its id where it is gone. */
export function subjectName(structure: Structure, subject: SubjectRef): string {
  if (subject.kind === 'plan') return 'The whole plan';
  return structure[subject.kind].get(subject.id)?.name ?? subject.id;
}

export function kindOfRule(rule: Rule): RuleKind {
  return rule.meta.id.slice(0, rule.meta.id.indexOf('/')) as RuleKind;
}

/** Rules that read others' findings come after those; otherwise the order given is kept. */
function inOrder(rules: readonly Rule[]): Rule[] {
  return [...rules.filter((rule) => !rule.meta.after), ...rules.filter((rule) => rule.meta.after)];
}

/** Subjects by kind, name and id: rows have no order of their own that outlives an undo or a save. */
function bySubject(structure: Structure) {
  return (a: SubjectRef, b: SubjectRef): number =>
    a.id === b.id
      ? 0
      : compareText(a.kind, b.kind) ||
        compareText(subjectName(structure, a), subjectName(structure, b)) ||
        compareText(a.id, b.id);
}

function subjectIds(structure: Structure, rule: Rule): Iterable<Id> {
  return rule.meta.subject === 'plan' ? ['plan'] : structure[rule.meta.subject].keys();
}

/**
 * Runs rules over one structure with the plan's thresholds (or those of another pack).
 * Pure: the same input gives the same findings in the same order.
 */
export function runRules(
  rules: readonly Rule[],
  document: PlanDocument,
  structure: Structure,
  options: RunOptions,
): RunResult {
  const index = options.index ?? buildIndex(structure);
  const findings: Finding[] = [];
  const cannotTell: Unanswered[] = [];
  const byKindAndSubject = new Map<string, Finding[]>();
  const none: readonly Finding[] = [];
  const context: RuleContext = {
    today: options.today,
    firing: (kind, subject) =>
      byKindAndSubject.get(`${kind} ${subject.kind} ${subject.id}`) ?? none,
  };
  const compareSubjects = bySubject(structure);
  let holding = 0;
  for (const rule of inOrder(rules)) {
    const { meta } = rule;
    const thresholds = thresholdsOf(document, rule, options.pack);
    const kind = kindOfRule(rule);
    for (const id of subjectIds(structure, rule)) {
      const verdict = rule.check(index, id, thresholds, context);
      if (!verdict) continue;
      const subject: SubjectRef = { kind: meta.subject, id };
      if (verdict.verdict === 'holds') holding++;
      else if (verdict.verdict === 'cannot-tell') {
        const missing = [...verdict.missing].sort((a, b) => compareSubjects(a.subject, b.subject));
        cannotTell.push({ rule: meta.id, subjects: [subject], missing });
      } else {
        const finding: Finding = {
          rule: meta.id,
          severity: verdict.severity ?? meta.severity,
          subjects: [subject, ...[...(verdict.also ?? [])].sort(compareSubjects)],
          measured: verdict.measured,
          threshold: verdict.threshold,
          message: verdict.message,
          advice: verdict.advice ?? null,
          suggestions: verdict.suggestions ?? [],
        };
        findings.push(finding);
        for (const { kind: subjectKind, id: subjectId } of finding.subjects) {
          const key = `${kind} ${subjectKind} ${subjectId}`;
          const sofar = byKindAndSubject.get(key);
          if (sofar) sofar.push(finding);
          else byKindAndSubject.set(key, [finding]);
        }
      }
    }
  }
  const nameOf = (item: Finding | Unanswered) => subjectName(structure, item.subjects[0]);
  const byRuleAndName = (a: Finding | Unanswered, b: Finding | Unanswered) =>
    compareText(a.rule, b.rule) ||
    compareText(nameOf(a), nameOf(b)) ||
    compareText(a.subjects[0].id, b.subjects[0].id);
  findings.sort((a, b) => order[a.severity] - order[b.severity] || byRuleAndName(a, b));
  cannotTell.sort(byRuleAndName);
  return { findings, cannotTell, holding };
}
