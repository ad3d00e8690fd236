import { type Opening, openingOf } from './opening.ts';
import type { Port } from './ports.ts';
import { Queue } from './queue.ts';
import { firstAtLeast, type RouteGrid } from './route-grid.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a corner costs, in canvas units of way: a line goes a little further to have one corner less. */
const CORNER = 60;
/** How much dearer a way is through a product that the line has nothing to do with. */
const FOREIGN = 2;
/** Prefers what leads on towards the end: a little longer a way now and then, and far less to look at. */
const HASTE = 1.1;
/** Looks this far around both ends first, then everywhere. */
const AROUND = 480;

interface Window {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Reused from search to search: what the best way to a state costs, where it comes from, and in which search. */
let best = new Float64Array(0);
let cameFrom = new Int32Array(0);
let seenIn = new Uint32Array(0);
let search = 0;

function makeRoom(states: number): void {
  if (best.length < states) {
    best = new Float64Array(states);
    cameFrom = new Int32Array(states);
    seenIn = new Uint32Array(states);
    search = 0;
  }
  search++;
}

/** Finds the way with the fewest corners and little length from one of the openings to another. */
function findWithin(
  grid: RouteGrid,
  starts: readonly Opening[],
  ends: readonly Opening[],
  own: ReadonlySet<number>,
  window: Window,
): Point[] | null {
  const { xs, ys, closedRight, closedDown, regionAt } = grid;
  const columns = xs.length;
  const across = window.right - window.left + 1;
  const rows = window.bottom - window.top + 1;
  // A state is a crossing and whether the way came along the level (even) or the upright way (odd).
  makeRoom(across * rows * 2);
  const stateOf = (node: number, level: boolean) => {
    const [column, row] = [node % columns, Math.floor(node / columns)];
    return ((row - window.top) * across + column - window.left) * 2 + (level ? 0 : 1);
  };
  const queue = new Queue();
  const goals = new Map<number, { cost: number; end: Opening }>();
  for (const end of ends) {
    const upright = end.port.side === 'top' || end.port.side === 'bottom';
    for (const { node, far, level } of end.to) {
      for (const came of [true, false]) {
        // From the crossing along `level`, then into the port.
        const corners = (came === level ? 0 : 1) + (far > 0 && level === upright ? 1 : 0);
        const state = stateOf(node, came);
        const cost = far + corners * CORNER + end.port.cost;
        const known = goals.get(state);
        if (!known || cost < known.cost) goals.set(state, { cost, end });
      }
    }
  }
  const least = (column: number, row: number, level: boolean) => {
    let lowest = Infinity;
    for (const { x, y, port } of ends) {
      const dx = Math.abs(x - (xs[column] as number));
      const dy = Math.abs(y - (ys[row] as number));
      const upright = port.side === 'top' || port.side === 'bottom';
      const aside = level ? dy > 0 : dx > 0;
      const turns = level === upright ? 1 : aside ? 2 : 0;
      lowest = Math.min(lowest, dx + dy + turns * CORNER + port.cost);
    }
    return lowest * HASTE;
  };
  const reach = (state: number, cost: number, from: number) => {
    if (seenIn[state] === search && (best[state] as number) <= cost) return;
    seenIn[state] = search;
    best[state] = cost;
    cameFrom[state] = from;
    const cell = state >> 1;
    const column = (cell % across) + window.left;
    const row = Math.floor(cell / across) + window.top;
    queue.push(cost + least(column, row, (state & 1) === 0), state);
  };
  const beginnings = new Map<number, Opening>();
  for (const start of starts) {
    const upright = start.port.side === 'top' || start.port.side === 'bottom';
    for (const { node, far, level } of start.to) {
      const state = stateOf(node, level);
      const cost = start.port.cost + far + (far > 0 && level === upright ? CORNER : 0);
      if (seenIn[state] !== search || (best[state] as number) > cost) beginnings.set(state, start);
      reach(state, cost, -1);
    }
  }
  let foundCost = Infinity;
  let foundState = -1;
  let foundEnd: Opening | undefined;
  const done = new Set<number>();
  while (queue.size > 0) {
    const state = queue.pop();
    if (done.has(state)) continue;
    done.add(state);
    const cost = best[state] as number;
    const cell = state >> 1;
    const column = (cell % across) + window.left;
    const row = Math.floor(cell / across) + window.top;
    if (cost + least(column, row, (state & 1) === 0) >= foundCost) break;
    const goal = goals.get(state);
    if (goal && cost + goal.cost < foundCost) {
      foundCost = cost + goal.cost;
      foundState = state;
      foundEnd = goal.end;
    }
    const level = (state & 1) === 0;
    const node = row * columns + column;
    const go = (next: number, far: number, onLevel: boolean) => {
      const region = regionAt[next < node ? next : node] as number;
      const dear = region === 0 || own.has(region) ? 1 : FOREIGN;
      reach(stateOf(next, onLevel), cost + far * dear + (onLevel === level ? 0 : CORNER), state);
    };
    if (column < window.right && !closedRight[node])
      go(node + 1, (xs[column + 1] as number) - (xs[column] as number), true);
    if (column > window.left && !closedRight[node - 1])
      go(node - 1, (xs[column] as number) - (xs[column - 1] as number), true);
    if (row < window.bottom && !closedDown[node])
      go(node + columns, (ys[row + 1] as number) - (ys[row] as number), false);
    if (row > window.top && !closedDown[node - columns])
      go(node - columns, (ys[row] as number) - (ys[row - 1] as number), false);
  }
  if (!foundEnd) return null;
  const points: Point[] = [{ x: foundEnd.port.x, y: foundEnd.port.y }, foundEnd];
  let state = foundState;
  for (;;) {
    const cell = state >> 1;
    points.push({
      x: xs[(cell % across) + window.left] as number,
      y: ys[Math.floor(cell / across) + window.top] as number,
    });
    const before = cameFrom[state] as number;
    if (before === -1) break;
    state = before;
  }
  const start = beginnings.get(state) as Opening;
  points.push(start, { x: start.port.x, y: start.port.y });
  return corners(points.reverse());
}

/** A way's ends and corners alone: pieces in one line become one, and none leads back on itself. */
export function corners(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const { x, y } of points) {
    const last = kept.at(-1);
    if (last && last.x === x && last.y === y) continue;
    const before = kept.at(-2);
    const inLine =
      last &&
      before &&
      ((before.x === last.x && x === last.x) || (before.y === last.y && y === last.y));
    if (inLine) kept.pop();
    kept.push({ x, y });
  }
  return kept;
}

