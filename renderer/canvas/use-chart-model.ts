import { useMemo } from 'react';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { thresholdsOf } from '../../shared/rules/packs.ts';
import { splitBacklogTime } from '../../shared/rules/split/backlog-time.ts';
import { findingKey } from '../store/analysis.ts';
import { useAnalysis, useInterface, useOpenPlan } from '../store/hooks.ts';
import { type ChartEdge, EdgeMaker, edgeIdOf } from './chart-edges.ts';
import { type ChartNode, NodeMaker } from './chart-nodes.ts';
import { Decorator } from './decorate.ts';
import { type Place, placesOf, type Seen } from './places.ts';
import { cardsOf, relatedTo } from './related.ts';
import { useGhosts } from './use-ghosts.ts';

/** What the chart draws, before anything that only the moment adds. */
export interface ChartModel {
  readonly index: StructureIndex;
  readonly places: ReadonlyMap<string, Place>;
  readonly nodes: ChartNode[];
  readonly edges: ChartEdge[];
}

const none: ReadonlySet<string> = new Set();

/**
 * Far out, regions draw their squads themselves, and only the lines of what is selected are drawn:
 * the others would be noise, and cost most.
 */
export function useChartModel(
  moved: ReadonlyMap<string, { x: number; y: number }> | null,
  ringed: ReadonlySet<string>,
  farOut: boolean,
): ChartModel {
  const { planId, scenarioId, document } = useOpenPlan();
  const { index: indexNow, bySubject, result } = useAnalysis();
  const selection = useInterface((state) => state.selection);
  const finding = useInterface((state) => state.finding);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan or scenario starts afresh
  const kept = useMemo(
    () => ({
      seen: new Map() as Seen,
      nodes: new NodeMaker(),
      edges: new EdgeMaker(),
      decorator: new Decorator(),
    }),
    [planId, scenarioId],
  );
  const placesNow = useMemo(() => placesOf(indexNow, kept.seen), [indexNow, kept]);
  const limit = useMemo(() => thresholdsOf(document, splitBacklogTime).percent ?? null, [document]);
  const basesNow = useMemo(
    () => kept.nodes.make(indexNow, bySubject, placesNow, limit),
    [kept, indexNow, bySubject, placesNow, limit],
  );
  const linesNow = useMemo(() => kept.edges.make(indexNow), [kept, indexNow]);
  const now = { index: indexNow, places: placesNow, bases: basesNow, lines: linesNow };
  const { index, places, bases, lines } = useGhosts(now, kept, limit);
  const related = useMemo(
    () => relatedTo(index, places, lines, selection),
    [index, places, lines, selection],
  );
  const selected = useMemo(
    () => new Set(selection.map((one) => edgeIdOf(one) ?? one.id)),
    [selection],
  );
  const lit = useMemo(() => {
    const open = finding && result.findings.find((one) => findingKey(one) === finding);
    if (!open) return none;
    return new Set(
      open.subjects.flatMap(({ kind, id }) =>
        kind === 'person' ? cardsOf(index, places, id) : [id],
      ),
    );
  }, [finding, result, index, places]);

  const drawn = useMemo(() => {
    if (!farOut) return bases;
    const kept = (id: string) =>
      selected.has(id) || lit.has(id) || ringed.has(id) || related?.nodes.has(id);
    return bases.filter(({ id, parentId }) => parentId === undefined || kept(id));
  }, [farOut, bases, selected, related, lit, ringed]);
  const nodes = useMemo(
    () => kept.decorator.nodes(drawn, { selected, related, lit, ringed, moved }),
    [kept, drawn, selected, related, lit, ringed, moved],
  );
  const shown = useMemo(
    () => (farOut ? lines.filter(({ id }) => related?.edges.has(id)) : lines),
    [farOut, lines, related],
  );
  const edges = useMemo(
    () => kept.decorator.edges(shown, { selected, related, lit: none, ringed: none, moved: null }),
    [kept, shown, selected, related],
  );
  return { index, places, nodes, edges };
}
