import { type Figure, isMissed, measureOf } from './figures.ts';
import { STAFFING } from './targets.ts';

const number = (value: number) =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);

function verdict(figure: Figure): string {
  if (figure.target === null) return '';
  if (!isMissed(figure)) return 'holds';
  return `missed by ${number(measureOf(figure) / figure.target)} times`;
}

function row(figure: Figure): string {
  const { what, squads, unit, ours, bare, tuned, target } = figure;
  const times = bare === null ? '' : `${number(ours / bare)} ×`;
  const other =
    tuned === undefined || Number.isNaN(tuned)
      ? ''
      : `${number(tuned)} (${number(ours / tuned)} ×)`;
  const wanted = target === null ? '' : bare === null ? `≤ ${target} ${unit}` : `≤ ${target} ×`;
  return `| ${[what, squads, unit, number(ours), bare === null ? '' : number(bare), times, wanted, verdict(figure), other].join(' | ')} |`;
}

/** The table, and how it came about. */
export function toMarkdown(figures: readonly Figure[], rounds: number): string {
  const missed = figures.filter(isMissed).length;
  const judged = figures.filter(({ target }) => target !== null).length;
  return `# Bench

${judged - missed} of ${judged} targets hold.

| What | Squads | Unit | Ours | Beside | Ratio | Target | | Tuned bare page |
| --- | ---: | --- | ---: | ---: | ---: | --- | --- | ---: |
${figures.map(row).join('\n')}

How it was measured

- Medians of ${rounds} rounds in one run, in one Electron window of 1280 x 800 pixels; ours and the bare pages take turns.
- Ours is the whole app: panels, rules, a plan of ten people a squad, products, leaders and their lines; nothing in the plan is placed, so that opening it lays it out, too.
- Beside it stands the same version of React Flow as a production build with as many plain nodes as there are squads (and no products, people or lines), in an area of the same size. It is set up as React Flow is by default, where every node is an element; only sizes and handles are given, so that nothing has to be measured. Every target in the window is judged by this page.
- The last column is the same page with \`onlyRenderVisibleElements\`, as its makers advise for many nodes. No target is judged by it: at reading zoom such a page draws a dozen plain boxes and nothing else, and a quarter of its time would mean drawing less than that.
- Times a frame are processor time of the page's main thread while one wheel or pointer event a frame arrives; "drawn" is the clock's time from asking for it until a frame was painted, for ours including reading the file. The two do not begin alike: ours with the name of a file, in the other process, so that finding, checking, reading and handing it over count; the bare page with its nodes already in its own memory. The longest task is the thread's own time, too; what it took by the clock, which other programs draw out, stands below it. The rules run after that; when what they find is in its list stands in a line of its own.
- Memory is what the page's process keeps to itself after a collection.
- Starts are the clock's time from spawning the program until the page has painted its first cards; the empty page runs in the same runtime with the same kind of window. They take turns.
- A staffing proposal is asked for all critical findings of a plan in which one person holds both roles on four of every six squads; the clock's time of one call with the rules that prove it. None is waited for longer than ${STAFFING.longest / 1000} s; one that was given up has no row.
`;
}
