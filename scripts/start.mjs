// npm start [-- FILE.squadplan]: everything that the app needs, then its window.
import { resolve } from 'node:path';
import { ensureBundle } from './setup/bundle.mjs';
import { openDisplay, sayWhere } from './setup/display.mjs';
import { electronEnvironment, ensureElectron } from './setup/electron-runtime.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { projectFolder } from './setup/places.mjs';
import { run } from './setup/processes.mjs';
import { runScript } from './setup/progress.mjs';
import { ensureSandbox, sandboxArguments } from './setup/sandbox.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';

await runScript(async () => {
  await ensurePackages();
  const electron = await ensureElectron();
  await ensureSystemLibraries(electron.executable);
  await ensureSandbox(electron.executable);
  await ensureBundle();
  const display = await openDisplay();
  sayWhere(display);
  try {
    // npm runs scripts in the project's folder; a file is named from where the person is.
    const here = process.env.INIT_CWD ?? process.cwd();
    const files = process.argv
      .slice(2)
      .map((arg) => (arg.startsWith('-') ? arg : resolve(here, arg)));
    return await run(
      electron.executable,
      [...sandboxArguments(), ...display.arguments, projectFolder, ...files],
      {
        env: { ...process.env, ...electronEnvironment(electron), ...display.environment },
      },
    );
  } finally {
    await display.close();
  }
});
