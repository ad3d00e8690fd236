import { createStore } from 'zustand/vanilla';
import { endPreview } from '../advice/preview.ts';
import { call } from '../api.ts';
import { chartControl } from '../canvas/chart-control.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import type { Step } from './steps.ts';

interface Presentation {
  readonly steps: readonly Step[];
  /** The step on screen, from 0. */
  readonly at: number;
}

/** The presentation that is going on; null while there is none. */
export const presentStore = createStore<{ readonly on: Presentation | null }>(() => ({ on: null }));

let comeBack: (() => void) | null = null;

/** Whether the window is full screen matters to nobody's plan: a refusal is no error. */
function fullScreen(on: boolean): void {
  call('window:full-screen', { on }).catch(() => undefined);
}

/** Begins a presentation, and remembers how the window was. */
export function present(steps: readonly Step[]): void {
  if (steps.length === 0 || presentStore.getState().on) return;
  const state = interfaceStore.getState();
  const { view, selection, finding, charter, only, showPeople, forecast, quarter } = state;
  const before = { view, selection, finding, charter, only, showPeople, forecast, quarter };
  const restoreChart = chartControl()?.keepView();
  comeBack = () => {
    interfaceStore.setState({ ...before, spotlight: null });
    restoreChart?.();
  };
  endPreview();
  interfaceStore.setState({ only: null, showPeople: true, finder: false, quarter: null });
  presentStore.setState({ on: { steps, at: 0 } });
  fullScreen(true);
}

/** Ends the presentation; the window is as it was before. */
export function leave(): void {
  if (!presentStore.getState().on) return;
  presentStore.setState({ on: null });
  fullScreen(false);
  comeBack?.();
  comeBack = null;
}

/** Shows a step; beyond the ends it stays at the last one. */
export function goToStep(at: number): void {
  presentStore.setState(({ on }) => ({
    on: on && { ...on, at: Math.max(0, Math.min(on.steps.length - 1, at)) },
  }));
}

export function nextStep(by: 1 | -1): void {
  const { on } = presentStore.getState();
  if (on) goToStep(on.at + by);
}

// Whatever takes the plan off the screen ends its presentation.
planStore.subscribe(({ open }, { open: before }) => {
  if (open?.planId !== before?.planId) leave();
});
