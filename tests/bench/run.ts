import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from '../../scripts/setup/display.mjs';
import { projectFolder } from '../../scripts/setup/places.mjs';
import { isMissed, Samples } from './figures.ts';
import { figuresOf } from './gather.ts';
import { measureWindow } from './measure-window.ts';
import { writeLargePlan } from './plan.ts';
import { buildBarePage, copyApp } from './prepare.ts';
import { measureLayout, measureRules } from './pure.ts';
import { measureStaffing } from './staffing.ts';
import { startEmpty, startOurs } from './start-up.ts';
import { toMarkdown } from './table.ts';
import { LAYOUT, RULES, STAFFING, START } from './targets.ts';
import { BenchWindow, runtimeOn } from './window.ts';

/*
 * npm run bench: ours beside a bare React Flow page in the same window, and what else has a target.
 * --sizes 60,1000 and --rounds 1 make it shorter; --only window,start,pure,staffing does a part of it.
 */

const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const sizes = option('sizes', '60,300,1000,3000').split(',').map(Number);
const rounds = Number(option('rounds', '3'));
const parts = new Set(option('only', 'window,start,pure,staffing').split(','));
const results = join(projectFolder, 'bench-results');

function tell(doing: string): void {
  process.stderr.write(`${doing}\n`);
}

const work = mkdtempSync(join(tmpdir(), 'squadplan-bench-'));
const display = await openDisplay();
const samples = new Samples();
let endedEarly = false;
try {
  const plans = new Map<number, string>();
  let copies = 0;
  /** A file of its own every time: what one round edits must not be there in the next. */
  const planOf = (squads: number) => {
    let master = plans.get(squads);
    if (!master) {
      master = join(work, `bench-${squads}.squadplan`);
      writeLargePlan(master, squads);
      plans.set(squads, master);
    }
    const copy = join(work, `bench-${squads}-${++copies}.squadplan`);
    copyFileSync(master, copy);
    return copy;
  };
  const runtime = runtimeOn(display);
  const app = copyApp(join(work, 'app'));
  if (parts.has('pure')) {
    tell('Rules and layout');
    const layout = measureLayout(LAYOUT.squads);
    samples.add('ours', 'layout', LAYOUT.squads, layout.ours);
    samples.add('d3', 'layout', LAYOUT.squads, layout.bare);
    for (const [what, value] of Object.entries(measureRules(RULES.squads))) {
      samples.add('ours', `rules: ${what}`, RULES.squads, value);
    }
  }
  if (parts.has('staffing')) {
    // The first one loads the solver.
    await measureStaffing(10);
    for (const squads of STAFFING.sizes) {
      tell(`A staffing proposal for ${squads} squads`);
      const { milliseconds, done } = await measureStaffing(squads);
      if (done) samples.add('ours', 'staffing', squads, milliseconds);
    }
  }
  if (parts.has('start')) {
    for (let round = 0; round < rounds + 2; round++) {
      tell(`Starts, round ${round + 1} of ${rounds + 2}`);
      samples.add('empty', 'start', 0, await startEmpty(runtime));
      for (const squads of Object.keys(START).map(Number)) {
        const { painted, found } = await startOurs(runtime, app, planOf(squads));
        samples.add('ours', 'start', squads, painted);
        samples.add('ours', 'start, found', squads, found);
      }
    }
  }
  if (parts.has('window')) {
    const barePage = await buildBarePage(join(work, 'bare'));
    const window = await BenchWindow.open(runtime, app, join(work, 'data'), planOf(6));
    let closing = false;
    window.app.once('close', () => {
      if (closing) return;
      // Whoever waits for an answer of the window would wait for ever.
      console.error('The window went away in the middle of the bench.');
      process.exit(1);
    });
    try {
      await measureWindow(window, { sizes, rounds, barePage, planOf, samples, tell });
    } catch (error) {
      // What was measured until then is told all the same.
      console.error(`The bench ended early. ${error instanceof Error ? error.message : error}`);
      endedEarly = true;
    } finally {
      closing = true;
      // Not closed as a person would: the bare page cannot say that nothing is left to save.
      window.app.process().kill('SIGKILL');
    }
  }
} finally {
  await display.close();
  rmSync(work, { recursive: true, force: true });
}

const figures = figuresOf(samples, sizes);
const table = toMarkdown(figures, rounds);
mkdirSync(results, { recursive: true });
writeFileSync(join(results, 'bench.md'), table);
writeFileSync(
  join(results, 'bench.json'),
  `${JSON.stringify({ at: new Date().toISOString(), rounds, figures }, null, 2)}\n`,
);
console.log(table);
process.exitCode = endedEarly || figures.some(isMissed) ? 1 : 0;
process.exit();
