import type { ReactFlowInstance, Viewport } from '@xyflow/react';

type Flow = Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>;

let heading: { readonly view: Viewport; readonly until: number } | null = null;

/** Moves the view, and remembers where to as long as that takes. @param duration in milliseconds. */
export function moveView(flow: Flow, view: Viewport, duration: number): void {
  heading = { view, until: performance.now() + duration };
  void flow.setViewport(view, { duration });
}

/** The view as it is, or as it will be where it is on its way: what is in view on the way there counts for nothing. */
export function settledView(flow: Flow): Viewport {
  return heading && performance.now() < heading.until ? heading.view : flow.getViewport();
}
