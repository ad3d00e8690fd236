import { compareText } from '../model/compare-text.ts';
import type { PlanDocument } from '../model/document.ts';
import { planOf } from '../model/document.ts';
import type { Scenario } from '../model/plan-entities.ts';

/** A scenario in the tree of branches. */
export interface ScenarioNode {
  readonly scenario: Scenario;
  /** 0 where it branches from none. */
  readonly depth: number;
  /** It describes the organisation as it is now. */
  readonly today: boolean;
}

/**
 * All scenarios as a tree written from top to bottom: each right after the one it branches from, the
 * oldest branch first. Today's own tree comes first of all.
 */
export function scenarioTree(document: PlanDocument): readonly ScenarioNode[] {
  const { todayScenarioId } = planOf(document);
  const all = [...document.scenario.values()].sort(
    (a, b) =>
      Number(b.id === todayScenarioId) - Number(a.id === todayScenarioId) ||
      compareText(a.createdAt, b.createdAt) ||
      compareText(a.id, b.id),
  );
  const nodes: ScenarioNode[] = [];
  const seen = new Set<string>();
  const add = (scenario: Scenario, depth: number) => {
    if (seen.has(scenario.id)) return;
    seen.add(scenario.id);
    nodes.push({ scenario, depth, today: scenario.id === todayScenarioId });
    for (const other of all) if (other.parentId === scenario.id) add(other, depth + 1);
  };
  for (const scenario of all) if (scenario.parentId === null) add(scenario, 0);
  // A circle of parents, which no command draws, hides nothing.
  for (const scenario of all) add(scenario, 0);
  return nodes;
}
