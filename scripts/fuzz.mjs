// npm run fuzz: runs every test with random cases that are new, then feeds the readers of plans, JSON, CSV,
// XLSX, Mermaid and draw.io generated and damaged files, 10,000 of each format. What was read goes into
// docs/figures, for `npm run docs`. SQUADPLAN_FUZZ_RUNS=… changes how many, SQUADPLAN_SEED=… repeats a run.
import { ensurePackages } from './setup/packages.mjs';
import { packageFile, projectNode } from './setup/places.mjs';
import { run } from './setup/processes.mjs';
import { runScript, say } from './setup/progress.mjs';
import { newSeed } from './setup/seed.mjs';

const RUNS = process.env.SQUADPLAN_FUZZ_RUNS ?? '10000';

await runScript(async () => {
  await ensurePackages();
  const seeded = { ...process.env, SQUADPLAN_SEED: newSeed() };
  const vitest = [packageFile('vitest/vitest.mjs'), 'run'];
  say('Running the other tests with new random cases');
  const others = ['--exclude', 'tests/fuzz/**', '--exclude', 'tests/soak/**'];
  const code = await run(projectNode, [...vitest, ...others], { env: seeded });
  if (code !== 0) return code;
  say(`Reading ${RUNS} generated and damaged files of each format`);
  const figures = RUNS === '10000' ? { SQUADPLAN_FIGURES: '1' } : {};
  const env = { ...seeded, ...figures, SQUADPLAN_FUZZ_RUNS: RUNS };
  const shown = ['tests/fuzz', '--disable-console-intercept'];
  return run(projectNode, [...vitest, ...shown], { env });
});
