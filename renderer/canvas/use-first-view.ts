import { useStoreApi, type Viewport } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ChartModel } from './use-chart-model.ts';
import { wholeChart } from './whole-chart.ts';

/**
 * The view that a chart opens with: everything. Null until the chart's size is known, which may be
 * only when its view is first shown; nothing is drawn before, so that nothing is drawn twice.
 */
export function useFirstView(
  frame: RefObject<HTMLElement | null>,
  model: ChartModel,
): Viewport | null {
  const store = useStoreApi();
  const latest = useRef(model);
  latest.current = model;
  const [first, setFirst] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      const view = wholeChart(latest.current, { width, height });
      store.setState({ transform: [view.x, view.y, view.zoom], width, height });
      setFirst(view);
      observer.disconnect();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame, store]);
  return first;
}
