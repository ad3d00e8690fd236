import { useReactFlow } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlaceGrid } from './place-grid.ts';

interface At {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * The card under the pointer while the chart is drawn as one picture: it becomes a card of its own,
 * so that it can be clicked, dragged and dropped on as nearer in.
 */
export function useHovered(farOut: boolean) {
  const flow = useReactFlow();
  const [hovered, setHovered] = useState<string | null>(null);
  const grid = useRef<PlaceGrid | null>(null);
  const far = useRef(farOut);
  far.current = farOut;
  useEffect(() => {
    if (!farOut) setHovered(null);
  }, [farOut]);
  const point = useMemo(() => {
    return ({ clientX, clientY }: At) => {
      if (!far.current) return;
      const at = flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
      setHovered(grid.current?.at(at) ?? null);
    };
  }, [flow]);
  return { hovered, point, grid };
}
