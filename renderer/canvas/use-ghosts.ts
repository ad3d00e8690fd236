import { useMemo } from 'react';
import { compareStructures } from '../../shared/scenarios/compare.ts';
import { usePreviewed } from '../advice/preview.ts';
import { useTouched } from '../scenarios/compare-view.ts';
import type { EdgeMaker } from './chart-edges.ts';
import type { NodeMaker } from './chart-nodes.ts';
import { type DrawnChart, withGhosts } from './ghosts.ts';
import type { PlaceMaker } from './place-maker.ts';
import { placesOf } from './places.ts';

interface Makers {
  readonly places: PlaceMaker;
  readonly nodes: NodeMaker;
  readonly edges: EdgeMaker;
}

/** The chart as it is, or with the ghosts of what is previewed. */
export function useGhosts(
  { index, places, cards, lines }: DrawnChart,
  makers: Makers,
  limit: number | null,
): DrawnChart {
  const then = usePreviewed()?.analysis ?? null;
  const touched = useTouched();
  return useMemo(() => {
    const now = { index, places, cards, lines };
    if (!then) return now;
    const placesThen = placesOf(then.index, makers.places.seen);
    const drawn = {
      index: then.index,
      places: placesThen,
      cards: makers.nodes.make(then.index, then.bySubject, placesThen, limit),
      lines: makers.edges.make(then.index),
    };
    const indexes = { before: index, after: then.index };
    const { marks } = compareStructures(index.structure, then.structure, indexes);
    return withGhosts(now, drawn, marks, touched);
  }, [then, index, places, cards, lines, makers, limit, touched]);
}
