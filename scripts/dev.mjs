// npm run dev: the app with its page reloading as sources change.
import { forgetBundle } from './setup/bundle.mjs';
import { openDisplay, sayWhere } from './setup/display.mjs';
import { electronEnvironment, ensureElectron } from './setup/electron-runtime.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { packageFile, projectNode } from './setup/places.mjs';
import { run } from './setup/processes.mjs';
import { runScript } from './setup/progress.mjs';
import { ensureSandbox, sandboxArguments } from './setup/sandbox.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';

await runScript(async () => {
  await ensurePackages();
  const electron = await ensureElectron();
  await ensureSystemLibraries(electron.executable);
  await ensureSandbox(electron.executable);
  forgetBundle();
  const display = await openDisplay();
  sayWhere(display);
  try {
    const program = packageFile('electron-vite/bin/electron-vite.js');
    const appArguments = [
      '--',
      ...sandboxArguments(),
      ...display.arguments,
      ...process.argv.slice(2),
    ];
    return await run(projectNode, [program, 'dev', '--watch', ...appArguments], {
      env: { ...process.env, ...electronEnvironment(electron), ...display.environment },
    });
  } finally {
    await display.close();
  }
});
