import type { PlanDocument, Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { buildIndex, type StructureIndex } from '../model/structure-index.ts';
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

/** Rules that read others' findings come after those; otherwise the order given is kept. */
function readersLast(rules: readonly Rule[]): Rule[] {
  return [...rules.filter((rule) => !rule.meta.after), ...rules.filter((rule) => rule.meta.after)];
}

function subjectIds(structure: Structure, rule: Rule): Iterable<Id> {
  return rule.meta.subject === 'plan' ? ['plan'] : structure[rule.meta.subject].keys();
}

function findingOf(structure: Structure, rule: Rule, id: Id, verdict: Fires): Finding {
  const also = [...(verdict.also ?? [])].sort((a, b) => compareSubjects(structure, a, b));
  return {
    rule: rule.meta.id,
    severity: verdict.severity ?? rule.meta.severity,
    subjects: [{ kind: rule.meta.subject, id }, ...also],
    measured: verdict.measured,
    threshold: verdict.threshold,
    message: verdict.message,
    advice: verdict.advice ?? null,
    suggestions: verdict.suggestions ?? [],
  };
}

function unansweredOf(structure: Structure, rule: Rule, id: Id, verdict: CannotTell): Unanswered {
  const missing = [...verdict.missing].sort((a, b) =>
    compareSubjects(structure, a.subject, b.subject),
  );
  return { rule: rule.meta.id, subjects: [{ kind: rule.meta.subject, id }], missing };
}

/** Findings by kind of rule and by every subject that they name, for rules that read others. */
class FindingsSoFar {
  readonly #findings = new Map<string, Finding[]>();
  readonly #none: readonly Finding[] = [];

  add(kind: RuleKind, finding: Finding): void {
    for (const subject of finding.subjects) {
      const key = `${kind} ${subject.kind} ${subject.id}`;
      const sofar = this.#findings.get(key);
      if (sofar) sofar.push(finding);
      else this.#findings.set(key, [finding]);
    }
  }

  of(kind: RuleKind, subject: SubjectRef): readonly Finding[] {
    return this.#findings.get(`${kind} ${subject.kind} ${subject.id}`) ?? this.#none;
  }
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
  const sofar = new FindingsSoFar();
  const context: RuleContext = {
    today: options.today,
    firing: (kind, subject) => sofar.of(kind, subject),
  };
  let holding = 0;
  for (const rule of readersLast(rules)) {
    const thresholds = thresholdsOf(document, rule, options.pack);
    const kind = kindOfRule(rule);
    for (const id of subjectIds(structure, rule)) {
      const verdict = rule.check(index, id, thresholds, context);
      if (!verdict) continue;
      if (verdict.verdict === 'holds') holding++;
      else if (verdict.verdict === 'cannot-tell') {
        cannotTell.push(unansweredOf(structure, rule, id, verdict));
      } else {
        const finding = findingOf(structure, rule, id, verdict);
        findings.push(finding);
        sofar.add(kind, finding);
      }
    }
  }
  return {
    findings: inOrder(structure, findings),
    cannotTell: inOrder(structure, cannotTell),
    holding,
  };
}
