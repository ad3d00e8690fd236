import { useStore } from 'zustand';
import { type Analysis, analysisOf } from './analysis.ts';
import { type InterfaceState, interfaceStore } from './interface-store.ts';
import { type OpenDocument, type PlanState, planStore } from './plan-store.ts';

export function useInterface<T>(selector: (state: InterfaceState) => T): T {
  return useStore(interfaceStore, selector);
}

export function usePlanState<T>(selector: (state: PlanState) => T): T {
  return useStore(planStore, selector);
}

/** The open plan. @throws Error outside the workspace, which is shown only while one is open. */
export function useOpenPlan(): OpenDocument {
  const open = usePlanState((state) => state.open);
  if (!open) throw new Error('No plan is open.');
  return open;
}

/** Look-ups and findings of the structure on screen; the same object until something judged changes. */
export function useAnalysis(): Analysis {
  const { document, scenarioId } = useOpenPlan();
  const today = useInterface((state) => state.today);
  const structure = document.structures.get(scenarioId);
  if (!structure) throw new Error('The scenario on screen is not in the plan.');
  return analysisOf(document, structure, today);
}

/** The same outside React. */
export function currentAnalysis(): Analysis {
  const { open } = planStore.getState();
  const structure = open?.document.structures.get(open.scenarioId);
  if (!open || !structure) throw new Error('No plan is open.');
  return analysisOf(open.document, structure, interfaceStore.getState().today);
}
