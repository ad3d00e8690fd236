import { compareView } from '../scenarios/compare-view.ts';
import { interfaceStore, openDialog } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import type { Action } from './types.ts';

export const scenarioActions: readonly Action[] = [
  {
    id: 'branch-scenario',
    when: () => planStore.getState().open?.readOnly === false,
    run: () => {
      const { open } = planStore.getState();
      if (open) openDialog({ kind: 'scenario', ask: 'branch', id: open.scenarioId });
    },
  },
  { id: 'costs', run: () => openDialog({ kind: 'costs' }) },
  {
    id: 'smallest-change',
    // What a later quarter shows can only be read.
    when: () => interfaceStore.getState().quarter === null,
    run: () => openDialog({ kind: 'smallest-change' }),
  },
  {
    id: 'export-changes',
    when: () => compareView.getState().pair !== null,
    run: async () => (await import('../scenarios/export-changes.ts')).exportChanges(),
  },
  { id: 'switch-scenario', run: () => interfaceStore.setState({ scenarios: true }) },
];
