import { useReactFlow } from '@xyflow/react';
import { type DragEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { addNew } from '../actions/add-new.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { runCommand } from '../store/run-command.ts';
import { type Dragged, draggedKind, draggedNow, readDragged } from './drag-data.ts';
import { cellInRegion, type Dropped, dropChanges, dropLabel } from './drop-changes.ts';
import { light, regionElement, slotAt } from './drop-target.ts';
import { createInSlot, fitsSlot, putIntoSlot } from './fill-slot.ts';
import { regionAt } from './spatial.ts';
import type { ChartModel } from './use-chart-model.ts';

const takesSlot = (dragged: Dragged | null) =>
  dragged?.kind === 'person' || (dragged?.kind === 'new' && fitsSlot(dragged.what));
const takesRegion = (dragged: Dragged | null) =>
  dragged?.kind === 'squad' || (dragged?.kind === 'new' && dragged.what === 'squad');

/** Drags that come from the left panel, or out of a slot: what they may be dropped on, and the drop. */
export function usePanelDrop(frame: RefObject<HTMLElement | null>, model: ChartModel) {
  const flow = useReactFlow();
  const latest = useRef(model);
  latest.current = model;

  useEffect(() => {
    const over = () => {
      light(null);
      if (frame.current) delete frame.current.dataset.dragging;
      interfaceStore.setState({ dragging: false });
    };
    document.addEventListener('dragend', over);
    return () => document.removeEventListener('dragend', over);
  }, [frame]);

  return useMemo(() => {
    const onDragOver = (event: DragEvent) => {
      if (!draggedKind(event.dataTransfer) || !frame.current) return;
      event.preventDefault();
      const dragged = draggedNow(event.dataTransfer);
      event.dataTransfer.dropEffect = dragged?.kind === 'new' ? 'copy' : 'move';
      if (!interfaceStore.getState().dragging) interfaceStore.setState({ dragging: true });
      frame.current.dataset.dragging = takesSlot(dragged) ? 'person' : 'cards';
      if (takesSlot(dragged)) {
        const slot = slotAt(event.clientX, event.clientY);
        light(slot?.element ?? null, slot?.label);
      } else if (takesRegion(dragged)) {
        const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
        const region = regionAt(latest.current.places, at);
        light(region ? regionElement(region) : null);
      }
    };
    const onDragLeave = (event: DragEvent) => {
      if (frame.current?.contains(event.relatedTarget as globalThis.Node | null)) return;
      light(null);
      if (frame.current) delete frame.current.dataset.dragging;
    };
    const onDrop = (event: DragEvent) => {
      const dragged = readDragged(event.dataTransfer);
      if (!dragged) return;
      event.preventDefault();
      light(null);
      if (frame.current) delete frame.current.dataset.dragging;
      interfaceStore.setState({ dragging: false });
      const slot = takesSlot(dragged) ? slotAt(event.clientX, event.clientY) : null;
      const at = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
      if (slot && dragged.kind === 'person') {
        const also = event.altKey || event.ctrlKey;
        putIntoSlot(slot, dragged.id, also ? undefined : dragged.from);
      } else if (slot && dragged.kind === 'new') createInSlot(slot, dragged.what);
      else dropOnCanvas(dragged, at, latest.current);
    };
    return { onDragOver, onDragLeave, onDrop };
  }, [flow, frame]);
}

function dropOnCanvas(dragged: Dragged, at: { x: number; y: number }, model: ChartModel): void {
  const { places, allPlaces, index } = model;
  const region = regionAt(places, at);
  if (dragged.kind === 'new') {
    // The pointer is where the card's name will be, not on its very corner.
    const corner = { x: snap(at.x - 24), y: snap(at.y - 20) };
    const origin = region && places.get(region);
    if (dragged.what !== 'squad' || !origin) addNew(dragged.what, { at: corner });
    else {
      const wanted = { x: corner.x - origin.x, y: corner.y - origin.y };
      const room = cellInRegion(allPlaces, region, wanted);
      addNew('squad', { at: room, productId: region });
    }
    return;
  }
  const to = { x: snap(at.x), y: snap(at.y) };
  const drop: Dropped = { id: dragged.id, subject: dragged.kind, ...to, into: region };
  // Somebody without a card of their own has no place on the open canvas.
  if (dragged.kind === 'person' && !allPlaces.has(dragged.id)) return;
  runCommand(dropLabel(currentStructure(), [drop]), (structure) =>
    dropChanges(structure, index, allPlaces, [drop]),
  );
}

function snap(value: number): number {
  return Math.round(value / 4) * 4;
}
