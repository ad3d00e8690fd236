import { ReactFlowProvider } from '@xyflow/react';
import { PreviewBar } from '../advice/PreviewBar.tsx';
import { usePlanState } from '../store/hooks.ts';
import { ChartFlow } from './ChartFlow.tsx';
import '@xyflow/react/dist/base.css';
import './chart.css';
import './cards.css';
import './product-region.css';
import './squad-card.css';
import './person-card.css';
import './slots.css';
import './ghosts.css';
import './detail.css';
import './detail-mid.css';
import './detail-far.css';

/** The organisation, drawn. A new chart for every plan and scenario, so that each opens in full view. */
export function Chart() {
  const key = usePlanState(({ open }) => (open ? `${open.planId} ${open.scenarioId}` : ''));
  return (
    <ReactFlowProvider key={key}>
      <ChartFlow />
      <PreviewBar />
    </ReactFlowProvider>
  );
}
