// node scripts/print-pdf.mjs HTML PDF PAPER: prints a report in the app's own engine, without a window.
import { ensureBundle } from './setup/bundle.mjs';
import { openDisplay } from './setup/display.mjs';
import { electronEnvironment, ensureElectron } from './setup/electron-runtime.mjs';
import { projectFolder } from './setup/places.mjs';
import { run } from './setup/processes.mjs';
import { runScript } from './setup/progress.mjs';
import { ensureSandbox, sandboxArguments } from './setup/sandbox.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';

await runScript(async () => {
  const [html, pdf, paper] = process.argv.slice(2);
  const electron = await ensureElectron();
  await ensureSystemLibraries(electron.executable);
  await ensureSandbox(electron.executable);
  await ensureBundle();
  const display = await openDisplay();
  try {
    const job = [`--print-report=${html}`, `--print-to=${pdf}`, `--print-paper=${paper}`];
    return await run(
      electron.executable,
      [...sandboxArguments(), ...display.arguments, projectFolder, ...job],
      { env: { ...process.env, ...electronEnvironment(electron), ...display.environment } },
    );
  } finally {
    await display.close();
  }
});
