import { ViewportPortal } from '@xyflow/react';
import { type FocusEvent, type MouseEvent, memo } from 'react';
import type { Rect } from '../../shared/layout/rect.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Point } from '../../shared/routing/find-route.ts';
import { roundedPath } from '../../shared/routing/rounded-path.ts';
import { interfaceStore, select } from '../store/interface-store.ts';
import { groundOf } from './ChartGround.tsx';
import { type ChartEdge, edgeLabel, selectedByEdge } from './chart-edges.ts';
import { linePoints } from './edge-ends.ts';
import { middleOf } from './edge-path.ts';
import type { PlaceGrid } from './place-grid.ts';
import { useLineRoutes } from './use-line-routes.ts';

interface ChartLinesProps {
  /** The part of the canvas that is drawn. */
  readonly area: Rect | null;
  readonly index: StructureIndex;
  readonly edges: readonly ChartEdge[];
  readonly grid: PlaceGrid;
  /** Where a card is drawn now, also while it is dragged. */
  readonly boxOf: (id: string) => Rect | undefined;
  readonly selected: ReadonlySet<string>;
  readonly related: ReadonlySet<string> | null;
}

/** Reporting lines and assignments in view: orthogonal and quiet, with words while selected. */
export function ChartLines({
  area,
  index,
  edges,
  grid,
  boxOf,
  selected,
  related,
}: ChartLinesProps) {
  const routes = useLineRoutes(grid, edges);
  const labels: { readonly id: string; readonly at: Point; readonly words: string }[] = [];
  const lines = edges.flatMap((edge) => {
    const [from, to] = [boxOf(edge.source), boxOf(edge.target)];
    if (!from || !to) return [];
    const still = from === grid.boxes.get(edge.source) && to === grid.boxes.get(edge.target);
    const route = still ? routes.of(edge) : undefined;
    // Its way is worked out in a moment.
    if (still && !route) return [];
    const points = route?.points ?? linePoints(from, to, to.width, edge);
    const path = route?.path ?? roundedPath(points);
    const words = edgeLabel(index, edge);
    const chosen = selected.has(edge.id);
    if (chosen) labels.push({ id: edge.id, at: middleOf(points), words });
    const state = chosen ? 'is-selected' : related?.has(edge.id) ? 'is-related' : '';
    return [<Line key={edge.id} edge={edge} path={path} words={words} state={state} />];
  });
  if (!area) return null;
  // Cut off where the ground ends: a line may run across the whole chart.
  const { x, y, width, height } = groundOf(area);
  return (
    <ViewportPortal>
      <svg
        className="chart-lines"
        role="presentation"
        viewBox={`${x} ${y} ${width} ${height}`}
        style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      >
        {lines}
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
    </ViewportPortal>
  );
}

interface LineProps {
  readonly edge: ChartEdge;
  readonly path: string;
  readonly words: string;
  readonly state: string;
}

/** Heard after what the line says. */
const kindWords = {
  reporting: 'reporting line',
  dotted: 'dotted line',
  pm: 'assignment',
  po: 'assignment',
  member: 'assignment',
} as const;

const Line = memo(function Line({ edge, path, words, state }: LineProps) {
  const { id, kind, ghost } = edge;
  const names = ['chart-line', `chart-line-${kind}`, state, ghost && `is-ghost ghost-${ghost}`];
  const preview = ghost && `In the preview, ${ghost === 'new' ? 'new' : 'goes'}: `;
  const choose = (more: boolean) => {
    if (ghost) return;
    const line = selectedByEdge(id);
    const { selection } = interfaceStore.getState();
    select(more ? [...selection.filter((one) => one.id !== line.id), line] : [line]);
  };
  return (
    // Lines of what is selected can be reached by keys (use-line-keys.ts); the others would be noise.
    // biome-ignore lint/a11y/useSemanticElements: a line in a drawing cannot be a button element
    <g
      className={names.filter(Boolean).join(' ')}
      role="button"
      tabIndex={state ? 0 : -1}
      aria-label={`${preview ?? ''}${words}, ${kindWords[kind]}`}
      aria-pressed={state === 'is-selected'}
      data-line-id={id}
      onClick={(event: MouseEvent) => choose(event.shiftKey || event.ctrlKey || event.metaKey)}
      onFocus={(event: FocusEvent) => {
        if (event.currentTarget.matches(':focus-visible')) choose(false);
      }}
      onKeyDown={() => undefined}
    >
      <title>{words}</title>
      <path className="chart-line-path" d={path} />
      <path className="chart-line-hit" d={path} />
    </g>
  );
});
