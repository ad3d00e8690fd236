import { type KeyboardEvent, useRef } from 'react';
import { foldText } from '../../search/fold-text.ts';
import type { OutlineRow } from './outline-rows.ts';

interface TreeKeys {
  readonly rows: readonly OutlineRow[];
  readonly active: number;
  readonly pageSize: () => number;
  readonly moveTo: (row: number) => void;
  readonly expand: (rows: readonly OutlineRow[], expanded: boolean) => void;
  readonly open: (row: OutlineRow) => void;
  readonly toggle: (row: OutlineRow) => void;
}

/** How long letters typed one after the other count as one word, in milliseconds. */
const TYPING_PAUSE = 600;

/** Number of the next row whose name begins so, searching on from the active row and round. */
export function rowByTyping(rows: readonly OutlineRow[], active: number, typed: string): number {
  const folded = foldText(typed);
  // One letter typed again goes on to the next; a longer word may still mean the active row.
  const first = folded.length === 1 ? active + 1 : active;
  for (let step = 0; step < rows.length; step++) {
    const at = (first + step + rows.length) % rows.length;
    if (rows[at]?.node.folded.startsWith(folded)) return at;
  }
  return -1;
}

/** The keys of a tree as the ARIA practices describe them. */
export function useTreeKeys(tree: TreeKeys): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { rows, active } = tree;
    const row = rows[active];
    const last = rows.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + tree.pageSize(),
      PageUp: active - tree.pageSize(),
      Home: 0,
      End: last,
    };
    const move = moves[event.key];
    if (move !== undefined) tree.moveTo(Math.min(last, Math.max(0, move)));
    else if (event.key === 'ArrowRight' && row) {
      if (row.expanded === false) tree.expand([row], true);
      else if (row.expanded) tree.moveTo(active + 1);
    } else if (event.key === 'ArrowLeft' && row) {
      if (row.expanded) tree.expand([row], false);
      else if (row.parent >= 0) tree.moveTo(row.parent);
    } else if (event.key === '*' && row) {
      tree.expand(
        rows.filter(({ parent }) => parent === row.parent),
        true,
      );
    } else if (event.key === 'Enter' && row) tree.open(row);
    else if (event.key === ' ' && row && event.timeStamp - typed.current.at > TYPING_PAUSE) {
      tree.toggle(row);
    } else if (event.key.length === 1) {
      const { text, at } = typed.current;
      const word = event.timeStamp - at > TYPING_PAUSE ? event.key : text + event.key;
      typed.current = { text: word, at: event.timeStamp };
      const hit = rowByTyping(rows, active, word);
      if (hit >= 0) tree.moveTo(hit);
    } else return;
    event.preventDefault();
    // Single letters add things to the chart elsewhere; here they look for a name.
    event.stopPropagation();
  };
}
