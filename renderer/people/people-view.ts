import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Lens } from './columns.tsx';
import type { PeopleFilter, PeopleSort } from './order-people.ts';

/** What of the people is looked at: kept while other views are shown. */
export interface PeopleViewState extends PeopleFilter {
  readonly lens: Lens;
  readonly sort: PeopleSort;
}

/** PMs first, then POs, then leaders, each by name: until a column is chosen. */
export const byRole: PeopleSort = { column: 'role', descending: false };

export const peopleView = createStore<PeopleViewState>(() => ({
  lens: 'time',
  group: 'all',
  text: '',
  onlyFindings: false,
  sort: byRole,
}));

export function usePeopleView<T>(selector: (state: PeopleViewState) => T): T {
  return useStore(peopleView, selector);
}

/** Sorts by a column; again, the other way round. Figures begin with the largest. */
export function sortBy(column: string, figures: boolean): void {
  peopleView.setState(({ sort }) => ({
    sort:
      sort.column === column
        ? { column, descending: !sort.descending }
        : { column, descending: figures },
  }));
}
