// node scripts/print-pdf.mjs HTML PDF PAPER: prints a report in the app's own engine, without a window.
import { runEngine } from './setup/engine.mjs';
import { runScript } from './setup/progress.mjs';

await runScript(() => {
  const [html, pdf, paper] = process.argv.slice(2);
  return runEngine([`--print-report=${html}`, `--print-to=${pdf}`, `--print-paper=${paper}`]);
});
