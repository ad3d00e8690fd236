import type { Kill } from './kill.ts';

/** One line about a kill. */
export function tellKill({ task, after, during, acknowledged, edits, problems }: Kill): string {
  const found = problems.length > 0 ? `  PROBLEMS: ${problems.join('; ')}` : '';
  const { job, driver, seed } = task;
  return `${job} on ${driver} (seed ${seed}): killed after ${after} ms during ${during}; ${acknowledged} acknowledged, ${edits} edits in the file${found}`;
}

/** What was tried, counted. */
export function tally(kills: readonly Kill[], seed: number): string {
  return `${kills.length} kills, seed ${seed}: ${outcomeOf(kills)}.`;
}

/** The same without the count of the kills. */
export function outcomeOf(kills: readonly Kill[]): string {
  const counts = new Map<string, number>();
  for (const { during } of kills) counts.set(during, (counts.get(during) ?? 0) + 1);
  const moments = [...counts].sort((a, b) => b[1] - a[1]).map(([what, n]) => `${n} during ${what}`);
  const acknowledged = kills.reduce((sum, kill) => sum + kill.acknowledged, 0);
  const bad = kills.filter(({ problems }) => problems.length > 0).length;
  return `${acknowledged.toLocaleString('en-US')} acknowledged edits looked for, ${bad} files with a problem; ${moments.join(', ')}`;
}
