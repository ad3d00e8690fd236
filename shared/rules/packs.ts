import type { PlanDocument } from '../model/document.ts';
import { planOf } from '../model/document.ts';
import { packWords } from '../words/rules/packs.ts';
import type { Rule, RuleId, ThresholdSpec, Thresholds } from './types.ts';

/** A named set of thresholds. Exactly one is active in a plan. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  /** Where its figures come from, for people who ask. */
  readonly origin: string;
  /** Values that differ from the seed pack's, by rule and key; null switches the rule off. */
  readonly values: Readonly<Record<RuleId, Readonly<Record<string, number | null>>>>;
}

export const packs: readonly Pack[] = [
  {
    id: 'seed',
    ...packWords.seed,
    values: {},
  },
  {
    id: 'less',
    ...packWords.less,
    values: { 'overload/po-squads': { squads: 9 } },
  },
  {
    id: 'safe',
    ...packWords.safe,
    values: { 'overload/po-squads': { squads: 3 }, 'overload/pm-pos': { pos: 4 } },
  },
  {
    id: 'svpg',
    ...packWords.svpg,
    values: { 'split/team-size': { people: 10 }, 'merge/small-scope': { squads: 4 } },
  },
  {
    id: 'custom',
    ...packWords.custom,
    values: {},
  },
];

/** The pack of that id. @throws Error naming the packs there are. */
export function packOf(id: string): Pack {
  const pack = packs.find((candidate) => candidate.id === id);
  if (pack) return pack;
  throw new Error(
    packWords.unknown(
      id,
      packs.map((p) => p.id),
    ),
  );
}

/** A threshold in force, and how it came to its value. */
export interface ThresholdInForce {
  readonly value: number | null;
  /** What the pack says, without the plan's own change. */
  readonly packValue: number | null;
  /** The plan itself changed it. */
  readonly changed: boolean;
}

/** Id under which a plan keeps its own value of a threshold. */
export function thresholdId(rule: RuleId, key: string): string {
  return `${rule}#${key}`;
}

/** The threshold of one rule and key: the plan's own value first, then the pack's, then the seed's. */
export function thresholdInForce(
  document: PlanDocument,
  rule: RuleId,
  key: string,
  spec: ThresholdSpec,
  pack: Pack = packOf(planOf(document).pack),
): ThresholdInForce {
  const ofPack = pack.values[rule]?.[key];
  const packValue = ofPack === undefined ? spec.default : ofPack;
  const own = document.threshold.get(thresholdId(rule, key));
  return { value: own ? own.value : packValue, packValue, changed: own !== undefined };
}

/** All thresholds of one rule, as its check reads them. */
export function thresholdsOf(document: PlanDocument, rule: Rule, pack?: Pack): Thresholds {
  return Object.fromEntries(
    Object.entries(rule.meta.thresholds).map(([key, spec]) => [
      key,
      thresholdInForce(document, rule.meta.id, key, spec, pack).value,
    ]),
  );
}
