// npm run fuses -- EXECUTABLE: switches off in a packaged app's executable what nobody needs of it. To
// be run before the package is signed; never on the Electron that development and tests use.
import { runScript, SetupError, say } from './setup/progress.mjs';

await runScript(async () => {
  const [executable] = process.argv.slice(2);
  if (!executable) throw new SetupError('Name the executable: npm run fuses -- EXECUTABLE');
  const { setFuses, wantedFuses } = await import('./setup/fuses.mjs');
  const missing = await setFuses(executable);
  for (const [name, on] of Object.entries(wantedFuses)) {
    const state = missing.some((each) => each === name)
      ? 'not in this Electron'
      : on
        ? 'on'
        : 'off';
    say(`${name}: ${state}`);
  }
  return 0;
});
