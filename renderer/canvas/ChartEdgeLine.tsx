import { BaseEdge, EdgeLabelRenderer, type EdgeProps, useStore } from '@xyflow/react';
import { memo } from 'react';
import type { ChartEdge } from './chart-edges.ts';
import { linePoints } from './edge-ends.ts';
import { middleOf, roundedPath } from './edge-path.ts';

/** A reporting line or an assignment: orthogonal and quiet, with its words while it is selected. */
export const ChartEdgeLine = memo(function ChartEdgeLine(props: EdgeProps<ChartEdge>) {
  const { target, sourceX, sourceY, targetX, targetY, data, selected, interactionWidth } = props;
  const width = useStore((state) => state.nodeLookup.get(target)?.width ?? 0);
  if (!data) return null;
  const points = linePoints({ x: sourceX, y: sourceY }, { x: targetX, y: targetY }, width, data);
  const label = selected ? middleOf(points) : null;
  return (
    <>
      <title>{data.label}</title>
      <BaseEdge path={roundedPath(points)} interactionWidth={interactionWidth ?? 14} />
      {label && (
        <EdgeLabelRenderer>
          <span
            className="chart-edge-label"
            style={{ transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)` }}
          >
            {data.label}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
