import { ensureBundle } from './bundle.mjs';
import { openDisplay } from './display.mjs';
import { electronEnvironment, ensureElectron } from './electron-runtime.mjs';
import { projectFolder } from './places.mjs';
import { run } from './processes.mjs';
import { ensureSandbox, sandboxArguments } from './sandbox.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/**
 * Has the app's own engine do a piece of work, without a window; gives its exit code.
 * @param {string[]} job
 */
export async function runEngine(job) {
  const electron = await ensureElectron();
  await ensureSystemLibraries(electron.executable);
  await ensureSandbox(electron.executable);
  await ensureBundle();
  const display = await openDisplay();
  try {
    return await run(
      electron.executable,
      [...sandboxArguments(), ...display.arguments, projectFolder, ...job],
      { env: { ...process.env, ...electronEnvironment(electron), ...display.environment } },
    );
  } finally {
    await display.close();
  }
}
