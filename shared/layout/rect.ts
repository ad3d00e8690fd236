import { GRID } from './sizes.ts';

/** A rectangle on the canvas, in canvas units; `x` and `y` are its upper left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles come nearer to each other than `gap` canvas units. */
export function tooNear(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** The smallest rectangle around all of them; null where there are none. */
export function boundsOf(rects: Iterable<Rect>): Rect | null {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The grid line at or before a coordinate. */
export function snap(value: number): number {
  return Math.floor(value / GRID) * GRID;
}

/** The grid line at or after a coordinate. */
export function snapUp(value: number): number {
  return Math.ceil(value / GRID) * GRID;
}
