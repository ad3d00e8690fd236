// npm run bench: measures the app beside a bare React Flow page and writes bench-results/.
import { ensureBundle } from './setup/bundle.mjs';
import { ensureElectron } from './setup/electron-runtime.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { projectNode } from './setup/places.mjs';
import { run } from './setup/processes.mjs';
import { runScript } from './setup/progress.mjs';
import { ensureSandbox } from './setup/sandbox.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';

await runScript(async () => {
  await ensurePackages();
  const { executable } = await ensureElectron();
  await ensureSystemLibraries(executable);
  await ensureSandbox(executable);
  await ensureBundle();
  return run(projectNode, ['tests/bench/run.ts', ...process.argv.slice(2)]);
});
