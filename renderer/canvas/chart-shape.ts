/** Width to height in a few steps: dragging a panel changes no picture. */
const SHAPES = [0.8, 1, 1.3, 1.6, 2];
/** Up to so much beyond a step, it is still that one. */
const REACH = 1.15;

/** The step nearest to a room's width and height; undefined where there is no room. */
export function shapeOf({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): number | undefined {
  if (width <= 0 || height <= 0) return undefined;
  const shape = width / height;
  return SHAPES.find((step) => shape <= step * REACH) ?? SHAPES.at(-1);
}

/** The shape of what is seen of the chart in this window; undefined while there is none. */
export function chartShape(): number | undefined {
  const chart = document.querySelector('.chart');
  return chart ? shapeOf({ width: chart.clientWidth, height: chart.clientHeight }) : undefined;
}
