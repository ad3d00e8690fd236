import type { Severity } from '../../../shared/rules/types.ts';
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
  /** Folded; empty shows everything. */
  readonly query: string;
}

function matchesBelow(node: OutlineNode, query: string): boolean {
  return node.children.some((child) => child.folded.includes(query) || matchesBelow(child, query));
}

/**
 * The rows to show, top to bottom. While searching, what matches is shown under what it belongs to;
 * below a match everything can be unfolded as usual.
 */
export function outlineRows(nodes: readonly OutlineNode[], filter: Filter): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const add = (siblings: readonly OutlineNode[], level: number, parent: number, query: string) => {
    const shown =
      query === ''
        ? siblings
        : siblings.filter((node) => node.folded.includes(query) || matchesBelow(node, query));
    shown.forEach((node, at) => {
      const below = query !== '' && matchesBelow(node, query);
      const expanded = !node.hasChildren ? null : below || filter.isExpanded(node);
      const number = rows.length;
      rows.push({
        node,
        level,
        position: at + 1,
        siblings: shown.length,
        expanded: query !== '' && !below && expanded !== null ? false : expanded,
        parent,
      });
      if (rows[number]?.expanded) add(node.children, level + 1, number, query);
    });
  };
  add(nodes, 1, -1, filter.query);
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
