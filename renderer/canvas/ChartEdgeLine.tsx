import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { PERSON_HEIGHT, SQUAD_HEIGHT } from '../../shared/layout/sizes.ts';
import type { ChartEdge } from './chart-edges.ts';
import { downwardsPath, middleOf, roundedPath, sidewaysPath } from './edge-path.ts';

/** Lines of different kinds into one card run beside each other, not over each other. */
const lanes = { pm: 0, po: 4, member: 8, reporting: 12, dotted: 14 } as const;

/** A reporting line or an assignment: orthogonal and quiet, with its words while it is selected. */
export const ChartEdgeLine = memo(function ChartEdgeLine(props: EdgeProps<ChartEdge>) {
  const { sourceX, sourceY, targetX, targetY, targetPosition, data, selected, interactionWidth } =
    props;
  if (!data) return null;
  const from = { x: sourceX, y: sourceY };
  const to = { x: targetX, y: targetY };
  const height = data.leaves === 'person' ? PERSON_HEIGHT : SQUAD_HEIGHT;
  const points =
    targetPosition === 'left'
      ? sidewaysPath(from, to, height, lanes[data.kind])
      : downwardsPath(from, to);
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
