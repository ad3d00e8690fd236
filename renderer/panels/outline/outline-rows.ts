import type { Severity } from '../../../shared/rules/types.ts';
import { nearestOf, type OutlineHits } from './outline-hits.ts';
import type { OutlineNode } from './outline-tree.ts';

/** A line of the outline as it is shown now. */
export interface OutlineRow {
  readonly node: OutlineNode;
  /** 1 at the top. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Null where there is nothing below it. */
  readonly expanded: boolean | null;
  /** Number of the row it belongs to, or -1. */
  readonly parent: number;
}

/** Whether a row is unfolded before anybody folds or unfolds it: squads only in a small plan. */
export function opensByItself(kind: OutlineNode['kind'], small: boolean): boolean {
  return kind !== 'squad' || small;
}

interface Filter {
  readonly isExpanded: (node: OutlineNode) => boolean;
  /** What was searched for; null shows everything. */
  readonly hits: OutlineHits | null;
}

/** Those with a hit, the nearest first; equals as they stood. */
function found(siblings: readonly OutlineNode[], hits: OutlineHits): OutlineNode[] {
  return siblings
    .flatMap((node) => {
      const hit = hits.get(node);
      return hit ? [{ node, nearest: nearestOf(hit) ?? 0 }] : [];
    })
    .sort((a, b) => a.nearest - b.nearest)
    .map(({ node }) => node);
}

/** The rows to show, top to bottom. While searching, hits are shown under what they belong to. */
export function outlineRows(nodes: readonly OutlineNode[], filter: Filter): OutlineRow[] {
  const { hits, isExpanded } = filter;
  const rows: OutlineRow[] = [];
  const add = (siblings: readonly OutlineNode[], level: number, parent: number) => {
    const shown = hits ? found(siblings, hits) : siblings;
    shown.forEach((node, at) => {
      const open = hits ? (hits.get(node)?.below ?? null) !== null : isExpanded(node);
      const expanded = node.hasChildren ? open : null;
      const number = rows.length;
      rows.push({
        node,
        level,
        position: at + 1,
        siblings: shown.length,
        expanded,
        parent,
      });
      if (expanded) add(node.children, level + 1, number);
    });
  };
  add(nodes, 1, -1);
  return rows;
}

const order: readonly Severity[] = ['critical', 'warning', 'advice'];

/** The worst finding on a node, and how many there are; what is folded away under it counts too. */
export function marksOf(
  node: OutlineNode,
  folded: boolean,
): { severity: Severity; count: number } | null {
  const findings = new Set(node.findings);
  const gather = (nodes: readonly OutlineNode[]) => {
    for (const child of nodes) {
      for (const finding of child.findings) findings.add(finding);
      gather(child.children);
    }
  };
  if (folded) gather(node.children);
  if (findings.size === 0) return null;
  const severities = new Set([...findings].map((finding) => finding.severity));
  const severity = order.find((candidate) => severities.has(candidate)) ?? 'advice';
  return { severity, count: findings.size };
}

/** Everything above the first place where the thing of that kind and id stands, or null. */
export function pathTo(
  nodes: readonly OutlineNode[],
  kind: OutlineNode['kind'],
  id: string,
): readonly OutlineNode[] | null {
  for (const node of nodes) {
    if (node.kind === kind && node.id === id) return [];
    const below = pathTo(node.children, kind, id);
    if (below) return [node, ...below];
  }
  return null;
}
