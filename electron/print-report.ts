import { readFile } from 'node:fs/promises';
import { app, protocol } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import type { PrintJob } from './job-among.ts';
import { SCHEME } from './origin.ts';
import { printPdf } from './pdf.ts';

/** Prints and ends: 0 where the PDF is there whole, 1 with one line where it is not. */
export async function printAndQuit({ html, pdf, paper }: PrintJob): Promise<void> {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true } }]);
  // Without a listener the program would end with the printing window, before the file is written.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  try {
    await writeFileAtomic(pdf, Buffer.from(await printPdf(await readFile(html, 'utf8'), paper)));
    app.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    app.exit(1);
  }
}
