import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { ChartModel } from './use-chart-model.ts';
import { wholeChart } from './whole-chart.ts';

/** How far a view may be from another to count as the same, in pixels. */
const NEAR = 2;

/** Where the whole chart is in view, it stays so when its room changes: a panel opens or closes. */
export function useKeepWhole(frame: RefObject<HTMLElement | null>, model: ChartModel): void {
  const flow = useReactFlow();
  const latest = useRef(model);
  latest.current = model;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const sizeOf = () => ({ width: element.clientWidth, height: element.clientHeight });
    let size = sizeOf();
    const observer = new ResizeObserver(() => {
      const [before, now] = [size, sizeOf()];
      size = now;
      if (before.width === 0 || now.width === 0) return;
      const was = wholeChart(latest.current, before);
      const { x, y, zoom } = flow.getViewport();
      const same = Math.abs(zoom - was.zoom) < 0.01;
      if (!same || Math.hypot(x - was.x, y - was.y) > NEAR) return;
      void flow.setViewport(wholeChart(latest.current, now));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [flow, frame]);
}
