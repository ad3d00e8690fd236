import { sameRow } from './apply.ts';
import type { Change } from './change.ts';

/**
 * One list of changes that does what `first` and then `second` do: one change a row, from its first
 * value to its last. Rows that end as they began are left out, so the result may be empty.
 */
export function composeChanges(first: readonly Change[], second: readonly Change[]): Change[] {
  const byRow = new Map<string, Change>();
  for (const change of [...first, ...second]) {
    const key = `${change.scenarioId ?? ''}\n${change.table}\n${change.id}`;
    const earlier = byRow.get(key);
    byRow.set(key, earlier ? ({ ...change, before: earlier.before } as Change) : change);
  }
  return [...byRow.values()].filter(({ before, after }) => !sameRow(before, after));
}
