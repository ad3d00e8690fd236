import { ViewportPortal } from '@xyflow/react';
import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Rect } from '../../shared/layout/rect.ts';
import type { Point } from '../../shared/routing/find-route.ts';
import { roundedPath } from '../../shared/routing/rounded-path.ts';
import { groundOf } from './ChartGround.tsx';
import { ChartLine } from './ChartLine.tsx';
import { type ChartEdge, edgeLabel } from './chart-edges.ts';
import { linePoints } from './edge-ends.ts';
import { middleOf } from './edge-path.ts';
import type { LineRoute } from './line-routes.ts';
import { isCarried, liveBox, movedStore } from './moved-cards.ts';
import type { ChartModel } from './use-chart-model.ts';
import { useLineRoutes } from './use-line-routes.ts';

interface ChartLinesProps {
  /** The part of the canvas that is drawn. */
  readonly area: Rect | null;
  readonly model: ChartModel;
}

/** Reporting lines and assignments in view: orthogonal and quiet, with words while selected. */
export function ChartLines({ area, model }: ChartLinesProps) {
  const { grid, edges, dragged } = model;
  const routes = useLineRoutes(grid, edges);
  const carried = useMemo(
    () =>
      dragged.size === 0
        ? []
        : edges.filter(({ source, target }) =>
            [source, target].some((id) => isCarried(id, model, dragged)),
          ),
    [model, edges, dragged],
  );
  if (!area) return null;
  const still = edges.flatMap((edge) => {
    const route = carried.includes(edge) ? undefined : routes.of(edge);
    // Its way is worked out in a moment.
    return route ? [{ edge, route }] : [];
  });
  return (
    <ViewportPortal>
      <Lines area={area} model={model} lines={still} />
      {carried.length > 0 && <CarriedLines area={area} model={model} edges={carried} />}
    </ViewportPortal>
  );
}

interface CarriedLinesProps extends ChartLinesProps {
  readonly area: Rect;
  readonly edges: readonly ChartEdge[];
}

/** The lines of cards that are dragged: they alone are drawn with every step of the hand. */
function CarriedLines({ area, model, edges }: CarriedLinesProps) {
  const moved = useStore(movedStore, (state) => state.moved);
  const lines = edges.flatMap((edge) => {
    const from = liveBox(edge.source, model, moved);
    const to = liveBox(edge.target, model, moved);
    if (!from || !to) return [];
    const points = linePoints(from, to, to.width, edge);
    return [{ edge, route: { points, path: roundedPath(points) } }];
  });
  return <Lines area={area} model={model} lines={lines} reach />;
}

interface LinesProps {
  readonly area: Rect;
  readonly model: ChartModel;
  readonly lines: readonly { readonly edge: ChartEdge; readonly route: LineRoute }[];
  /** The drawing always reaches as far as the ground: its layer stays the same wherever lines run. */
  readonly reach?: boolean;
}

function Lines({ area, model: { index, selected, related }, lines, reach }: LinesProps): ReactNode {
  const labels: { readonly id: string; readonly at: Point; readonly words: string }[] = [];
  const drawn = lines.map(({ edge, route }) => {
    const words = edgeLabel(index, edge);
    const chosen = selected.has(edge.id);
    if (chosen) labels.push({ id: edge.id, at: middleOf(route.points), words });
    const state = chosen ? 'is-selected' : related?.edges.has(edge.id) ? 'is-related' : '';
    return <ChartLine key={edge.id} edge={edge} path={route.path} words={words} state={state} />;
  });
  // Cut off where the ground ends: a line may run across the whole chart.
  const { x, y, width, height } = groundOf(area);
  return (
    <>
      <svg
        className="chart-lines"
        role="presentation"
        viewBox={`${x} ${y} ${width} ${height}`}
        style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      >
        {reach && (
          <path className="chart-lines-reach" d={`M${x} ${y}h1M${x + width - 1} ${y + height}h1`} />
        )}
        {drawn}
      </svg>
      {labels.map(({ id, at, words }) => (
        <span
          key={id}
          className="chart-line-label"
          style={{ transform: `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)` }}
        >
          {words}
        </span>
      ))}
    </>
  );
}
