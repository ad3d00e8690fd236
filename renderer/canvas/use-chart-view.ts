import { getViewportForBounds, useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { SubjectRef } from '../../shared/rules/types.ts';
import { useInterface } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { pointedAt, setChartControl } from './chart-control.ts';
import { focusSelected } from './focus-card.ts';
import { moveView, settledView } from './moving-view.ts';
import { asDrawn } from './places.ts';
import { cardsOfAll } from './related.ts';
import { boundsOfAll } from './spatial.ts';
import type { ChartModel } from './use-chart-model.ts';
import { useLayOut } from './use-lay-out.ts';
import { motion, wholeChart } from './whole-chart.ts';
import { MAX_ZOOM, MIN_ZOOM } from './zoom-steps.ts';

/** How long cards stay ringed after a jump, in milliseconds. */
const RING = 1600;
/** Below this, a card that is flown to would not be readable. */
const READABLE = 0.5;
/** Largest zoom, and room left around, where things are shown to a room. */
const LARGE = 1.5;
const SHOWN_PADDING = 0.1;

function isFiltered(): boolean {
  const { only, showPeople } = interfaceStore.getState();
  return only !== null || !showPeople;
}

interface ViewSetters {
  readonly setRinged: (ids: ReadonlySet<string>) => void;
}

/** Moving the view: zoom, fit, flying to things, and automatic layout; for actions and other panels. */
export function useChartView(
  frame: RefObject<HTMLElement | null>,
  model: ChartModel,
  { setRinged }: ViewSetters,
): void {
  const flow = useReactFlow();
  const latest = useRef(model);
  latest.current = model;

  const fit = useCallback(() => {
    const box = frame.current?.getBoundingClientRect();
    if (box && box.width > 0) moveView(flow, wholeChart(latest.current, box), motion());
  }, [flow, frame]);

  const flyTo = useCallback(
    (subjects: readonly SubjectRef[]) => {
      const { index, places } = latest.current;
      const ids = cardsOfAll(index, places, subjects);
      if (ids.length === 0 && isFiltered()) {
        // What is asked for is among what is left out: then everything is shown.
        interfaceStore.setState({ only: null, showPeople: true });
        requestAnimationFrame(() => flyTo(subjects));
        return;
      }
      const bounds = boundsOfAll(places, ids);
      const box = frame.current?.getBoundingClientRect();
      if (!bounds || !box) return;
      setRinged(new Set(ids));
      const { x, y, zoom } = settledView(flow);
      const inView =
        bounds.x * zoom + x >= 0 &&
        bounds.y * zoom + y >= 0 &&
        (bounds.x + bounds.width) * zoom + x <= box.width &&
        (bounds.y + bounds.height) * zoom + y <= box.height;
      if (inView && zoom >= READABLE) return;
      const most = Math.max(READABLE, Math.min(zoom, 1));
      const view = getViewportForBounds(
        bounds,
        box.width,
        box.height,
        MIN_ZOOM,
        most < READABLE + 0.2 ? 0.8 : most,
        0.15,
      );
      moveView(flow, view, motion());
    },
    [flow, frame, setRinged],
  );

  const show = useCallback(
    (subjects: readonly SubjectRef[], animated: boolean) => {
      const { index, places, grid } = latest.current;
      const bounds = boundsOfAll(places, cardsOfAll(index, places, subjects)) ?? grid.bounds;
      const box = frame.current?.getBoundingClientRect();
      if (!bounds || !box || box.width === 0) return;
      const { width, height } = box;
      const view = getViewportForBounds(bounds, width, height, MIN_ZOOM, LARGE, SHOWN_PADDING);
      void flow.setViewport(view, { duration: animated ? motion() : 0 });
    },
    [flow, frame],
  );

  const layOut = useLayOut(frame, latest, fit);

  useEffect(() => {
    setChartControl({
      fit,
      getReady: (index) => latest.current.getReady(index),
      flyTo,
      show,
      keepView: () => {
        const view = flow.getViewport();
        // A frame later: the chart is its usual size again.
        return () => requestAnimationFrame(() => void flow.setViewport(view));
      },
      layOut: (all) => void layOut(all),
      zoomIn: () => void flow.zoomIn({ duration: motion() }),
      zoomOut: () => void flow.zoomOut({ duration: motion() }),
      zoomTo: (zoom) =>
        void flow.zoomTo(Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)), { duration: motion() }),
      middle: () => {
        const box = frame.current?.getBoundingClientRect();
        if (!box) return { x: 0, y: 0 };
        const point = pointedAt();
        if (point) return flow.screenToFlowPosition(point);
        return flow.screenToFlowPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      },
      drawn: () => asDrawn(latest.current.index, latest.current.allPlaces),
      focus: () => {
        const { index, places } = latest.current;
        const { selection } = interfaceStore.getState();
        if (!frame.current) return;
        if (!focusSelected(flow, frame.current, { index, places }, selection))
          frame.current.focus();
      },
    });
    return () => setChartControl(null);
  }, [flow, frame, fit, flyTo, show, layOut]);

  const wanted = useInterface((state) => state.flyTo);
  useEffect(() => {
    if (wanted) flyTo(wanted.subjects);
  }, [wanted, flyTo]);
}

/** Which cards are ringed; the ring goes by itself. */
export function useRinged() {
  const [ringed, setRinged] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (ringed.size === 0) return;
    const timer = setTimeout(() => setRinged(new Set()), RING);
    return () => clearTimeout(timer);
  }, [ringed]);
  return { ringed, setRinged };
}
