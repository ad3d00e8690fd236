import { type PlanDocument, planOf } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/fields.ts';
import type { Scenario } from '../../shared/model/plan-entities.ts';
import { type Audience, audiences, type SectionId } from '../../shared/report/sections.ts';

/** Options that are told side by side without anybody asking. */
const FEW = 3;

/** What a report says, whatever file it is written to. */
export interface ContentChoices {
  readonly audience: Audience;
  readonly sections: readonly SectionId[];
  /** Whether people are called by their names or by what they do. */
  readonly names: 'people' | 'roles';
  /** Squads whose charters are in it. */
  readonly charterSquads: readonly Id[];
  /** Scenarios that are put beside today's. */
  readonly scenarios: readonly Id[];
}

/** Scenarios that can be put beside today's, those that were put away left out. */
export function comparable(document: PlanDocument): Scenario[] {
  const { todayScenarioId } = planOf(document);
  return [...document.scenario.values()].filter(
    ({ id, archived }) => id !== todayScenarioId && !archived,
  );
}

/** What is chosen at first: all for the product side, and every option while they are few. */
export function firstChoices({ document }: { readonly document: PlanDocument }): ContentChoices {
  const options = comparable(document);
  const scenarios = options.length > FEW ? [] : options.map(({ id }) => id);
  return { ...choicesFor('product'), scenarios };
}

/** What an audience is given until something else is chosen. */
export function choicesFor(audience: Audience, before?: ContentChoices): ContentChoices {
  const { names = 'people', charterSquads = [], scenarios = [] } = before ?? {};
  return { audience, sections: audiences[audience].sections, names, charterSquads, scenarios };
}
