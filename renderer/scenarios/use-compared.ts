import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { changesBetween } from '../../shared/scenarios/changes-between.ts';
import { compareStructures, filterStories, touchedBy } from '../../shared/scenarios/compare.ts';
import { compareFindings, filterFindings } from '../../shared/scenarios/compare-findings.ts';
import { figureRows } from '../../shared/scenarios/figure-rows.ts';
import { figuresOf } from '../../shared/scenarios/figures.ts';
import { fitWhenDrawn } from '../actions/fit-when-drawn.ts';
import { endPreview } from '../advice/preview.ts';
import { useInterface, useOpenPlan } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { analysisOf } from '../store/kept-analyses.ts';
import { planStore, showScenario } from '../store/plan-store.ts';
import { changeWords } from '../words/compare-words.ts';
import { changedIn, compareView, filterOf, type Pair, pairOf } from './compare-view.ts';

/** The scenarios compared; the one on screen on the way in stays a choice, whatever is looked at. */
export function usePair(): Pair | null {
  const { document, scenarioId } = useOpenPlan();
  const cameFrom = useRef(scenarioId);
  const before = useStore(compareView, (state) => state.before);
  const after = useStore(compareView, (state) => state.after);
  const pair = pairOf(document, { before, after }, cameFrom.current);
  const [first, second] = [pair?.before, pair?.after];
  useEffect(() => () => showScenario(cameFrom.current), []);
  useEffect(() => {
    compareView.setState({ pair: first && second ? { before: first, after: second } : null });
    return () => compareView.setState({ pair: null });
  }, [first, second]);
  return pair;
}

/** Everything that is said of a pair. */
export function useComparison({ before, after }: Pair) {
  const { document } = useOpenPlan();
  const today = useInterface((state) => state.today);
  return useMemo(() => {
    const [from, to] = [document.structures.get(before), document.structures.get(after)];
    if (!from || !to) return null;
    const was = analysisOf(document, from, today);
    const now = analysisOf(document, to, today);
    const indexes = { before: was.index, after: now.index };
    return {
      indexes,
      ...compareFindings(was.result, now.result),
      stories: compareStructures(from, to, indexes).stories,
      figures: figureRows(figuresOf(document, from, was.index), figuresOf(document, to, now.index)),
    };
  }, [document, before, after, today]);
}

/** What the filters leave of a comparison, for the lists; the chart is told what to set aside. */
export function useNarrowed(comparison: NonNullable<ReturnType<typeof useComparison>>) {
  const product = useStore(compareView, (state) => state.product);
  const person = useStore(compareView, (state) => state.person);
  const narrowed = useMemo(() => {
    const { stories, cleared, raised, unchanged, indexes } = comparison;
    const filter = filterOf(stories, { product, person });
    const on = filter.productId !== undefined || filter.personId !== undefined;
    const shown = filterStories(stories, filter);
    const kept = unchanged.map(({ after }) => after);
    return {
      filtered: on,
      stories: shown,
      cleared: filterFindings(cleared, indexes.before, filter),
      raised: filterFindings(raised, indexes.after, filter),
      unchanged: filterFindings(kept, indexes.after, filter),
      touched: on ? touchedBy(shown) : null,
    };
  }, [comparison, product, person]);
  const mode = useStore(compareView, (state) => state.mode);
  const { touched } = narrowed;
  const changed = useMemo(
    () => (mode === 'changes' ? changedIn(comparison.stories) : null),
    [mode, comparison],
  );
  useEffect(() => {
    compareView.setState({ touched, changed });
    return () => compareView.setState({ touched: null, changed: null });
  }, [touched, changed]);
  return narrowed;
}

/** Puts on the chart what the mode asks for: one of the two, or the first with what would change. */
export function useShownOnChart({ before, after }: Pair): void {
  const { document, scenarioId } = useOpenPlan();
  const mode = useStore(compareView, (state) => state.mode);
  const put = useRef<string | null>(null);
  const [from, to] = [document.structures.get(before), document.structures.get(after)];
  const changes = useMemo(() => (from && to ? changesBetween(from, to) : []), [from, to]);
  useEffect(() => {
    // Chosen in the list of scenarios: that is what the user wants to compare.
    if (put.current !== null && put.current !== scenarioId) {
      put.current = null;
      if (scenarioId !== before) compareView.setState({ after: scenarioId });
    }
    const wanted = mode === 'after' ? after : before;
    put.current = wanted;
    showScenario(wanted);
    const shown = planStore.getState().open?.document === document;
    const preview = mode === 'changes' && shown ? { label: changeWords.title, changes } : null;
    if (interfaceStore.getState().preview?.changes !== preview?.changes) {
      interfaceStore.setState({ preview });
    }
  }, [mode, before, after, scenarioId, document, changes]);
  useEffect(() => {
    interfaceStore.setState({ selection: [], finding: null });
    fitWhenDrawn();
    return endPreview;
  }, []);
}
