import { useEffect, useRef } from 'react';
import type { Selected } from '../../store/interface-store.ts';
import { expansionStore, setExpanded } from './expansion-store.ts';
import { opensByItself, pathTo } from './outline-rows.ts';
import type { OutlineNode } from './outline-tree.ts';

/**
 * Brings what was selected elsewhere into view: unfolds what it is in, then shows it once its row is
 * there. `show` says whether it was.
 */
export function useReveal(
  selection: readonly Selected[],
  nodes: readonly OutlineNode[],
  plan: string,
  small: boolean,
  show: (selected: Selected) => boolean,
): void {
  const pending = useRef<Selected | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection unfolds; what is folded by hand afterwards stays folded
  useEffect(() => {
    const [first] = selection;
    const single = selection.length === 1 && first ? first : null;
    if (!single || single.kind === 'assignment' || single.kind === 'reportingLine') {
      pending.current = null;
      return;
    }
    pending.current = single;
    const byHand = expansionStore.getState().plans.get(plan);
    const folded = (pathTo(nodes, single.kind, single.id) ?? [])
      .filter(({ key, kind }) => !(byHand?.[key] ?? opensByItself(kind, small)))
      .map(({ key }) => key);
    if (folded.length > 0) setExpanded(plan, folded, true);
  }, [selection]);
  useEffect(() => {
    if (pending.current && show(pending.current)) pending.current = null;
  });
}
