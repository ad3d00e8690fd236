import { useMemo } from 'react';
import { usePreviewed } from '../advice/preview.ts';
import type { EdgeMaker } from './chart-edges.ts';
import type { NodeMaker } from './chart-nodes.ts';
import { type DrawnChart, withGhosts } from './ghosts.ts';
import { placesOf, type Seen } from './places.ts';

interface Makers {
  readonly seen: Seen;
  readonly nodes: NodeMaker;
  readonly edges: EdgeMaker;
}

/** The chart as it is, or with the ghosts of what is previewed. */
export function useGhosts(
  { index, places, bases, lines }: DrawnChart,
  makers: Makers,
  limit: number | null,
): DrawnChart {
  const then = usePreviewed()?.analysis ?? null;
  return useMemo(() => {
    const now = { index, places, bases, lines };
    if (!then) return now;
    const placesThen = placesOf(then.index, makers.seen);
    return withGhosts(now, {
      index: then.index,
      places: placesThen,
      bases: makers.nodes.make(then.index, then.bySubject, placesThen, limit),
      lines: makers.edges.make(then.index),
    });
  }, [then, index, places, bases, lines, makers, limit]);
}
