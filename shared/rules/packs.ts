import type { PlanDocument } from '../model/document.ts';
import { planOf } from '../model/document.ts';
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
    title: 'Five articles',
    origin:
      'Thresholds as the five source articles give them; where they give none, our own, marked so.',
    values: {},
  },
  {
    id: 'less',
    title: 'LeSS: one Product Owner for 2 to 8 teams',
    origin:
      'From outside the five articles: Large-Scale Scrum (LeSS) has one Product Owner serve two to eight teams.',
    values: { 'overload/po-squads': { squads: 9 } },
  },
  {
    id: 'safe',
    title: 'SAFe: a Product Manager for up to 4 Product Owners',
    origin:
      'From outside the five articles: the Scaled Agile Framework (SAFe) has a Product Manager work with up to four Product Owners, and a Product Owner with one or two teams.',
    values: { 'overload/po-squads': { squads: 3 }, 'overload/pm-pos': { pos: 4 } },
  },
  {
    id: 'svpg',
    title: 'SVPG: a Product Manager with each team of 6 to 10 engineers',
    origin:
      'From outside the five articles: Silicon Valley Product Group (SVPG) has one Product Manager for about six to ten engineers and no separate Product Owner role. The larger team is its figure; advising one person for both in products of up to three squads is our reading of it.',
    values: { 'split/team-size': { people: 10 }, 'merge/small-scope': { squads: 4 } },
  },
  {
    id: 'custom',
    title: 'Our own',
    origin:
      'The plan’s own: begins with the thresholds of the five articles, to be changed one by one. What is changed has no source but this plan.',
    values: {},
  },
];

/** The pack of that id. @throws Error naming the packs there are. */
export function packOf(id: string): Pack {
  const pack = packs.find((candidate) => candidate.id === id);
  if (pack) return pack;
  throw new Error(
    `There is no rule pack “${id}”. There are: ${packs.map((p) => p.id).join(', ')}.`,
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
