import type { Viewport } from '@xyflow/react';
import { type RefObject, useMemo, useRef } from 'react';

/** Says on the chart's frame while the view moves about without zooming. */
export function useMoving(frame: RefObject<HTMLElement | null>) {
  const from = useRef(0);
  return useMemo(
    () => ({
      onMoveStart: (_event: unknown, { zoom }: Viewport) => {
        from.current = zoom;
      },
      onMove: (_event: unknown, { zoom }: Viewport) => {
        frame.current?.toggleAttribute('data-moving', zoom === from.current);
      },
      onMoveEnd: () => frame.current?.removeAttribute('data-moving'),
    }),
    [frame],
  );
}
