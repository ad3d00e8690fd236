// npm run fuzz: feeds the readers of plans, JSON, CSV, XLSX, Mermaid and draw.io generated and damaged files,
// 10,000 of each format; what it found goes into docs/figures, for `npm run docs`. SQUADPLAN_FUZZ_RUNS=… changes how many, SQUADPLAN_SEED=… repeats a run.
import { ensurePackages } from './setup/packages.mjs';
import { packageFile, projectNode } from './setup/places.mjs';
import { run } from './setup/processes.mjs';
import { runScript, say } from './setup/progress.mjs';

const RUNS = process.env.SQUADPLAN_FUZZ_RUNS ?? '10000';

await runScript(async () => {
  await ensurePackages();
  say(`Reading ${RUNS} generated and damaged files of each format`);
  const figures = RUNS === '10000' ? { SQUADPLAN_FIGURES: '1' } : {};
  const env = { ...process.env, ...figures, SQUADPLAN_FUZZ_RUNS: RUNS };
  const vitest = [
    packageFile('vitest/vitest.mjs'),
    'run',
    'tests/fuzz',
    '--disable-console-intercept',
  ];
  return run(projectNode, vitest, { env });
});
