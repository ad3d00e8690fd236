import { chartControl } from '../canvas/chart-control.ts';
import { interfaceStore, showView, type View } from '../store/interface-store.ts';
import type { Action } from './types.ts';

function shows(panel: 'inspector' | 'findings'): boolean {
  const { showRight, rightPanel } = interfaceStore.getState();
  return showRight && rightPanel === panel;
}

function toggleRight(panel: 'inspector' | 'findings'): void {
  interfaceStore.setState(
    shows(panel) ? { showRight: false } : { showRight: true, rightPanel: panel },
  );
}

function shown(view: View): Pick<Action, 'checked' | 'run'> {
  return {
    checked: () => interfaceStore.getState().view === view,
    run: () => showView(view),
  };
}

export const viewActions: readonly Action[] = [
  { id: 'view-chart', ...shown('chart') },
  { id: 'view-coverage', ...shown('coverage') },
  { id: 'view-people', ...shown('people') },
  { id: 'view-compare', ...shown('compare') },
  { id: 'view-report', ...shown('report') },
  { id: 'zoom-in', run: () => chartControl()?.zoomIn() },
  { id: 'zoom-out', run: () => chartControl()?.zoomOut() },
  { id: 'zoom-100', run: () => chartControl()?.zoomTo(1) },
  { id: 'fit', run: () => chartControl()?.fit() },
  { id: 'layout', run: () => chartControl()?.layOut(false) },
  {
    id: 'toggle-outline',
    checked: () => interfaceStore.getState().showLeft,
    run: () => interfaceStore.setState(({ showLeft }) => ({ showLeft: !showLeft })),
  },
  {
    id: 'toggle-inspector',
    checked: () => shows('inspector'),
    run: () => toggleRight('inspector'),
  },
  { id: 'toggle-findings', checked: () => shows('findings'), run: () => toggleRight('findings') },
  {
    id: 'forecast',
    checked: () => interfaceStore.getState().forecast,
    run: () =>
      // From elsewhere it is asked for; on the chart it is put away again.
      interfaceStore.setState(({ view, forecast }) => ({
        view: 'chart',
        forecast: view !== 'chart' || !forecast,
      })),
  },
];
