import type { MeasuredChart } from './charts.ts';
import type { BenchWindow } from './window.ts';

const FRAMES = 60;
/** How far a frame of panning goes, in pixels: a brisk two-finger swipe. */
const SWIPE = 20;

async function toMiddle({ page }: BenchWindow, chart: MeasuredChart): Promise<void> {
  const { x, y, width, height } = await chart.area();
  await page.mouse.move(x + width / 2, y + height / 2);
}

/** There and back along a diagonal: 15 frames each way. */
const direction = (at: number) => (Math.floor(at / 15) % 2 === 0 ? 1 : -1);

/** Panning by wheel or trackpad. @returns main-thread milliseconds a frame */
export async function pan(window: BenchWindow, chart: MeasuredChart): Promise<number> {
  await toMiddle(window, chart);
  return window.perFrame(FRAMES, (at) =>
    window.page.mouse.wheel(SWIPE * direction(at), (SWIPE / 2) * direction(at)),
  );
}

/** Zooming a little in and out again by pinch, which comes as a wheel with Ctrl. */
export async function zoom(window: BenchWindow, chart: MeasuredChart): Promise<number> {
  await toMiddle(window, chart);
  await window.page.keyboard.down('Control');
  const time = await window.perFrame(FRAMES, (at) =>
    window.page.mouse.wheel(0, -6 * direction(at)),
  );
  await window.page.keyboard.up('Control');
  return time;
}

/** Dragging a node about at 100 %. */
export async function drag(window: BenchWindow, chart: MeasuredChart): Promise<number> {
  const { mouse } = window.page;
  const { x, y } = await chart.grip();
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(x + 6, y + 6);
  await window.settle();
  const time = await window.perFrame(FRAMES, (at) => {
    const angle = (at / FRAMES) * 2 * Math.PI;
    return mouse.move(x + 6 + 40 * Math.sin(angle), y + 6 + 30 * (1 - Math.cos(angle)));
  });
  await chart.letGo();
  return time;
}
