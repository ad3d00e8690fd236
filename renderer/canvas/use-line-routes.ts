import { useEffect, useMemo, useState } from 'react';
import type { ChartEdge } from './chart-edges.ts';
import { LineRoutes } from './line-routes.ts';
import type { PlaceGrid } from './place-grid.ts';

/** Time for working out ways before the chart is drawn, in milliseconds: what is left comes with the next frame. */
const TURN = 6;

/** The ways of the lines in view. Where there are many new ones at once, they come within a few frames. */
export function useLineRoutes(grid: PlaceGrid, edges: readonly ChartEdge[]): LineRoutes {
  const routes = useMemo(() => new LineRoutes(grid), [grid]);
  const [, setTurn] = useState(0);
  const until = performance.now() + TURN;
  const complete = routes.workOut(edges, () => performance.now() < until);
  useEffect(() => {
    if (complete) return;
    const frame = requestAnimationFrame(() => setTurn((turn) => turn + 1));
    return () => cancelAnimationFrame(frame);
  });
  return routes;
}
