import { BareChart, type MeasuredChart, OurChart } from './charts.ts';
import type { Samples } from './figures.ts';
import { drag, pan, zoom } from './gestures.ts';
import { keystroke, layOut } from './keystroke.ts';
import { longestTask } from './longest-task.ts';
import { KEYSTROKE, LAYOUT, type WindowMeasure } from './targets.ts';
import { type BenchWindow, NoAnswer } from './window.ts';

/** How often a chart is begun anew where the page does not answer, and how long it may take, in milliseconds. */
const ATTEMPTS = 3;
const LONGEST = 300_000;

type Add = (what: string, value: number) => void;

/** Everything that is measured of one chart of one size, once; what was cut short counts for nothing. */
async function measureChart(
  window: BenchWindow,
  chart: MeasuredChart,
  squads: number,
  samples: Samples,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const measured: [what: string, value: number][] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<'too long'>((resolve) => {
      timer = setTimeout(() => resolve('too long'), LONGEST);
    });
    try {
      const all = measureOnce(window, chart, squads, (...one) => measured.push(one));
      if ((await Promise.race([all, tooLong])) === 'too long') {
        throw new Error(
          `${chart.name} with ${squads} squads took longer than ${LONGEST / 1000} s.`,
        );
      }
      for (const [what, value] of measured) samples.add(chart.name, what, squads, value);
      return;
    } catch (error) {
      if (!(error instanceof NoAnswer) || attempt === ATTEMPTS) throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

async function measureOnce(
  window: BenchWindow,
  chart: MeasuredChart,
  squads: number,
  addAny: Add,
): Promise<void> {
  const add = (what: WindowMeasure, value: number) => addAny(what, value);
  await chart.load();
  await window.settle();
  const before = await window.work();
  add('drawn, everything in view', await chart.draw(squads));
  add('main thread until drawn', (await window.work()).task - before.task);
  if (chart instanceof OurChart) addAny('found', await chart.found());
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
    addAny('keystroke', drawn);
    addAny('keystroke, all', all);
  }
  if (squads === LAYOUT.squads) {
    const { thread, clock } = await longestTask(window, () => layOut(window));
    addAny('longest task', thread);
    addAny('longest task, clock', clock);
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
