// npm run -s squadplan -- …: the command line. Only its own words may reach stdout.
import { ensurePackages } from './setup/packages.mjs';
import { projectFolder, projectNode } from './setup/places.mjs';
import { run } from './setup/processes.mjs';
import { runScript } from './setup/progress.mjs';

await runScript(async () => {
  await ensurePackages();
  return run(projectNode, [`${projectFolder}/cli/main.ts`, ...process.argv.slice(2)], {
    // Files are named from where the person is, not from the project's folder.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    // PDFs and pictures are made by the app's own engine.
    env: {
      ...process.env,
      SQUADPLAN_PDF_PRINTER: `${projectFolder}/scripts/print-pdf.mjs`,
      SQUADPLAN_PICTURE_DRAWER: `${projectFolder}/scripts/draw-pictures.mjs`,
    },
  });
});
