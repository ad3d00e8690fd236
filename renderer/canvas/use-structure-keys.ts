import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { select } from '../store/interface-store.ts';
import { focusCard } from './focus-card.ts';
import { kinOf, type Step } from './kin.ts';
import type { ChartModel } from './use-chart-model.ts';

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'parent',
  ArrowDown: 'child',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
};

/** With Ctrl or Cmd, arrows walk the structure itself: who leads and belongs to what. */
export function useStructureKeys(frame: RefObject<HTMLElement | null>, model: ChartModel): void {
  const flow = useReactFlow();
  const latest = useRef(model);
  latest.current = model;
  useEffect(() => {
    const chart = frame.current;
    if (!chart) return;
    const press = (event: KeyboardEvent) => {
      const step = steps[event.key];
      const wanted = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const card = event.target instanceof HTMLElement ? event.target : null;
      if (!step || !wanted || !card?.matches('.react-flow__node')) return;
      event.preventDefault();
      const { index, places } = latest.current;
      const next = kinOf(index, places, card.dataset.id ?? '', step);
      const place = next === null ? undefined : places.get(next);
      if (next === null || !place) return;
      select([{ kind: place.subject, id: next }]);
      focusCard(flow, chart, places, next);
    };
    chart.addEventListener('keydown', press);
    return () => chart.removeEventListener('keydown', press);
  }, [flow, frame]);
}
