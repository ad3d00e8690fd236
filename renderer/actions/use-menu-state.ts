import { useEffect } from 'react';
import { actions } from '../../shared/actions.ts';
import { call } from '../api.ts';
import { presentStore } from '../present/present-store.ts';
import { compareView } from '../scenarios/compare-view.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { onRunEnded } from '../store/judging.ts';
import { planStore } from '../store/plan-store.ts';
import { actionFor } from './registry.ts';
import { canRun, labelOf } from './run.ts';

/** Longer than this a menu entry does not help anybody. */
const LONGEST = 60;

function menuState() {
  return actions.map(({ id }) => {
    const checked = actionFor(id).checked?.();
    const label = labelOf(id);
    return {
      id,
      enabled: canRun(id),
      label: label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label,
      ...(checked !== undefined && { checked }),
    };
  });
}

/** Keeps the native menu as the actions are. Sent only where something in it changed. */
export function useMenuState(): void {
  useEffect(() => {
    let sent = '';
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const send = () => {
      waiting = null;
      const state = menuState();
      const text = JSON.stringify(state);
      if (text === sent) return;
      sent = text;
      call('menu:state', state).catch(() => undefined);
    };
    // A moment later: a burst of edits, or a drag, is one message.
    const soon = () => {
      waiting ??= setTimeout(send, 120);
    };
    soon();
    const stores = [planStore, interfaceStore, presentStore, compareView];
    const stops = [...stores.map((store) => store.subscribe(soon)), onRunEnded(soon)];
    return () => {
      for (const stop of stops) stop();
      if (waiting) clearTimeout(waiting);
    };
  }, []);
}