/**
 * The way of a line over the grid, from a port of the card that it leaves to a port of the card that
 * it reaches: level and upright, through no card. Null where every way is closed.
 */
export function findRoute(
  grid: RouteGrid,
  from: readonly Port[],
  to: readonly Port[],
  /** Numbers of the regions (as in the grid) that the line has to do with. */
  own: ReadonlySet<number>,
): Point[] | null {
  const open = (ports: readonly Port[]) => ports.flatMap((port) => openingOf(grid, port) ?? []);
  const [starts, ends] = [open(from), open(to)];
  if (starts.length === 0 || ends.length === 0) return null;
  const all = [...starts, ...ends];
  const { xs, ys } = grid;
  const near = (values: Float64Array, low: number, high: number) =>
    [
      Math.max(0, firstAtLeast(values, low - AROUND) - 1),
      Math.min(values.length - 1, firstAtLeast(values, high + AROUND)),
    ] as const;
  const [left, right] = near(
    xs,
    Math.min(...all.map(({ x }) => x)),
    Math.max(...all.map(({ x }) => x)),
  );
  const [top, bottom] = near(
    ys,
    Math.min(...all.map(({ y }) => y)),
    Math.max(...all.map(({ y }) => y)),
  );
  const whole = { left: 0, right: xs.length - 1, top: 0, bottom: ys.length - 1 };
  return (
    findWithin(grid, starts, ends, own, { left, right, top, bottom }) ??
    findWithin(grid, starts, ends, own, whole)
  );
}
