import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Paper } from '../shared/report/html.ts';
import { UsageProblem } from './usage-problem.ts';
import { problemWords } from './words.ts';

/** Runs the printer; what it says is kept back, because nothing but our own words may be seen. */
function print(script: string, args: readonly string[]): Promise<{ code: number; says: string }> {
  return new Promise((resolve) => {
    const printer = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let says = '';
    const keep = (text: Buffer) => {
      says += text.toString();
    };
    printer.stdout.on('data', keep);
    printer.stderr.on('data', keep);
    printer.on('error', (error) => resolve({ code: 1, says: error.message }));
    printer.on('close', (code) => resolve({ code: code ?? 1, says }));
  });
}

/**
 * A report's HTML as a PDF, printed by the app's own engine so that both look the same.
 * @throws UsageProblem where that engine cannot be started.
 */
export async function printedPdf(html: string, paper: Paper): Promise<Uint8Array> {
  const script = process.env.SQUADPLAN_PDF_PRINTER;
  if (!script) {
    throw new UsageProblem(problemWords.noPrinter);
  }
  const folder = await mkdtemp(join(tmpdir(), 'squadplan-print-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await writeFile(page, html);
    const { code, says } = await print(script, [page, pdf, paper]);
    if (code !== 0) {
      const reason = says.trim().split('\n').at(-1) ?? '';
      throw new UsageProblem(problemWords.notPrinted(reason));
    }
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
