// npm run build: the app's files into out/.
import { bundle } from './setup/bundle.mjs';
import { alone } from './setup/lock.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { runScript, step } from './setup/progress.mjs';

await runScript(async () => {
  await ensurePackages();
  await alone('build', () => step('Building', bundle));
  return 0;
});
