import type { ScenarioNode } from '../../shared/scenarios/scenario-tree.ts';

/** A scenario as it stands in a list that leaves some out. */
export interface TreeRow {
  readonly node: ScenarioNode;
  /** 1 where nothing that it branches from is in the list. */
  readonly level: number;
  /** Its place among those that branch from the same one, from 1 on, and how many those are. */
  readonly place: number;
  readonly of: number;
}

/** The rows of a tree: each stands under the nearest one that it goes back to in the same list. */
export function treeRows(nodes: readonly ScenarioNode[], all: readonly ScenarioNode[]): TreeRow[] {
  const parentOf = new Map(all.map(({ scenario }) => [scenario.id, scenario.parentId]));
  const levels = new Map<string, number>();
  const siblings = new Map<string, string[]>();
  const above = (id: string): string => {
    const seen = new Set<string>();
    let parent = parentOf.get(id) ?? null;
    while (parent !== null && !levels.has(parent) && !seen.has(parent)) {
      seen.add(parent);
      parent = parentOf.get(parent) ?? null;
    }
    return parent !== null && levels.has(parent) ? parent : '';
  };
  const rows = nodes.map((node) => {
    const { id } = node.scenario;
    const parent = above(id);
    const level = (levels.get(parent) ?? 0) + 1;
    levels.set(id, level);
    const own = siblings.get(parent) ?? [];
    siblings.set(parent, own);
    own.push(id);
    return { node, level, place: own.length, own };
  });
  return rows.map(({ own, ...row }) => ({ ...row, of: own.length }));
}
