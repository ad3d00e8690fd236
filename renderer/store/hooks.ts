import { startTransition, useEffect, useReducer } from 'react';
import { useStore } from 'zustand';
import type { Row, ScenarioTable } from '../../shared/model/tables.ts';
import type { Analysis } from './analysis.ts';
import { type InterfaceState, interfaceStore } from './interface-store.ts';
import { onRunEnded, runsEnded } from './judging.ts';
import { analysisOf } from './kept-analyses.ts';
import { type OpenDocument, type PlanState, planStore } from './plan-store.ts';
import { analysisIn } from './quarter-analysis.ts';

export function useInterface<T>(selector: (state: InterfaceState) => T): T {
  return useStore(interfaceStore, selector);
}

export function usePlanState<T>(selector: (state: PlanState) => T): T {
  return useStore(planStore, selector);
}

/** A row of the scenario on screen: drawn again only where that row is another. */
export function useRow<T extends ScenarioTable>(table: T, id: string): Row<T> | undefined {
  return usePlanState(({ open }) => {
    const rows = open?.document.structures.get(open.scenarioId)?.[table];
    return rows?.get(id) as Row<T> | undefined;
  });
}

/** The open plan. @throws Error outside the workspace, which is shown only while one is open. */
export function useOpenPlan(): OpenDocument {
  const open = usePlanState((state) => state.open);
  if (!open) throw new Error('No plan is open.');
  return open;
}

/**
 * Look-ups and findings of what is on screen: of the quarter that is looked at, else of the whole
 * scenario. The same object until something judged changes.
 */
export function useAnalysis(): Analysis {
  const { document } = useOpenPlan();
  const quarter = useInterface((state) => state.quarter);
  const today = useInterface((state) => state.today);
  const whole = useWholeAnalysis();
  return quarter === null ? whole : analysisIn(document, whole, quarter, today);
}

/** Look-ups and findings of the scenario on screen, whatever quarter is looked at. */
export function useWholeAnalysis(): Analysis {
  const { document, scenarioId } = useOpenPlan();
  const today = useInterface((state) => state.today);
  const structure = document.structures.get(scenarioId);
  if (!structure) throw new Error('The scenario on screen is not in the plan.');
  const analysis = analysisOf(document, structure, today);
  useDrawnAgain(analysis.judged === null);
  return analysis;
}

/** Draws again once the rules have run; a click or a key that comes meanwhile comes first. */
function useDrawnAgain(isWaiting: boolean): void {
  const [, again] = useReducer((times: number) => times + 1, 0);
  const before = runsEnded();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what had ended when it was drawn
  useEffect(() => {
    if (!isWaiting) return;
    const draw = () => startTransition(again);
    if (runsEnded() !== before) draw();
    return onRunEnded(draw);
  }, [isWaiting]);
}

/** The same outside React. */
export function currentAnalysis(): Analysis {
  const { open } = planStore.getState();
  const structure = open?.document.structures.get(open.scenarioId);
  if (!open || !structure) throw new Error('No plan is open.');
  const { quarter, today } = interfaceStore.getState();
  const whole = analysisOf(open.document, structure, today);
  return quarter === null ? whole : analysisIn(open.document, whole, quarter, today);
}
