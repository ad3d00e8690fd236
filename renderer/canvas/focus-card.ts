import type { ReactFlowInstance } from '@xyflow/react';
import type { Rect } from '../../shared/layout/rect.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Selected } from '../store/interface-store.ts';
import type { Place } from './places.ts';
import { cardsOf } from './related.ts';
import { boxOf } from './spatial.ts';

/** Frames to wait for something that was out of view to be drawn. */
const PATIENCE = 20;
/** Space that a focused card keeps to the edge of the view, in pixels. */
const EDGE = 24;

type View = Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>;

/** Moves the view just enough to show a box of the canvas. */
export function showBox(flow: View, frame: HTMLElement, box: Rect): void {
  const { x, y, zoom } = flow.getViewport();
  const { width, height } = frame.getBoundingClientRect();
  const shift = (from: number, to: number, size: number): number => {
    if (from < EDGE) return EDGE - from;
    return to > size - EDGE ? Math.max(size - EDGE - to, EDGE - from) : 0;
  };
  const dx = shift(box.x * zoom + x, (box.x + box.width) * zoom + x, width);
  const dy = shift(box.y * zoom + y, (box.y + box.height) * zoom + y, height);
  if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom });
}

/** Puts the keyboard's focus on something of the chart as soon as it is drawn. */
export function focusWhenDrawn(frame: HTMLElement, selector: string, left = PATIENCE): void {
  const found = frame.querySelector<HTMLElement | SVGElement>(selector);
  if (found) found.focus({ preventScroll: true });
  else if (left > 0) requestAnimationFrame(() => focusWhenDrawn(frame, selector, left - 1));
}

/** Moves the view just enough to show a card, and puts the keyboard's focus on it. */
export function focusCard(
  flow: View,
  frame: HTMLElement | null,
  places: ReadonlyMap<string, Place>,
  id: string,
): void {
  const box = boxOf(places, id);
  if (!box || !frame) return;
  showBox(flow, frame, box);
  focusWhenDrawn(frame, `.react-flow__node[data-id="${CSS.escape(id)}"]`);
}

/** The first of what is selected takes the focus: its card, or its name in a slot. @returns whether anything does. */
export function focusSelected(
  flow: View,
  frame: HTMLElement,
  { index, places }: { index: StructureIndex; places: ReadonlyMap<string, Place> },
  selection: readonly Selected[],
): boolean {
  const card = selection.find(({ id }) => places.has(id));
  if (card) {
    focusCard(flow, frame, places, card.id);
    return true;
  }
  const person = selection.find(({ kind }) => kind === 'person');
  const home = person && cardsOf(index, places, person.id)[0];
  const box = home && boxOf(places, home);
  if (!person || !box) return false;
  showBox(flow, frame, box);
  const node = `.react-flow__node[data-id="${CSS.escape(home)}"]`;
  focusWhenDrawn(frame, `${node} [data-person-id="${CSS.escape(person.id)}"]`);
  return true;
}
