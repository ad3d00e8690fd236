import type { PlanDocument, Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { ruleById } from '../rules/all.ts';
import { thresholdsOf } from '../rules/packs.ts';
import type { Finding, RuleId, RunResult } from '../rules/types.ts';
import { firesIfBoth } from './if-both.ts';
import type { Limits, Weights } from './request.ts';

/** Everything that a model is made from. */
export interface Situation {
  readonly document: PlanDocument;
  readonly index: StructureIndex;
  readonly limits: Limits;
  readonly weights: Weights;
  /** A finding of that rule on that subject is to be cleared. */
  readonly isChosen: (rule: RuleId, subjectId: Id) => boolean;
  /** It fires now, to be cleared or not; accepted findings fire as well. */
  readonly firesNow: (rule: RuleId, subjectId: Id) => boolean;
  /** What it measures now; null where it does not fire or measures nothing. */
  readonly measuredNow: (rule: RuleId, subjectId: Id) => number | null;
  /** It would fire if somebody held both roles on that squad, or on a squad of that product. */
  readonly wouldFire: (rule: RuleId, subjectId: Id) => boolean;
  /** A rule's threshold in force; null where the rule is off. */
  readonly threshold: (rule: RuleId, key: string) => number | null;
}

const keyOf = (rule: RuleId, subjectId: Id) => `${rule}\n${subjectId}`;

/** The same situation with other findings to clear, or other limits. */
export function withChosen(
  situation: Situation,
  chosen: readonly Finding[],
  limits: Limits = situation.limits,
): Situation {
  const wanted = new Set(chosen.map(({ rule, subjects }) => keyOf(rule, subjects[0].id)));
  return { ...situation, limits, isChosen: (rule, id) => wanted.has(keyOf(rule, id)) };
}

export interface SituationInput {
  readonly document: PlanDocument;
  readonly structure: Structure;
  readonly index: StructureIndex;
  readonly today: string;
  readonly now: RunResult;
  readonly chosen: readonly Finding[];
  readonly limits: Limits;
  readonly weights: Weights;
}

export function situationOf(input: SituationInput): Situation {
  const { document, index, limits, weights, now, chosen } = input;
  const wanted = new Set(chosen.map(({ rule, subjects }) => keyOf(rule, subjects[0].id)));
  const firing = new Map(
    [...now.findings, ...now.accepted].map((finding) => [
      keyOf(finding.rule, finding.subjects[0].id),
      finding,
    ]),
  );
  const ifBoth = firesIfBoth(document, index, input.today, keyOf);
  return {
    document,
    index,
    limits,
    weights,
    isChosen: (rule, id) => wanted.has(keyOf(rule, id)),
    firesNow: (rule, id) => firing.has(keyOf(rule, id)),
    measuredNow: (rule, id) => firing.get(keyOf(rule, id))?.measured?.value ?? null,
    wouldFire: (rule, id) => ifBoth.has(keyOf(rule, id)),
    threshold: (rule, key) => {
      const found = ruleById(rule);
      return found ? (thresholdsOf(document, found)[key] ?? null) : null;
    },
  };
}
