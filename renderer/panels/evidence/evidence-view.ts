import { createStore } from 'zustand/vanilla';
import type { FactId } from '../../../shared/rules/facts.ts';
import { interfaceStore } from '../../store/interface-store.ts';

/** Which fact is unfolded: kept while the window is open, whichever tab is in front. */
export const evidenceView = createStore<{ readonly open: FactId | null }>(() => ({ open: null }));

/** Shows what is not known yet, with one fact unfolded where one is named. */
export function showEvidence(fact?: FactId): void {
  interfaceStore.setState({ showRight: true, rightPanel: 'evidence' });
  if (fact) evidenceView.setState({ open: fact });
}
