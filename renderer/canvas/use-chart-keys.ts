import { useReactFlow } from '@xyflow/react';
import { type FocusEvent, type KeyboardEvent, type RefObject, useMemo, useRef } from 'react';
import { GRID } from '../../shared/layout/sizes.ts';
import { isLocked } from '../../shared/model/card-state.ts';
import { notifyLocked } from '../actions/product-actions.ts';
import { runAction } from '../actions/run.ts';
import { isTyping } from '../actions/use-shortcuts.ts';
import { interfaceStore, type Selected, select } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { runCommand } from '../store/run-command.ts';
import { chartControl } from './chart-control.ts';
import { type Dropped, dropChanges, dropLabel } from './drop-changes.ts';
import { focusCard } from './focus-card.ts';
import { onCanvas } from './places.ts';
import { type Direction, neighbour } from './spatial.ts';
import type { ChartModel } from './use-chart-model.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
/** A nudge with Shift is this many times longer. */
const FAST = 5;

function cardOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null;
}

/** The chart's own keys: arrows walk, Alt and arrows move, Enter inspects, + - 0 zoom. */
export function useChartKeys(frame: RefObject<HTMLElement | null>, model: ChartModel) {
  const flow = useReactFlow();
  const latest = useRef(model);
  latest.current = model;

  return useMemo(() => {
    const selectedOf = (id: string | undefined): Selected[] => {
      const place = id === undefined ? undefined : latest.current.places.get(id);
      return id !== undefined && place ? [{ kind: place.subject, id }] : [];
    };
    const walk = (from: string | undefined, direction: Direction, extend: boolean) => {
      const { places } = latest.current;
      const start =
        from ?? interfaceStore.getState().selection.find(({ id }) => places.has(id))?.id;
      const next =
        start === undefined ? [...places.keys()][0] : neighbour(places, start, direction);
      if (!next) return;
      const { selection } = interfaceStore.getState();
      select(
        extend
          ? [...selection.filter(({ id }) => id !== next), ...selectedOf(next)]
          : selectedOf(next),
      );
      focusCard(flow, frame.current, places, next);
    };

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const card = cardOf(event.target);
      const onCard = card !== null && card === event.target;
      const direction = directions[event.key];
      if (direction && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        if (event.altKey) nudge(latest.current, direction, event.shiftKey ? FAST : 1);
        else walk(card?.dataset.id, direction, event.shiftKey);
      } else if (event.key === 'Enter' && onCard) {
        event.preventDefault();
        const { selection } = interfaceStore.getState();
        if (!selection.some(({ id }) => id === card.dataset.id))
          select(selectedOf(card.dataset.id));
        interfaceStore.setState({ rightPanel: 'inspector', showRight: true });
      } else if (event.key === 'Escape') {
        // Out of what alone is shown first: the action of that key does it.
        if (interfaceStore.getState().only) return;
        if (interfaceStore.getState().selection.length > 0) select([]);
        else interfaceStore.setState({ finding: null });
      } else if (event.key === 'Backspace') {
        event.preventDefault();
        void runAction('delete');
      } else if (!event.ctrlKey && !event.metaKey && !event.altKey) zoomByKey(event);
    };

    // Whoever walks by Tab selects what the focus is on, as arrows do.
    const onFocus = (event: FocusEvent) => {
      const card = cardOf(event.target);
      if (!card || card !== event.target || !card.matches(':focus-visible')) return;
      const id = card.dataset.id;
      if (interfaceStore.getState().selection.some((one) => one.id === id)) return;
      select(selectedOf(id));
      if (id) focusCard(flow, frame.current, latest.current.places, id);
    };
    return { onKeyDown, onFocus };
  }, [flow, frame]);
}

function zoomByKey(event: KeyboardEvent): void {
  if (event.key === '+' || event.key === '=') chartControl()?.zoomIn();
  else if (event.key === '-') chartControl()?.zoomOut();
  else if (event.key === '0') chartControl()?.zoomTo(1);
  else return;
  event.preventDefault();
}

/** Moves what is selected by steps of the grid; a run of them is one undo step. */
function nudge(
  { places, allPlaces, index }: ChartModel,
  direction: Direction,
  times: number,
): void {
  const [dx, dy] = steps[direction];
  const { selection } = interfaceStore.getState();
  const chosen = new Set(selection.map(({ id }) => id));
  const locked: string[] = [];
  const drops: Dropped[] = selection.flatMap(({ id }) => {
    const place = places.get(id);
    const at = onCanvas(places, id);
    if (!place || !at || (place.parent !== null && chosen.has(place.parent))) return [];
    if (isLocked(index.structure, { kind: place.subject, id })) {
      locked.push(index.structure[place.subject].get(id)?.name ?? '');
      return [];
    }
    // Squads stay in their product: only dragging, or the inspector, takes them out.
    const to = { x: at.x + dx * GRID * times, y: at.y + dy * GRID * times };
    return [{ id, subject: place.subject, ...to, into: place.parent }];
  });
  if (locked.length > 0) notifyLocked(locked);
  if (drops.length === 0) return;
  runCommand(
    dropLabel(currentStructure(), drops),
    (structure) => dropChanges(structure, index, allPlaces, drops),
    { mergeKey: `nudge:${[...chosen].join(' ')}` },
  );
}
