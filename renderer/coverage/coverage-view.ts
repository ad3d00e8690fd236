import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { interfaceStore } from '../store/interface-store.ts';
import type { CellFilter, PlaceKind } from './matrix.ts';

/** What of the matrix is looked at: kept while other views are shown. */
export interface CoverageViewState {
  readonly kind: PlaceKind;
  readonly filter: CellFilter;
  readonly productId: string | null;
}

export const coverageView = createStore<CoverageViewState>(() => ({
  kind: 'product',
  filter: 'all',
  productId: null,
}));

export function useCoverageView<T>(selector: (state: CoverageViewState) => T): T {
  return useStore(coverageView, selector);
}

/** Shows who decides what for a squad, as a page that can be printed. */
export function openCharter(squadId: string): void {
  interfaceStore.setState({ view: 'coverage', charter: squadId });
}

export function closeCharter(): void {
  interfaceStore.setState({ charter: null });
}
