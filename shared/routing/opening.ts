import type { Port } from './ports.ts';
import { firstAtLeast, type RouteGrid } from './route-grid.ts';

/** Where a port opens on a way: between two crossings, or on one. */
export interface Opening {
  readonly port: Port;
  readonly x: number;
  readonly y: number;
  /** Crossings that the way leads to from here, with how far they are and which way it goes. */
  readonly to: readonly { readonly node: number; readonly far: number; readonly level: boolean }[];
}

/** Where a port opens. Null where that lies beside every way, or the way is closed there. */
export function openingOf(grid: RouteGrid, port: Port): Opening | null {
  const { xs, ys } = grid;
  const columns = xs.length;
  const away = port.side === 'left' || port.side === 'top' ? -port.clear : port.clear;
  const to: { node: number; far: number; level: boolean }[] = [];
  if (port.side === 'left' || port.side === 'right') {
    const x = port.x + away;
    const column = firstAtLeast(xs, x);
    if (xs[column] !== x) return null;
    const row = firstAtLeast(ys, port.y);
    if (row === 0 || row >= ys.length) return null;
    const above = (row - 1) * columns + column;
    if (grid.closedDown[above]) return null;
    to.push({ node: above, far: port.y - (ys[row - 1] as number), level: false });
    to.push({ node: above + columns, far: (ys[row] as number) - port.y, level: false });
    return { port, x, y: port.y, to };
  }
  const y = port.y + away;
  const row = firstAtLeast(ys, y);
  if (ys[row] !== y) return null;
  const column = firstAtLeast(xs, port.x);
  const node = row * columns + column;
  // Straight on, where an upright way crosses here; else along the level one.
  if (xs[column] === port.x) return { port, x: port.x, y, to: [{ node, far: 0, level: false }] };
  if (column === 0 || column >= xs.length || grid.closedRight[node - 1]) return null;
  to.push({ node: node - 1, far: port.x - (xs[column - 1] as number), level: true });
  to.push({ node, far: (xs[column] as number) - port.x, level: true });
  return { port, x: port.x, y, to };
}
