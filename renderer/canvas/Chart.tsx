import { ReactFlowProvider } from '@xyflow/react';
import { usePlanState } from '../store/hooks.ts';
import { ChartFlow } from './ChartFlow.tsx';
import '@xyflow/react/dist/base.css';
import './chart.css';
import './cards.css';
import './slots.css';
import './detail.css';

/** The organisation, drawn. A new chart for every plan and scenario, so that each opens in full view. */
export function Chart() {
  const key = usePlanState(({ open }) => (open ? `${open.planId} ${open.scenarioId}` : ''));
  return (
    <ReactFlowProvider key={key}>
      <ChartFlow />
    </ReactFlowProvider>
  );
}
