import { type ReactFlowState, useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { boundsOf, type Rect } from '../../shared/layout/rect.ts';
import type { PlaceGrid } from './place-grid.ts';

const SIZE = { width: 150, height: 100 };

const square = ({ x, y, width, height }: Rect) => `M${x} ${y}h${width}v${height}h${-width}z`;

/** The whole chart in the corner, for finding the way; only while some of it is out of view. */
export function Overview({ grid }: { grid: PlaceGrid }) {
  const store = useStoreApi();
  const flow = useReactFlow();
  const root = useRef<HTMLDivElement>(null);
  const view = useRef<SVGRectElement>(null);
  const picture = useMemo(() => {
    const paths = { regions: '', cards: '' };
    for (const [id, box] of grid.boxes) {
      paths[grid.places.get(id)?.subject === 'product' ? 'regions' : 'cards'] += square(box);
    }
    return paths;
  }, [grid]);

  // Not in React: it follows every frame of a movement.
  useLayoutEffect(() => {
    const follow = ({ transform: [x, y, zoom], width, height }: ReactFlowState) => {
      const { bounds } = grid;
      const seen = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
      const beyond =
        bounds !== null &&
        width > 0 &&
        (bounds.x < seen.x ||
          bounds.y < seen.y ||
          bounds.x + bounds.width > seen.x + seen.width ||
          bounds.y + bounds.height > seen.y + seen.height);
      if (root.current && root.current.hidden === beyond) root.current.hidden = !beyond;
      if (!beyond) return;
      const all = boundsOf([bounds, seen]) as Rect;
      const box = `${all.x} ${all.y} ${all.width} ${all.height}`;
      const svg = view.current?.ownerSVGElement;
      if (svg && svg.getAttribute('viewBox') !== box) svg.setAttribute('viewBox', box);
      for (const [name, value] of Object.entries(seen)) {
        view.current?.setAttribute(name, String(value));
      }
    };
    follow(store.getState());
    return store.subscribe(follow);
  }, [store, grid]);

  const goTo = (event: PointerEvent) => {
    const matrix = view.current?.getScreenCTM()?.inverse();
    if (event.buttons !== 1 || !matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    event.currentTarget.setPointerCapture(event.pointerId);
    void flow.setCenter(x, y, { zoom: flow.getZoom() });
  };
  return (
    <div
      ref={root}
      className="chart-overview nopan nowheel"
      hidden
      onPointerDown={goTo}
      onPointerMove={goTo}
    >
      <svg {...SIZE} role="img" aria-label="Overview of the chart">
        <path className="overview-regions" d={picture.regions} />
        <path className="overview-cards" d={picture.cards} />
        <rect ref={view} className="overview-view" />
      </svg>
    </div>
  );
}
