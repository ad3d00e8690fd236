import { ReactFlowProvider } from '@xyflow/react';
import { PreviewBar } from '../advice/PreviewBar.tsx';
import { QuarterBar } from '../forecast/QuarterBar.tsx';
import { usePlanState } from '../store/hooks.ts';
import { ArrangeBar } from './ArrangeBar.tsx';
import { ChartFlow } from './ChartFlow.tsx';
import { ChartMenu } from './ChartMenu.tsx';
import { FindBar } from './FindBar.tsx';
import { OnlyBar } from './OnlyBar.tsx';
import '@xyflow/react/dist/base.css';
import './chart.css';
import './cards.css';
import './product-region.css';
import './squad-card.css';
import './person-card.css';
import './lock-mark.css';
import './slots.css';
import './chart-lines.css';
import './far-picture.css';
import './ghosts.css';
import './chart-bars.css';
import './snap-guides.css';
import './detail.css';
import './detail-mid.css';
import './detail-far.css';

/**
 * The organisation, drawn. A new chart for every plan, which opens in full view; another scenario is
 * seen from where the one before was, and only what differs is drawn anew.
 */
export function Chart() {
  const key = usePlanState(({ open }) => open?.planId ?? '');
  return (
    <ReactFlowProvider key={key}>
      <ChartMenu>
        <ChartFlow />
      </ChartMenu>
      <PreviewBar />
      <QuarterBar />
      <div className="chart-bars">
        <OnlyBar />
        <FindBar />
        <ArrangeBar />
      </div>
    </ReactFlowProvider>
  );
}
