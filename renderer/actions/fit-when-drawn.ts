import { chartControl } from '../canvas/chart-control.ts';

/** About two seconds: longer than any chart takes to appear. */
const FRAMES = 120;

/** Shows the whole chart once it is on screen with what was just added. */
export function fitWhenDrawn(left = FRAMES): void {
  requestAnimationFrame(() => {
    const control = chartControl();
    // One frame more, so that the new cards are known to the chart.
    if (control) requestAnimationFrame(() => control.fit());
    else if (left > 0) fitWhenDrawn(left - 1);
  });
}
