// node scripts/draw-pictures.mjs JSON FOLDER: draws SVGs as PNG in the app's own engine, without a window.
import { runEngine } from './setup/engine.mjs';
import { runScript } from './setup/progress.mjs';

await runScript(() => {
  const [pictures, folder] = process.argv.slice(2);
  return runEngine([`--draw-pictures=${pictures}`, `--draw-to=${folder}`]);
});
