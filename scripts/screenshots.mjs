// npm run screenshots: draws the README's pictures anew, into docs/images.
import { ensureBundle } from './setup/bundle.mjs';
import { ensureElectron } from './setup/electron-runtime.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { packageFile, projectNode } from './setup/places.mjs';
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
  const config = '--config=playwright.screenshots.config.ts';
  return run(projectNode, [packageFile('@playwright/test/cli.js'), 'test', config]);
});
