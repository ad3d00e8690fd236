import type { ReactFlowInstance, Viewport } from '@xyflow/react';
import { createStore } from 'zustand/vanilla';
import { DOTS } from './zoom-steps.ts';

type Flow = Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>;

/** A busy computer may need so much longer, in milliseconds. */
const LATE = 120;

let heading: { readonly view: Viewport; readonly until: number } | null = null;

/** Whether the view is on its way far out: then it is drawn so at once, and no card only on the way. */
export const flightStore = createStore<{ readonly farOut: boolean }>(() => ({ farOut: false }));

/** Moves the view, and remembers where to as long as that takes. @param duration in milliseconds. */
export function moveView(flow: Flow, view: Viewport, duration: number): void {
  const flight = { view, until: performance.now() + duration };
  heading = flight;
  const farOut = duration > 0 && view.zoom < DOTS;
  if (flightStore.getState().farOut !== farOut) flightStore.setState({ farOut });
  // Whatever becomes of it meanwhile: somebody may take hold of the chart.
  if (farOut) {
    const end = () => heading === flight && flightStore.setState({ farOut: false });
    setTimeout(end, duration + LATE);
  }
  void flow.setViewport(view, { duration });
}

/** The view as it is, or as it will be where it is on its way: what is in view on the way there counts for nothing. */
export function settledView(flow: Flow): Viewport {
  return heading && performance.now() < heading.until ? heading.view : flow.getViewport();
}
