import { type Figure, isMissed, measureOf } from './figures.ts';

const number = (value: number) =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);

function verdict(figure: Figure): string {
  if (figure.target === null) return '';
  if (!isMissed(figure)) return 'holds';
  return `missed by ${number(measureOf(figure) / figure.target)} times`;
}

function row(figure: Figure): string {
  const { what, squads, unit, ours, bare, alsoBare, target } = figure;
  const times = bare === null ? '' : `${number(ours / bare)} ×`;
  const other = alsoBare === undefined ? '' : `${number(alsoBare)} (${number(ours / alsoBare)} ×)`;
  const wanted = target === null ? '' : bare === null ? `≤ ${target} ${unit}` : `≤ ${target} ×`;
  return `| ${[what, squads, unit, number(ours), bare === null ? '' : number(bare), times, wanted, verdict(figure), other].join(' | ')} |`;
}

/** The table, and how it came about. */
export function toMarkdown(figures: readonly Figure[], rounds: number): string {
  const missed = figures.filter(isMissed).length;
  const judged = figures.filter(({ target }) => target !== null).length;
  return `# Bench

${judged - missed} of ${judged} targets hold.

| What | Squads | Unit | Ours | Beside | Ratio | Target | | Bare, all elements |
| --- | ---: | --- | ---: | ---: | ---: | --- | --- | ---: |
${figures.map(row).join('\n')}

How it was measured

- Medians of ${rounds} rounds in one run, in one Electron window of 1280 x 800 pixels; ours and the bare pages take turns.
- Ours is the whole app: panels, rules, a plan of ten people a squad, products, leaders and their lines; nothing in the plan is placed, so that opening it lays it out, too.
- Beside it stands the same version of React Flow as a production build with as many plain nodes as there are squads (and no products, people or lines), in an area of the same size. Sizes and handles are given, and \`onlyRenderVisibleElements\` is set, as its makers advise. The last column is the same page without that setting; no target is judged by it.
- Times a frame are processor time of the page's main thread while one wheel or pointer event a frame arrives; "drawn" is the clock's time from asking for it until a frame was painted, for ours including reading the file.
- Memory is what the page's process keeps to itself after a collection.
`;
}
