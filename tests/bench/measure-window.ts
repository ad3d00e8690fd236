import { BareChart, type MeasuredChart, OurChart } from './charts.ts';
import type { Samples } from './figures.ts';
import { drag, pan, zoom } from './gestures.ts';
import { keystroke, longestLayoutTask } from './keystroke.ts';
import { KEYSTROKE, LAYOUT, type WindowMeasure } from './targets.ts';
import type { BenchWindow } from './window.ts';

/** Everything that is measured of one chart of one size, once. */
async function measureChart(
  window: BenchWindow,
  chart: MeasuredChart,
  squads: number,
  samples: Samples,
): Promise<void> {
  const add = (what: WindowMeasure, value: number) => samples.add(chart.name, what, squads, value);
  await chart.load();
  await window.settle();
  const before = await window.work();
  add('drawn, everything in view', await chart.draw(squads));
  add('main thread until drawn', (await window.work()).task - before.task);
  if (chart instanceof OurChart) samples.add(chart.name, 'found', squads, await chart.found());
  await window.settle();
  add('pan, everything in view', await pan(window, chart));
  add('zoom, everything in view', await zoom(window, chart));
  const { heap, own } = await window.memory();
  add('JavaScript heap', heap);
  add('memory of the page’s process', own);
  await chart.readingZoom();
  add('pan at 100 %', await pan(window, chart));
  add('zoom at 100 %', await zoom(window, chart));
  await chart.readingZoom();
  add('drag a squad', await drag(window, chart));
  if (!(chart instanceof OurChart)) return;
  if (squads === KEYSTROKE.squads) {
    const { drawn, all } = await keystroke(window, chart);
    samples.add(chart.name, 'keystroke', squads, drawn);
    samples.add(chart.name, 'keystroke, all', squads, all);
  }
  if (squads === LAYOUT.squads) {
    samples.add(chart.name, 'longest task', squads, await longestLayoutTask(window));
  }
}

/** Measures ours and the bare pages in turn, so that a busy minute of the machine hits all of them. */
export async function measureWindow(
  window: BenchWindow,
  options: {
    readonly sizes: readonly number[];
    readonly rounds: number;
    readonly barePage: string;
    readonly planOf: (squads: number) => string;
    readonly samples: Samples;
    readonly tell: (doing: string) => void;
  },
): Promise<void> {
  const { sizes, rounds, barePage, planOf, samples, tell } = options;
  const ours = new OurChart(window, planOf);
  const { width, height } = await ours.area();
  const charts: MeasuredChart[] = [
    ours,
    ...[true, false].map((only) => new BareChart(window, barePage, only, { width, height })),
  ];
  for (const squads of sizes) {
    for (let round = 1; round <= rounds; round++) {
      for (const chart of charts) {
        tell(`${squads} squads, round ${round} of ${rounds}: ${chart.name}`);
        await measureChart(window, chart, squads, samples);
      }
    }
  }
}
