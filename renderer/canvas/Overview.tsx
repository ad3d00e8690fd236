import { MiniMap, type ReactFlowState, useStore } from '@xyflow/react';
import { useCallback, useMemo } from 'react';
import type { Place } from './places.ts';
import { boundsOfAll } from './spatial.ts';

const size = { width: 150, height: 100 };

/** The whole chart in the corner, for finding the way; only while some of it is out of view. */
export function Overview({ places }: { places: ReadonlyMap<string, Place> }) {
  const bounds = useMemo(() => boundsOfAll(places, places.keys()), [places]);
  const beyond = useStore(
    useCallback(
      ({ transform: [x, y, zoom], width, height }: ReactFlowState) =>
        bounds !== null &&
        width > 0 &&
        (bounds.x * zoom + x < 0 ||
          bounds.y * zoom + y < 0 ||
          (bounds.x + bounds.width) * zoom + x > width ||
          (bounds.y + bounds.height) * zoom + y > height),
      [bounds],
    ),
  );
  if (!beyond) return null;
  return (
    <MiniMap
      pannable
      zoomable
      ariaLabel="Overview of the chart"
      nodeClassName={(node) => `minimap-${node.type}`}
      nodeBorderRadius={16}
      nodeStrokeWidth={0}
      style={size}
    />
  );
}
