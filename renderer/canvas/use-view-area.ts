import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useState } from 'react';
import type { Rect } from '../../shared/layout/rect.ts';

/** How far beyond the view cards are drawn, as a part of its size: they are there before they are seen. */
const BEYOND = 0.3;
/** An area this many times wider than the view is given up for a smaller one. */
const TOO_WIDE = 3;

function viewOf({ transform: [x, y, zoom], width, height }: ReactFlowState): Rect | null {
  if (width === 0 || height === 0) return null;
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The area to draw for a view; the one before as long as it will do. */
export function nextArea(last: Rect | null, view: Rect): Rect {
  if (last && contains(last, view) && last.width <= view.width * TOO_WIDE) return last;
  const [dx, dy] = [view.width * BEYOND, view.height * BEYOND];
  return {
    x: view.x - dx,
    y: view.y - dy,
    width: view.width + 2 * dx,
    height: view.height + 2 * dy,
  };
}

/**
 * The part of the canvas that is drawn: what is in view and some more around it. It changes now and
 * then while the view moves, not with every frame. Null until the size of the view is known.
 */
export function useViewArea(): Rect | null {
  const store = useStoreApi();
  const [area, setArea] = useState<Rect | null>(null);
  useLayoutEffect(() => {
    let last: Rect | null = null;
    const look = (state: ReactFlowState) => {
      const view = viewOf(state);
      const next = view && nextArea(last, view);
      if (next === last) return;
      last = next;
      setArea(next);
    };
    look(store.getState());
    return store.subscribe(look);
  }, [store]);
  return area;
}
