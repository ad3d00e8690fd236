import { useCallback, useMemo } from 'react';
import type { Rect } from '../../shared/layout/rect.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { thresholdsOf } from '../../shared/rules/packs.ts';
import { splitBacklogTime } from '../../shared/rules/split/backlog-time.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { subjectsOf, usePickedOut } from '../scenarios/compare-view.ts';
import { findingKey } from '../store/analysis.ts';
import { useAnalysis, useInterface, useOpenPlan, useWholeAnalysis } from '../store/hooks.ts';
import { type ChartEdge, EdgeMaker, edgeIdOf } from './chart-edges.ts';
import { cardsInView, linesInView } from './chart-in-view.ts';
import { type ChartNode, NodeMaker } from './chart-nodes.ts';
import { Decorator } from './decorate.ts';
import { type FarPicture, farPicture } from './far-picture.ts';
import { PlaceGrid } from './place-grid.ts';
import { PlaceMaker } from './place-maker.ts';
import type { Place } from './places.ts';
import { cardsOfAll, type Related, relatedTo, relatedToTouched } from './related.ts';
import { shownPlaces } from './span.ts';
import { useGhosts } from './use-ghosts.ts';

/** What the chart draws now, and what it is made of. */
export interface ChartModel {
  readonly index: StructureIndex;
  /** Where the cards are that are shown. */
  readonly places: ReadonlyMap<string, Place>;
  /** The same with those that are left out for now: what takes room on the canvas. */
  readonly allPlaces: ReadonlyMap<string, Place>;
  readonly grid: PlaceGrid;
  /** The cards that are elements: those in view, and whatever the moment needs. */
  readonly nodes: ChartNode[];
  /** The lines in view. */
  readonly edges: readonly ChartEdge[];
  /** What stands for the cards far out; null nearer in. */
  readonly picture: FarPicture | null;
  readonly selected: ReadonlySet<string>;
  readonly related: Related | null;
  /** What is lit is all that a comparison is narrowed down to, however little that is. */
  readonly narrowed: boolean;
  /** Cards that are being dragged: where they are by now, moved-cards.ts knows. */
  readonly dragged: ReadonlySet<string>;
  /** Works out places and lines of a scenario that will probably be shown next. */
  readonly getReady: (index: StructureIndex) => void;
}

/** What of the chart is looked at. */
export interface Sight {
  readonly area: Rect | null;
  readonly farOut: boolean;
  /** The card under the pointer: far out, it is an element as long as the pointer is on it. */
  readonly hovered: string | null;
  readonly ringed: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const noLines: readonly ChartEdge[] = [];
/** While the rules still run. */
const nothingFound: ReadonlyMap<string, readonly Finding[]> = new Map();

/** Works out the chart from the plan. Each step is kept until something that it is made of changes. */
export function useChartModel(dragged: ReadonlySet<string>, sight: Sight): ChartModel {
  const { planId, document } = useOpenPlan();
  const { index: indexNow, judged } = useAnalysis();
  const bySubject = judged?.bySubject ?? nothingFound;
  const selection = useInterface((state) => state.selection);
  const finding = useInterface((state) => state.finding);
  const spotlight = useInterface((state) => state.spotlight);
  const { area, farOut, hovered, ringed } = sight;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan starts afresh
  const kept = useMemo(
    () => ({
      places: new PlaceMaker(),
      nodes: new NodeMaker(),
      edges: new EdgeMaker(),
      decorator: new Decorator(),
    }),
    [planId],
  );
  const getReady = useCallback(
    (next: StructureIndex) => {
      kept.places.make(next);
      kept.edges.make(next);
    },
    [kept],
  );
  const { index: whole } = useWholeAnalysis();
  const placesNow = useMemo(() => kept.places.make(indexNow, whole), [indexNow, whole, kept]);
  const limit = useMemo(() => thresholdsOf(document, splitBacklogTime).percent ?? null, [document]);
  const cardsNow = useMemo(
    () => kept.nodes.make(indexNow, bySubject, placesNow, limit),
    [kept, indexNow, bySubject, placesNow, limit],
  );
  const touched = usePickedOut(farOut);
  const previewing = useInterface((state) => state.preview !== null);
  // Far out only those of what is picked out are drawn, and none before the view is known.
  const needsLines =
    (area !== null && !farOut) || selection.length > 0 || touched !== null || previewing;
  const linesNow = useMemo(
    () => (needsLines ? kept.edges.make(indexNow) : noLines),
    [kept, indexNow, needsLines],
  );
  const now = { index: indexNow, places: placesNow, cards: cardsNow, lines: linesNow };
  const { index, places: allPlaces, cards, lines } = useGhosts(now, kept, limit);
  // A comparison is of the whole plan.
  const only = useInterface((state) => (state.view === 'compare' ? null : state.only));
  const showPeople = useInterface((state) => state.showPeople);
  const places = useMemo(
    () => shownPlaces(index, allPlaces, { only, showPeople }),
    [index, allPlaces, only, showPeople],
  );
  const grid = useMemo(() => new PlaceGrid(places), [places]);
  const related = useMemo(
    () =>
      touched && selection.length === 0
        ? relatedToTouched(index, places, lines, subjectsOf(touched))
        : relatedTo(index, places, lines, selection),
    [index, places, lines, selection, touched],
  );
  const selected = useMemo(
    () => new Set(selection.map((one) => edgeIdOf(one) ?? one.id)),
    [selection],
  );
  const lit = useMemo(() => {
    const open = finding && judged?.result.findings.find((one) => findingKey(one) === finding);
    const subjects = spotlight ?? (open ? open.subjects : []);
    return subjects.length > 0 ? new Set(cardsOfAll(index, places, subjects)) : none;
  }, [spotlight, finding, judged, index, places]);

  const shown = useMemo(() => {
    const needed = [
      selected,
      lit,
      ringed,
      dragged,
      related?.nodes ?? none,
      hovered ? [hovered] : none,
    ];
    return cardsInView(grid, { area, farOut, needed });
  }, [grid, area, farOut, selected, lit, ringed, dragged, related, hovered]);
  const bases = useMemo(
    () =>
      shown.size === 0
        ? []
        : cards.order.flatMap((id) => (shown.has(id) ? (cards.card(id) ?? []) : [])),
    [cards, shown],
  );
  const nodes = useMemo(
    () => kept.decorator.nodes(bases, { selected, related, lit, ringed }),
    [kept, bases, selected, related, lit, ringed],
  );
  const edges = useMemo(
    () => linesInView(lines, grid, { area, farOut, related: related?.edges ?? none }),
    [lines, grid, area, farOut, related],
  );
  const picture = useMemo(
    () => (farOut ? farPicture(index, bySubject, grid, dragged) : null),
    [farOut, index, bySubject, grid, dragged],
  );
  const narrowed = touched !== null && selection.length === 0;
  const drawn = { index, places, allPlaces, grid, nodes, edges, picture };
  return { ...drawn, selected, related, dragged, narrowed, getReady };
}
