import { useEffect, useMemo, useRef, useState } from 'react';
import type { ChartEdge } from './chart-edges.ts';
import { useInFull } from './in-full.ts';
import { LineRoutes } from './line-routes.ts';
import type { PlaceGrid } from './place-grid.ts';

/** Time for working ways out in one frame, in milliseconds. */
const TURN = 8;

function workOut(routes: LineRoutes, edges: readonly ChartEdge[]): boolean {
  const until = performance.now() + TURN;
  return routes.workOut(edges, () => performance.now() < until);
}

/**
 * The ways of the lines in view. Few are known at once; many are worked out over several frames, and
 * then drawn together. Where a chart's cards are not drawn in full yet, lines wait for that, too.
 */
export function useLineRoutes(grid: PlaceGrid, edges: readonly ChartEdge[]): LineRoutes {
  const last = useRef<LineRoutes | null>(null);
  const routes = useMemo(() => new LineRoutes(grid, last.current), [grid]);
  last.current = routes;
  const [, setTurn] = useState(0);
  const inFull = useInFull();
  const complete = inFull && workOut(routes, edges);
  useEffect(() => {
    if (complete || !inFull) return;
    const step = () => {
      if (workOut(routes, edges)) setTurn((turn) => turn + 1);
      else frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [complete, inFull, routes, edges]);
  return routes;
}
