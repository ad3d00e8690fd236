import { NEARNESS, nameSearch, nearnessOf } from '../../search/name-search.ts';
import type { OutlineNode } from './outline-tree.ts';

/** What a search finds in one row of the outline and below it; the lower, the nearer. */
export interface OutlineHit {
  /** How near its own name is; null where only something below it was found. */
  readonly own: number | null;
  /** How near the nearest below it is; null where nothing was found there. */
  readonly below: number | null;
}

export type OutlineHits = ReadonlyMap<OutlineNode, OutlineHit>;

function nearer(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

export function nearestOf({ own, below }: OutlineHit): number | null {
  return nearer(own, below);
}

function gather(
  nodes: readonly OutlineNode[],
  nearness: (node: OutlineNode) => number | null,
): Map<OutlineNode, OutlineHit> {
  const hits = new Map<OutlineNode, OutlineHit>();
  const add = (siblings: readonly OutlineNode[]): number | null => {
    let nearest: number | null = null;
    for (const node of siblings) {
      const hit = { own: nearness(node), below: add(node.children) };
      const here = nearestOf(hit);
      if (here === null) continue;
      hits.set(node, hit);
      nearest = nearer(nearest, here);
    }
    return nearest;
  };
  add(nodes);
  return hits;
}

function everyNode(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)]);
}

/** What is found by a folded query; where nothing holds it, names that are like it. */
export function outlineHits(nodes: readonly OutlineNode[], query: string): OutlineHits {
  const hits = gather(nodes, ({ folded }) => nearnessOf(folded, query));
  if (hits.size > 0) return hits;
  const alike = nameSearch(everyNode(nodes), ({ name }) => ({ name }))(query, 1);
  const nearness = new Map(alike.map((hit) => [hit.item, hit.nearness]));
  return gather(nodes, (node) => nearness.get(node) ?? null);
}

/** The row that Enter takes: the nearest that stands for something, the topmost of equals. */
export function nearestNode(nodes: readonly OutlineNode[], hits: OutlineHits): OutlineNode | null {
  let best: OutlineNode | null = null;
  let least: number = Number.POSITIVE_INFINITY;
  const look = (siblings: readonly OutlineNode[]) => {
    for (const node of siblings) {
      const hit = hits.get(node);
      if (!hit) continue;
      if (hit.own !== null && hit.own < least && node.kind !== 'group') {
        best = node;
        least = hit.own;
      }
      if (least === NEARNESS.same) return;
      look(node.children);
    }
  };
  look(nodes);
  return best;
}
