// npm run soak: kills processes that work on plan files, and the running app, at random moments, and
// looks for every edit that was acknowledged. SQUADPLAN_SEED=… repeats a run; SQUADPLAN_KILLS=… and
// SQUADPLAN_APP_KILLS=… change how many. What the whole run found goes into docs/figures, for `npm run docs`.
import { ensureBundle } from './setup/bundle.mjs';
import { ensureElectron } from './setup/electron-runtime.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { packageFile, projectNode } from './setup/places.mjs';
import { run } from './setup/processes.mjs';
import { runScript, say } from './setup/progress.mjs';
import { ensureSandbox } from './setup/sandbox.mjs';
import { newSeed } from './setup/seed.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';

const KILLS = process.env.SQUADPLAN_KILLS ?? '200';
const APP_KILLS = process.env.SQUADPLAN_APP_KILLS ?? '20';

await runScript(async () => {
  await ensurePackages();
  const { executable } = await ensureElectron();
  await ensureSystemLibraries(executable);
  await ensureSandbox(executable);
  await ensureBundle();
  const whole = KILLS === '200' && APP_KILLS === '20';
  const figures = whole ? { SQUADPLAN_FIGURES: '1' } : {};
  const env = {
    ...process.env,
    ...figures,
    SQUADPLAN_KILLS: KILLS,
    SQUADPLAN_APP_KILLS: APP_KILLS,
    SQUADPLAN_SEED: newSeed(),
  };
  say(`Killing processes that work on plan files, ${KILLS} times`);
  const vitest = [
    packageFile('vitest/vitest.mjs'),
    'run',
    'tests/soak',
    '--disable-console-intercept',
  ];
  const code = await run(projectNode, vitest, { env });
  if (code !== 0) return code;
  say(`Killing the running app, ${APP_KILLS} times`);
  return run(projectNode, [packageFile('@playwright/test/cli.js'), 'test', 'kill'], { env });
});
