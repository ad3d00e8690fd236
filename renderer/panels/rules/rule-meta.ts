import { sources } from '../../../shared/catalog/sources.ts';
import type { PlanDocument } from '../../../shared/model/document.ts';
import { planOf } from '../../../shared/model/document.ts';
import { rules } from '../../../shared/rules/all.ts';
import { formatMeasure } from '../../../shared/rules/measure.ts';
import { packOf, type ThresholdInForce, thresholdInForce } from '../../../shared/rules/packs.ts';
import type {
  Citation,
  Rule,
  RuleId,
  RuleMeta,
  ThresholdSpec,
  Unit,
} from '../../../shared/rules/types.ts';
import { numberText } from '../../../shared/words/formats.ts';
import { ruleWords } from '../../words/rule-words.ts';

const byId: ReadonlyMap<RuleId, Rule> = new Map(rules.map((rule) => [rule.meta.id, rule]));

export function ruleOf(id: RuleId): Rule | undefined {
  return byId.get(id);
}

export function metaOf(id: RuleId): RuleMeta | undefined {
  return byId.get(id)?.meta;
}

export { kindTitles } from '../../../shared/words/rules/kinds.ts';

/** A unit's word for a number of it: `squads`, `%`. */
export function unitWord(unit: Unit, value: number | null): string {
  const number = value ?? 2;
  return formatMeasure({ value: number, unit }).slice(numberText(number).length + 1);
}

/** Name of where something comes from: an article's title, arithmetic, or a pack from elsewhere. */
export function citationTitle(citation: Citation): string {
  if (citation.kind === 'article') return sources[citation.source].title;
  return citation.kind === 'arithmetic' ? ruleWords.arithmetic : ruleWords.fromElsewhere;
}

export interface ThresholdShown extends ThresholdInForce {
  readonly key: string;
  readonly spec: ThresholdSpec;
  /** `3 squads`, or `off`. */
  readonly words: string;
  /** Where the value comes from, without the plan's own change. */
  readonly origin: string;
  /** No article gives the number. */
  readonly ours: boolean;
}

/** A threshold's value in words. */
export function thresholdWords(value: number | null, unit: Unit): string {
  return value === null ? ruleWords.off : formatMeasure({ value, unit });
}

/** The thresholds of a rule as a plan has them, with where each value comes from. */
export function thresholdsShown(document: PlanDocument, rule: Rule): readonly ThresholdShown[] {
  const pack = packOf(planOf(document).pack);
  return Object.entries(rule.meta.thresholds).map(([key, spec]) => {
    const inForce = thresholdInForce(document, rule.meta.id, key, spec);
    const fromPack = pack.values[rule.meta.id]?.[key] !== undefined;
    return {
      ...inForce,
      key,
      spec,
      words: thresholdWords(inForce.value, spec.unit),
      origin: fromPack ? ruleWords.fromPack(pack.title) : originWords(spec),
      ours: !fromPack && spec.origin.kind === 'ours',
    };
  });
}

function originWords({ origin }: ThresholdSpec): string {
  switch (origin.kind) {
    case 'article':
      return ruleWords.fromArticle(sources[origin.source].title);
    case 'arithmetic':
      return ruleWords.arithmetic;
    case 'pack':
      return ruleWords.onlyPacks;
    case 'ours':
      return ruleWords.thresholdOurs(origin.why);
  }
}
