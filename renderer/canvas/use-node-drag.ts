import { type NodeChange, type OnNodeDrag, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { interfaceStore } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { runCommand } from '../store/run-command.ts';
import type { ChartNode } from './chart-nodes.ts';
import { type Dropped, dropChanges, dropLabel } from './drop-changes.ts';
import { light, regionElement, slotAt } from './drop-target.ts';
import { putIntoSlot } from './fill-slot.ts';
import { movedStore } from './moved-cards.ts';
import { onCanvas } from './places.ts';
import { Snapper } from './snapper.ts';
import { regionAt } from './spatial.ts';
import type { ChartModel } from './use-chart-model.ts';

/** So close to the chart's edge, in pixels, a dragged card pulls the view along: React Flow's own. */
const EDGE = 40;

function inside({ left, right, top, bottom }: DOMRect, { x, y }: { x: number; y: number }) {
  return x > left + EDGE && x < right - EDGE && y > top + EDGE && y < bottom - EDGE;
}

function pointOf(event: MouseEvent | TouchEvent): { x: number; y: number } {
  const at = 'clientX' in event ? event : event.changedTouches[0];
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 };
}

const none: ReadonlySet<string> = new Set();

/** Which cards are dragged, and where they are; the plan itself changes only when they are dropped. */
export function useMoved() {
  const [dragged, setDragged] = useState(none);
  const going = useRef(false);
  const snapper = useRef<Snapper | null>(null);
  /** Where they are by now, snapped: what React Flow says of them at the drop is where the hand is. */
  const dropped = useRef<Map<string, { x: number; y: number }>>(new Map());
  /** Takes the positions out of React Flow's changes. */
  const take = useCallback((changes: readonly NodeChange<ChartNode>[]) => {
    if (!going.current) return;
    const next: [string, { x: number; y: number }][] = [];
    for (const change of changes) {
      if (change.type === 'position' && change.position) next.push([change.id, change.position]);
    }
    if (next.length === 0) return;
    const known = dropped.current.size;
    for (const [id, at] of snapper.current?.snap(next) ?? next) dropped.current.set(id, at);
    if (dropped.current.size > known) setDragged(new Set(dropped.current.keys()));
    movedStore.setState({ moved: new Map(dropped.current) });
  }, []);
  return { dragged, setDragged, going, take, snapper, dropped };
}

/** Dragging cards: what they would land on is lit, a drop is one step, Escape puts all back. */
export function useNodeDrag(
  frame: RefObject<HTMLElement | null>,
  model: ChartModel,
  { setDragged, going, snapper, dropped }: Omit<ReturnType<typeof useMoved>, 'dragged' | 'take'>,
) {
  const store = useStoreApi();
  const latest = useRef(model);
  latest.current = model;

  const end = useCallback(() => {
    going.current = false;
    snapper.current?.end();
    snapper.current = null;
    dropped.current.clear();
    light(null);
    setDragged(none);
    movedStore.setState({ moved: null });
    if (frame.current) delete frame.current.dataset.dragging;
    interfaceStore.setState({ dragging: false });
  }, [frame, going, setDragged, snapper, dropped]);

  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !going.current) return;
      event.stopPropagation();
      event.preventDefault();
      end();
    };
    window.addEventListener('keydown', cancel, true);
    return () => window.removeEventListener('keydown', cancel, true);
  }, [end, going]);

  return useMemo(() => {
    // Measured once: asked with every step, it would make the browser lay the page out there and then.
    let chart = new DOMRect();
    const onNodeDragStart: OnNodeDrag<ChartNode> = (_event, node, nodes) => {
      going.current = true;
      chart = frame.current?.getBoundingClientRect() ?? chart;
      dropped.current.clear();
      snapper.current = new Snapper(
        latest.current,
        nodes.map(({ id }) => id),
        store,
      );
      const alone = nodes.length === 1;
      if (frame.current) {
        frame.current.dataset.dragging = alone && node.type === 'person' ? 'person' : 'cards';
      }
      interfaceStore.setState({ dragging: true });
      // A card that lies at the edge must not run away from the hand that has just taken it.
      store.setState({ autoPanOnNodeDrag: false });
    };
    const takesSlot = (node: ChartNode, nodes: readonly ChartNode[]) =>
      node.type === 'person' && nodes.length === 1;
    const into = (event: MouseEvent | TouchEvent) => {
      const { x, y } = pointOf(event);
      const [left, top, zoom] = store.getState().transform;
      const at = { x: (x - chart.x - left) / zoom, y: (y - chart.y - top) / zoom };
      return regionAt(latest.current.places, at);
    };

    const onNodeDrag: OnNodeDrag<ChartNode> = (event, node, nodes) => {
      if (!going.current) return;
      const point = pointOf(event);
      if (!store.getState().autoPanOnNodeDrag && inside(chart, point)) {
        store.setState({ autoPanOnNodeDrag: true });
      }
      if (takesSlot(node, nodes)) {
        const slot = slotAt(point.x, point.y);
        light(slot?.element ?? null, slot?.label);
      } else if (node.type === 'squad') {
        const region = into(event);
        const stays = region === (latest.current.places.get(node.id)?.parent ?? null);
        light(region && !stays ? regionElement(region) : null);
      }
    };

    const onNodeDragStop: OnNodeDrag<ChartNode> = (event, node, nodes) => {
      if (!going.current) return;
      // Where the pointer is now counts, not where the card was drawn last.
      const { x: left, y: top } = pointOf(event);
      const target = takesSlot(node, nodes) ? slotAt(left, top) : null;
      const region = into(event);
      const { index, places, allPlaces } = latest.current;
      // Edits wait while a drag goes on: it has to be over before its own edit.
      interfaceStore.setState({ dragging: false });
      if (target) putIntoSlot(target, node.id);
      else {
        // The card under the pointer decides for all that are dragged with it.
        const leaves = node.type === 'squad' && region !== (places.get(node.id)?.parent ?? null);
        const drops: Dropped[] = nodes.flatMap(({ id, type, position: at, parentId }) => {
          const position = dropped.current.get(id) ?? at;
          const parent = parentId === undefined ? null : onCanvas(places, parentId);
          const x = position.x + (parent?.x ?? 0);
          const y = position.y + (parent?.y ?? 0);
          const before = onCanvas(places, id);
          const home = places.get(id)?.parent ?? null;
          const stays = before?.x === x && before.y === y;
          return stays || !type ? [] : [{ id, subject: type, x, y, into: leaves ? region : home }];
        });
        if (drops.length > 0) {
          runCommand(dropLabel(currentStructure(), drops), (structure) =>
            dropChanges(structure, index, allPlaces, drops),
          );
        }
      }
      end();
    };
    return { onNodeDragStart, onNodeDrag, onNodeDragStop };
  }, [store, frame, going, end, snapper, dropped]);
}
