import { useInterface } from '../store/hooks.ts';
import { interfaceStore, select } from '../store/interface-store.ts';
import { cornersOf, type GridRange } from '../ui/grid-cursor.ts';
import type { PersonRow } from './people-rows.ts';

/** Rows that are marked are what is selected everywhere else: the inspector shows them. */
export function useRowSelection(rows: readonly PersonRow[]) {
  const selection = useInterface((state) => state.selection);
  const chosen = new Set(selection.flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])));
  const selectRange = (range: GridRange) => {
    const { from, to } = cornersOf(range);
    const ids = rows.slice(from.row, to.row + 1).map(({ person }) => person.id);
    select(ids.map((id) => ({ kind: 'person', id })));
  };
  const toggle = (id: string) => {
    const rest = selection.filter((one) => one.kind === 'person' && one.id !== id);
    select(chosen.has(id) ? rest : [...rest, { kind: 'person', id }]);
  };
  const openInspector = () => interfaceStore.setState({ showRight: true, rightPanel: 'inspector' });
  /** Whom an edit in a row is for: all that are marked with it, else that row alone. */
  const targets = (row: PersonRow) =>
    chosen.has(row.person.id) ? rows.filter(({ person }) => chosen.has(person.id)) : [row];
  return { chosen, selectRange, toggle, openInspector, targets };
}
