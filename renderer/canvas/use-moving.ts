import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { DirectTransform } from './direct-transform.ts';

/**
 * Moves the view frame by frame, and says on the chart's frame that it moves, and whether it only
 * shifts. React Flow writes every step into the viewport's style, too, which counts once it is still.
 */
export function useMoving(frame: RefObject<HTMLElement | null>): void {
  const store = useStoreApi();
  useEffect(() => {
    let last = store.getState().transform;
    let view: DirectTransform | null = null;
    const rest = () => frame.current?.removeAttribute('data-moving');
    const move = ({ transform }: ReactFlowState) => {
      // The same view, said anew, is no movement.
      if (transform.every((part, at) => part === last[at])) return;
      const how = transform[2] === last[2] ? 'shifts' : 'zooms';
      last = transform;
      const chart = frame.current;
      if (!view?.element.isConnected) {
        const element = chart?.querySelector<HTMLElement>('.react-flow__viewport');
        view = element ? new DirectTransform(element, rest) : null;
      }
      if (!chart || !view) return;
      const [x, y, zoom] = transform;
      view.to(`translate(${x}px, ${y}px) scale(${zoom})`);
      if (chart.dataset.moving !== how) chart.dataset.moving = how;
    };
    const point = (event: PointerEvent) => event.buttons === 0 && view?.leave();
    window.addEventListener('pointermove', point);
    const stop = store.subscribe(move);
    return () => {
      stop();
      window.removeEventListener('pointermove', point);
      view?.end();
    };
  }, [frame, store]);
}
