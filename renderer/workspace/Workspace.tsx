import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { Chart } from '../canvas/Chart.tsx';
import { LeftPanel } from '../panels/LeftPanel.tsx';
import { RightPanel } from '../panels/RightPanel.tsx';
import { StatusBar } from '../panels/StatusBar.tsx';
import { presentStore } from '../present/present-store.ts';
import { useInterface } from '../store/hooks.ts';
import { currentStructure } from '../store/plan-store.ts';
import { topBarWords } from '../words/workspace-words.ts';
import { TopBar } from './TopBar.tsx';
import './workspace.css';

const ReportView = lazy(async () => ({
  default: (await import('../report/ReportView.tsx')).ReportView,
}));

const CoverageView = lazy(async () => ({
  default: (await import('../coverage/CoverageView.tsx')).CoverageView,
}));
const PeopleView = lazy(async () => ({
  default: (await import('../people/PeopleView.tsx')).PeopleView,
}));

const ComparePanel = lazy(async () => ({
  default: (await import('../scenarios/ComparePanel.tsx')).ComparePanel,
}));

const PresentStage = lazy(async () => ({
  default: (await import('../present/PresentStage.tsx')).PresentStage,
}));

const ForecastPanel = lazy(async () => ({
  default: (await import('../forecast/ForecastPanel.tsx')).ForecastPanel,
}));

/** As high while it is fetched as when it is there, so that the chart moves once. */
function ForecastSpace() {
  const [isPlanned] = useState(() => currentStructure().plannedTime.size > 0);
  return <div className="workspace-forecast" data-planned={isPlanned} />;
}

/** The open plan: the chart in the middle, what it is made of on the left, what it means on the right. */
export function Workspace() {
  const showLeft = useInterface((state) => state.showLeft);
  const showRight = useInterface((state) => state.showRight);
  const forecast = useInterface((state) => state.forecast);
  const view = useInterface((state) => state.view);
  const presenting = useStore(presentStore, ({ on }) => on && (on.steps[on.at]?.kind ?? null));
  const compare = view === 'compare';
  const chart = view === 'chart';
  return (
    <div
      className="workspace"
      data-view={view}
      data-left={showLeft}
      data-right={showRight}
      data-presenting={presenting ?? undefined}
    >
      <TopBar />
      {chart && showLeft && !presenting && <LeftPanel />}
      {compare && (
        <Suspense>
          <ComparePanel />
        </Suspense>
      )}
      {/* Kept while another view is shown, so that the chart is where it was on the way back. */}
      <main
        className="workspace-chart"
        aria-label={topBarWords.view.chart}
        hidden={!chart && !compare}
        inert={presenting !== null}
      >
        <Chart />
      </main>
      {!chart && !compare && (
        <Suspense fallback={<div className="workspace-view" />}>
          {view === 'report' && <ReportView />}
          {view === 'coverage' && <CoverageView />}
          {view === 'people' && <PeopleView />}
        </Suspense>
      )}
      {view !== 'report' && !compare && showRight && !presenting && <RightPanel />}
      {chart && forecast && (
        <Suspense fallback={<ForecastSpace />}>
          <ForecastPanel />
        </Suspense>
      )}
      <StatusBar />
      {presenting && (
        <Suspense>
          <PresentStage />
        </Suspense>
      )}
    </div>
  );
}
