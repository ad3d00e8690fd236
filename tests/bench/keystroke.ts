import type { OurChart } from './charts.ts';
import type { BenchWindow } from './window.ts';

/** Frames until a badge must have followed. */
const PATIENCE = 40;

/** Main-thread time of one keystroke in a squad's headcount, in milliseconds. */
export interface Keystroke {
  /** Until the frame was drawn that shows the new findings on the card. */
  readonly drawn: number;
  /** With everything that follows in its own time, such as the outline. */
  readonly all: number;
}

/**
 * Types a headcount so that a rule on the squad's size fires and is settled in turn, with the squad's
 * card in view and the inspector open.
 */
export async function keystroke(window: BenchWindow, chart: OurChart): Promise<Keystroke> {
  const { page } = window;
  // Only where one person owns direction and backlog does the squad's size matter.
  const { x, y } = await chart.grip('PM orders it');
  await page.mouse.click(x, y);
  await page.getByRole('tab', { name: 'Inspector' }).click();
  const field = page
    .getByRole('complementary', { name: 'Inspector and findings' })
    .getByLabel('Headcount', { exact: true });
  await field.click();
  await window.settle();
  const badge = `document.querySelector('.react-flow__node.selected .findings-badge')?.title ?? ''`;
  const times: Keystroke[] = [];
  for (const key of ['2', '9', 'Backspace', '9', 'Backspace']) {
    const before = await window.work();
    const words = await page.evaluate<string>(badge);
    await page.keyboard.press(key);
    // On a busy machine it may take more than two frames of the clock; what counts is the thread's time.
    // The first key may leave the findings as they are.
    const waits = async () => times.length > 0 && (await page.evaluate<string>(badge)) === words;
    for (let frames = 0; frames < 2 || (await waits()); frames++) {
      if (frames === PATIENCE) {
        throw new Error(`The badge still says “${words}” ${PATIENCE} frames after the keystroke.`);
      }
      await window.frame();
    }
    await window.frame();
    const drawn = (await window.work()).task - before.task;
    await window.settle();
    times.push({ drawn, all: (await window.work()).task - before.task });
  }
  // The first one may load or compile something: it is not what typing is like.
  const rest = times.slice(1).sort((a, b) => a.drawn - b.drawn);
  return rest[Math.floor(rest.length / 2)] as Keystroke;
}

/** Arranges everything anew. */
export async function layOut(window: BenchWindow): Promise<void> {
  const { page } = window;
  await page.keyboard.press('Control+Shift+L');
  await page
    .getByText(/^Arranged/)
    .first()
    .waitFor();
  await window.settle();
}
