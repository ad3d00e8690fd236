import { type ReactFlowState, useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { boundsOf, type Rect } from '../../shared/layout/rect.ts';
import { chartWords } from '../words/chart-words.ts';
import { DirectTransform } from './direct-transform.ts';
import type { PlaceGrid } from './place-grid.ts';

const SIZE = { width: 150, height: 100 };
/** So many times its size the frame is stretched while the view zooms. */
const STRETCH = 2;
/** Smaller steps of the frame, in pixels, are not seen: of a large plan most steps of the view are. */
const UNSEEN = 0.4;

/** How a picture of everything is drawn small: as large as fits, in the middle. */
function fitOf(all: Rect): { scale: number; dx: number; dy: number } {
  const scale = Math.min(SIZE.width / all.width, SIZE.height / all.height);
  return {
    scale,
    dx: (SIZE.width - all.width * scale) / 2 - all.x * scale,
    dy: (SIZE.height - all.height * scale) / 2 - all.y * scale,
  };
}

function isUnseen(before: Rect, now: Rect): boolean {
  return (['x', 'y', 'width', 'height'] as const).every(
    (of) => Math.abs(before[of] - now[of]) < UNSEEN,
  );
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
    const element = view.current;
    if (!element) return;
    let frame = { width: 0, height: 0 };
    let at = '';
    let exact = SIZE;
    let shown = { x: Number.NaN, y: Number.NaN, ...SIZE };
    const resize = (size: typeof SIZE) => {
      frame = size;
      element.style.width = `${size.width}px`;
      element.style.height = `${size.height}px`;
    };
    const rest = () => {
      if (exact.width !== frame.width || exact.height !== frame.height) resize(exact);
      element.style.transform = at;
    };
    const direct = new DirectTransform(element, rest);
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
      const { scale, dx, dy } = fitOf(all);
      const box = `${all.x} ${all.y} ${all.width} ${all.height}`;
      if (svg.current?.getAttribute('viewBox') !== box) svg.current?.setAttribute('viewBox', box);
      const wanted = { width: seen.width * scale, height: seen.height * scale };
      const now = { x: seen.x * scale + dx, y: seen.y * scale + dy, ...wanted };
      if (isUnseen(shown, now)) return;
      shown = now;
      const ratio = wanted.width / frame.width;
      // Another size draws it anew: while the view zooms it is stretched, as long as its edge can bear it.
      if (ratio > STRETCH || ratio < 1 / STRETCH) resize(wanted);
      at = `translate(${now.x}px, ${now.y}px)`;
      exact = wanted;
      direct.to(`${at} scale(${wanted.width / frame.width}, ${wanted.height / frame.height})`);
    };
    follow(store.getState());
    direct.end();
    let last = store.getState();
    const stop = store.subscribe((state) => {
      const { transform, width, height } = last;
      last = state;
      const moves = state.transform !== transform || state.width !== width;
      if (moves || state.height !== height) follow(state);
    });
    return () => {
      stop();
      direct.end();
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
      <svg ref={svg} {...SIZE} role="img" aria-label={chartWords.overview}>
        <path className="overview-regions" d={picture.regions} />
        <path className="overview-cards" d={picture.cards} />
      </svg>
      <div ref={view} className="overview-view" />
    </div>
  );
}
