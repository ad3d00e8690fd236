import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChartPicture } from '../shared/report/chart-svg.ts';
import type { Paper } from '../shared/report/html.ts';
import { sizedPicture } from '../shared/report/png-size.ts';
import { UsageProblem } from './usage-problem.ts';
import { problemWords } from './words.ts';

/** Runs a script; what it says is kept back, because nothing but our own words may be seen. */
function quietly(script: string, args: readonly string[]): Promise<{ code: number; says: string }> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let says = '';
    const keep = (text: Buffer) => {
      says += text.toString();
    };
    running.stdout.on('data', keep);
    running.stderr.on('data', keep);
    running.on('error', (error) => resolve({ code: 1, says: error.message }));
    running.on('close', (code) => resolve({ code: code ?? 1, says }));
  });
}

/**
 * Has the app's own engine work in a folder of its own, which is gone afterwards.
 * @param lacking what is said where there is no engine.
 */
async function inEngine<T>(
  script: string | undefined,
  lacking: string,
  work: (folder: string, run: (...args: readonly string[]) => Promise<void>) => Promise<T>,
): Promise<T> {
  if (!script) throw new UsageProblem(lacking);
  const folder = await mkdtemp(join(tmpdir(), 'squadplan-engine-'));
  try {
    return await work(folder, async (...args) => {
      const { code, says } = await quietly(script, args);
      if (code === 0) return;
      throw new UsageProblem(problemWords.notMade(says.trim().split('\n').at(-1) ?? ''));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * A report's HTML as a PDF, printed by the app's own engine so that both look the same.
 * @throws UsageProblem where that engine cannot be started.
 */
export function printedPdf(html: string, paper: Paper): Promise<Uint8Array> {
  return inEngine(
    process.env.SQUADPLAN_PDF_PRINTER,
    problemWords.noPrinter,
    async (folder, run) => {
      const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
      await writeFile(page, html);
      await run(page, pdf, paper);
      return readFile(pdf);
    },
  );
}

/** Whether pictures can be drawn here: the app's engine was named. */
export const canDraw = () => Boolean(process.env.SQUADPLAN_PICTURE_DRAWER);

/**
 * Pictures as PNG, drawn by the app's own engine, all at once.
 * @param scale in times of a picture's own size.
 * @throws UsageProblem where that engine cannot be started.
 */
export function drawnPictures(
  pictures: readonly ChartPicture[],
  scale: number,
): Promise<Uint8Array[]> {
  return inEngine(
    process.env.SQUADPLAN_PICTURE_DRAWER,
    problemWords.noDrawer,
    async (folder, run) => {
      const list = join(folder, 'pictures.json');
      await writeFile(
        list,
        JSON.stringify(pictures.map((picture) => sizedPicture(picture, scale))),
      );
      await run(list, folder);
      return Promise.all(pictures.map((_, at) => readFile(join(folder, `${at}.png`))));
    },
  );
}
