import { useEffect } from 'react';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { SubjectRef } from '../../shared/rules/types.ts';
import { chartControl } from '../canvas/chart-control.ts';
import { currentAnalysis, useOpenPlan } from '../store/hooks.ts';
import { interfaceStore, type Selected, type View } from '../store/interface-store.ts';
import type { Step } from './steps.ts';

/** What a step is about; nothing means the whole chart. */
function subjectsOf(step: Step): readonly SubjectRef[] {
  if (step.kind === 'product') return [step];
  return step.kind === 'finding' ? step.finding.subjects : [];
}

/** The same with what belongs to them: a product's squads, and the squads of somebody. */
export function withCompany(
  subjects: readonly SubjectRef[],
  { people, squadsByProduct }: StructureIndex,
): SubjectRef[] {
  return subjects.flatMap((subject) => {
    const facts = subject.kind === 'person' ? people.get(subject.id) : undefined;
    const ofProduct = subject.kind === 'product' ? squadsByProduct.get(subject.id) : undefined;
    const squads = new Set([
      ...(facts?.assignments.flatMap(({ squadId }) => squadId ?? []) ?? []),
      ...(facts?.directedSquads.map(({ id }) => id) ?? []),
      ...(ofProduct?.map(({ id }) => id) ?? []),
    ]);
    return [subject, ...[...squads].map((id) => ({ kind: 'squad' as const, id }))];
  });
}

/** The forecast stands under the chart. */
function viewOf(step: Step): View {
  return step.kind === 'view' && step.view !== 'forecast' ? step.view : 'chart';
}

/** Puts a step on the screen: the view, what is lit, and where the chart looks. */
export function useShownStep(step: Step): void {
  const { scenarioId } = useOpenPlan();
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a comparison the first scenario comes back
  useEffect(() => {
    const subjects = subjectsOf(step);
    const company = withCompany(subjects, currentAnalysis().index);
    interfaceStore.setState({
      view: viewOf(step),
      forecast: step.kind === 'view' && step.view === 'forecast',
      charter: null,
      quarter: null,
      // Selected as well, so that the lines of what is lit stand out.
      selection: subjects.filter(({ kind }) => kind !== 'plan') as Selected[],
      finding: null,
      spotlight: company.length > 0 ? company : null,
    });
    if (viewOf(step) === 'coverage' || viewOf(step) === 'people') return;
    const show = (animated: boolean) => chartControl()?.show(company, animated);
    // Two frames later: the chart of that scenario is drawn by then.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => show(true));
    });
    // The window grows to the full screen, and the chart with it.
    let first = true;
    const observer = new ResizeObserver(() => {
      if (!first) show(false);
      first = false;
    });
    const chart = document.querySelector('.workspace-chart');
    if (chart) observer.observe(chart);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [step, scenarioId]);
}
