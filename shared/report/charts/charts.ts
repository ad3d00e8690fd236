import type { PlanDocument } from '../../model/document.ts';
import type { StructureIndex } from '../../model/structure-index.ts';
import type { Pack } from '../../rules/packs.ts';
import type { RunResult } from '../../rules/types.ts';
import { figuresOf } from '../../scenarios/figures.ts';
import type { BarChart } from './bar-chart.ts';
import { findingsChart, ratioChart } from './product-charts.ts';
import { weekChart } from './week-chart.ts';

/** The bar charts of a report; one that nothing is known for is left out. */
export function chartsOf(
  document: PlanDocument,
  index: StructureIndex,
  { findings }: RunResult,
  pack: Pack,
): BarChart[] {
  const figures = figuresOf(document, index.structure, index);
  return [
    weekChart(document, index, pack),
    ratioChart(index, figures),
    findingsChart(index, findings),
  ].flatMap((chart) => chart ?? []);
}
