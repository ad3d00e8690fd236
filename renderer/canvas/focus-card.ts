import type { ReactFlowInstance } from '@xyflow/react';
import type { Place } from './places.ts';
import { boxOf } from './spatial.ts';

/** Frames to wait for a card that was out of view to be drawn. */
const PATIENCE = 20;
/** Space that a focused card keeps to the edge of the view, in pixels. */
const EDGE = 24;

/** Moves the view just enough to show a card, and puts the keyboard's focus on it. */
export function focusCard(
  flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>,
  frame: HTMLElement | null,
  places: ReadonlyMap<string, Place>,
  id: string,
): void {
  const box = boxOf(places, id);
  if (!box || !frame) return;
  const { x, y, zoom } = flow.getViewport();
  const { width, height } = frame.getBoundingClientRect();
  const shift = (from: number, to: number, size: number): number => {
    if (from < EDGE) return EDGE - from;
    return to > size - EDGE ? Math.max(size - EDGE - to, EDGE - from) : 0;
  };
  const dx = shift(box.x * zoom + x, (box.x + box.width) * zoom + x, width);
  const dy = shift(box.y * zoom + y, (box.y + box.height) * zoom + y, height);
  if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom });
  const find = (left: number): void => {
    const card = frame.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
    if (card) card.focus({ preventScroll: true });
    else if (left > 0) requestAnimationFrame(() => find(left - 1));
  };
  find(PATIENCE);
}
