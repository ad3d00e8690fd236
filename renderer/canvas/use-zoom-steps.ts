import { useStore, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useStore as useFlight } from 'zustand';
import { interfaceStore } from '../store/interface-store.ts';
import { flightStore } from './moving-view.ts';
import { counterScale, type Detail, detailAt, UNNAMED } from './zoom-steps.ts';

/** How often the zoom shown elsewhere in the window follows, in milliseconds. */
const PAUSE = 160;

/** Puts the step of detail on the chart's frame, where the style sheet reads it. Cards know nothing of it. */
export function useZoomSteps(frame: RefObject<HTMLElement | null>): Detail {
  const flight = useFlight(flightStore, ({ farOut }) => farOut);
  const reached = useStore((state) => detailAt(state.transform[2]));
  const detail = flight ? 'dots' : reached;
  const unnamed = useStore((state) => state.transform[2] < UNNAMED);
  const scale = useStore((state) => counterScale(state.transform[2]));
  // Before anything is painted: cards must not be seen in full first.
  useLayoutEffect(() => {
    if (!frame.current) return;
    frame.current.dataset.detail = detail;
    frame.current.toggleAttribute('data-unnamed', unnamed);
    frame.current.style.setProperty('--counter-scale', String(scale));
  }, [frame, detail, scale, unnamed]);

  const store = useStoreApi();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const tell = () => {
      timer = null;
      const zoom = store.getState().transform[2];
      if (interfaceStore.getState().zoom !== zoom) interfaceStore.setState({ zoom });
    };
    tell();
    const stop = store.subscribe((state) => {
      if (state.transform[2] !== interfaceStore.getState().zoom) timer ??= setTimeout(tell, PAUSE);
    });
    return () => {
      stop();
      if (timer) clearTimeout(timer);
    };
  }, [store]);
  return detail;
}
