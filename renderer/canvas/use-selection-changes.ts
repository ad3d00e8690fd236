import type { NodeChange } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import { interfaceStore, type Selected, select } from '../store/interface-store.ts';
import { edgeIdOf } from './chart-edges.ts';
import type { ChartNode } from './chart-nodes.ts';
import type { ChartModel } from './use-chart-model.ts';

interface SelectChange {
  readonly id: string;
  readonly selected: boolean;
}

/** React Flow's selection and the window's are one: its changes go to the window, which feeds it. */
export function useSelectionChanges(
  model: ChartModel,
  take: (changes: readonly NodeChange<ChartNode>[]) => void,
) {
  const latest = useRef(model);
  latest.current = model;
  return useMemo(() => {
    const change = (changes: readonly SelectChange[], chosen: (id: string) => Selected | null) => {
      const { selection } = interfaceStore.getState();
      const byKey = new Map(selection.map((one) => [edgeIdOf(one) ?? one.id, one]));
      for (const { id, selected } of changes) {
        const one = selected ? chosen(id) : null;
        if (one) byKey.set(id, one);
        else byKey.delete(id);
      }
      const next = [...byKey.values()];
      const same = next.length === selection.length && next.every((one) => selection.includes(one));
      if (!same) select(next);
    };
    return {
      onNodesChange: (changes: NodeChange<ChartNode>[]) => {
        take(changes);
        const picked = changes.filter((one) => one.type === 'select');
        if (picked.length === 0) return;
        change(picked, (id) => {
          const place = latest.current.places.get(id);
          return place ? { kind: place.subject, id } : null;
        });
      },
    };
  }, [take]);
}
