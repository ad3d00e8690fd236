import { type ReactFlowState, useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { boundsOf, type Rect } from '../../shared/layout/rect.ts';
import type { PlaceGrid } from './place-grid.ts';

const SIZE = { width: 150, height: 100 };
/** How often the frame takes another size while the view zooms, in milliseconds: that draws it anew. */
const PAUSE = 100;

/** How a picture of everything is drawn small: as large as fits, in the middle. */
function fitOf(all: Rect): { scale: number; dx: number; dy: number } {
  const scale = Math.min(SIZE.width / all.width, SIZE.height / all.height);
  return {
    scale,
    dx: (SIZE.width - all.width * scale) / 2 - all.x * scale,
    dy: (SIZE.height - all.height * scale) / 2 - all.y * scale,
  };
}

const square = ({ x, y, width, height }: Rect) => `M${x} ${y}h${width}v${height}h${-width}z`;

/** The whole chart in the corner, for finding the way; only while some of it is out of view. */
export function Overview({ grid }: { grid: PlaceGrid }) {
  const store = useStoreApi();
  const flow = useReactFlow();
  const root = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const picture = useMemo(() => {
    const paths = { regions: '', cards: '' };
    for (const [id, box] of grid.boxes) {
      paths[grid.places.get(id)?.subject === 'product' ? 'regions' : 'cards'] += square(box);
    }
    return paths;
  }, [grid]);

  // Not in React: it follows every frame of a movement.
  useLayoutEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    let resized = 0;
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
      const sized = `${width / zoom} ${height / zoom}`;
      if (sized !== view.current?.dataset.sized) {
        clearTimeout(later);
        const wait = resized + PAUSE - performance.now();
        if (wait > 0) {
          later = setTimeout(() => follow(store.getState()), wait);
          return;
        }
        resized = performance.now();
        if (view.current) view.current.dataset.sized = sized;
      }
      const all = boundsOf([bounds, seen]) as Rect;
      const box = `${all.x} ${all.y} ${all.width} ${all.height}`;
      if (svg.current?.getAttribute('viewBox') !== box) svg.current?.setAttribute('viewBox', box);
      const { scale, dx, dy } = fitOf(all);
      if (!view.current) return;
      const { style } = view.current;
      style.transform = `translate(${seen.x * scale + dx}px, ${seen.y * scale + dy}px)`;
      style.width = `${seen.width * scale}px`;
      style.height = `${seen.height * scale}px`;
    };
    follow(store.getState());
    const stop = store.subscribe(follow);
    return () => {
      stop();
      clearTimeout(later);
    };
  }, [store, grid]);

  const goTo = (event: PointerEvent) => {
    const matrix = svg.current?.getScreenCTM()?.inverse();
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
      <svg ref={svg} {...SIZE} role="img" aria-label="Overview of the chart">
        <path className="overview-regions" d={picture.regions} />
        <path className="overview-cards" d={picture.cards} />
      </svg>
      <div ref={view} className="overview-view" />
    </div>
  );
}
