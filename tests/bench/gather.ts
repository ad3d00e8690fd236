import type { Figure, Samples } from './figures.ts';
import {
  KEYSTROKE,
  LAYOUT,
  RULES,
  STAFFING,
  START,
  type Target,
  WINDOW_TARGETS,
} from './targets.ts';

/** The table's lines from everything that was measured; what was not is left out. */
export function figuresOf(samples: Samples, sizes: readonly number[]): Figure[] {
  const figures: Figure[] = [];
  const targets: readonly Target[] = WINDOW_TARGETS;
  for (const { what, unit, atMost } of targets) {
    for (const squads of sizes) {
      if (!samples.has('ours', what, squads) || !samples.has('bare', what, squads)) continue;
      figures.push({
        what,
        squads,
        unit,
        ours: samples.of('ours', what, squads),
        bare: samples.of('bare', what, squads),
        tuned: samples.of('bare, only visible', what, squads),
        target: atMost[squads] ?? null,
      });
    }
  }
  const ours = (
    what: string,
    key: string,
    squads: number,
    bare: number | null,
    target: number | null,
  ) => {
    if (!samples.has('ours', key, squads)) return;
    figures.push({ what, squads, unit: 'ms', ours: samples.of('ours', key, squads), bare, target });
  };
  ours('keystroke until findings are drawn', 'keystroke', KEYSTROKE.squads, null, KEYSTROKE.atMost);
  ours('keystroke and all that follows', 'keystroke, all', KEYSTROKE.squads, null, null);
  for (const squads of sizes) {
    ours('opened until findings are there', 'found', squads, null, null);
  }
  const d3 = samples.of('d3', 'layout', LAYOUT.squads);
  ours('automatic layout, beside d3-hierarchy', 'layout', LAYOUT.squads, d3, LAYOUT.times);
  ours('longest task of automatic layout', 'longest task', LAYOUT.squads, null, LAYOUT.longestTask);
  ours('the same by the clock', 'longest task, clock', LAYOUT.squads, null, null);
  for (const [squads, times] of Object.entries(START)) {
    const empty = samples.of('empty', 'start', 0);
    ours('start to painted, beside an empty page', 'start', Number(squads), empty, times);
    ours('start until findings are there', 'start, found', Number(squads), empty, null);
  }
  const index = samples.of('ours', 'rules: index', RULES.squads);
  ours('all rules, beside building the look-ups', 'rules: full', RULES.squads, index, null);
  ours(
    'after one edit, beside building the look-ups',
    'rules: again',
    RULES.squads,
    index,
    RULES.again,
  );
  for (const squads of STAFFING.sizes) ours('staffing proposal', 'staffing', squads, null, null);
  return figures;
}
