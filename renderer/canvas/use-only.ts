import { useReactFlow, type Viewport } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useInterface, useOpenPlan } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { chartControl } from './chart-control.ts';
import { moveView } from './moving-view.ts';
import { motion } from './whole-chart.ts';

/**
 * Fits the chart to what alone is shown, and goes back to the view before when everything is shown
 * again. Ends where the thing itself goes, with an edit or with another scenario.
 */
export function useOnly(): void {
  const flow = useReactFlow();
  const only = useInterface((state) => state.only);
  const before = useRef<Viewport | null>(null);
  // Before the next frame, in which the view may be sent elsewhere.
  useLayoutEffect(() => {
    if (only) {
      before.current ??= flow.getViewport();
      chartControl()?.fit();
    } else if (before.current) {
      moveView(flow, before.current, motion());
      before.current = null;
    }
  }, [flow, only]);
  const { document, scenarioId } = useOpenPlan();
  const gone = only !== null && !document.structures.get(scenarioId)?.[only.kind].has(only.id);
  useEffect(() => {
    if (gone) interfaceStore.setState({ only: null });
  }, [gone]);
}
