import type { Point } from './find-route.ts';

/** Radius of a line's corners, in canvas units. */
const RADIUS = 6;

/** The point that lies a part of the way from one to another. */
export function towards(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** To hundredths: what a sum of halves leaves behind would be written as 8.88e-16. */
function written({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}

/**
 * An SVG path through the points with rounded corners, in hundredths of a canvas unit; points that
 * are no corners cost nothing.
 */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${written(first)}`;
  rest.forEach((corner, at) => {
    const before = points[at] as Point;
    const after = rest[at + 1];
    if (!after) {
      path += `L${written(corner)}`;
      return;
    }
    const into = Math.hypot(corner.x - before.x, corner.y - before.y);
    const out = Math.hypot(after.x - corner.x, after.y - corner.y);
    const radius = Math.min(RADIUS, into / 2, out / 2);
    if (radius === 0) return;
    const from = towards(corner, before, radius / into);
    const to = towards(corner, after, radius / out);
    path += `L${written(from)}Q${written(corner)} ${written(to)}`;
  });
  return path;
}
