import { Chart } from '../canvas/Chart.tsx';
import { LeftPanel } from '../panels/LeftPanel.tsx';
import { RightPanel } from '../panels/RightPanel.tsx';
import { StatusBar } from '../panels/StatusBar.tsx';
import { useInterface } from '../store/hooks.ts';
import { TopBar } from './TopBar.tsx';
import './workspace.css';

/** The open plan: the chart in the middle, what it is made of on the left, what it means on the right. */
export function Workspace() {
  const showLeft = useInterface((state) => state.showLeft);
  const showRight = useInterface((state) => state.showRight);
  return (
    <div className="workspace" data-left={showLeft} data-right={showRight}>
      <TopBar />
      {showLeft && <LeftPanel />}
      <main className="workspace-chart" aria-label="Chart">
        <Chart />
      </main>
      {showRight && <RightPanel />}
      <StatusBar />
    </div>
  );
}
