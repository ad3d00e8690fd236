/** A cell of a table by its place among what is shown. */
export interface GridPoint {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other: the first stays while the second moves. */
export interface GridRange {
  readonly anchor: GridPoint;
  readonly focus: GridPoint;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** What a key press says, apart from the browser's event. */
export interface GridKey {
  readonly key: string;
  readonly command: boolean;
  readonly shift: boolean;
}

export const firstCell: GridRange = { anchor: { row: 0, column: 0 }, focus: { row: 0, column: 0 } };

export function atPoint(focus: GridPoint): GridRange {
  return { anchor: focus, focus };
}

function between(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

/** The same cells where they are still there; what has gone is moved to the nearest that is. */
export function within({ anchor, focus }: GridRange, { rows, columns }: GridSize): GridRange {
  const kept = ({ row, column }: GridPoint): GridPoint => ({
    row: between(row, rows),
    column: between(column, columns),
  });
  return { anchor: kept(anchor), focus: kept(focus) };
}

function target(
  { row, column }: GridPoint,
  { key, command }: GridKey,
  { rows, columns }: GridSize,
  page: number,
): GridPoint | null {
  switch (key) {
    case 'ArrowUp':
      return { row: command ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: command ? rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: command ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: command ? columns - 1 : column + 1 };
    case 'Home':
      return { row: command ? 0 : row, column: 0 };
    case 'End':
      return { row: command ? rows - 1 : row, column: columns - 1 };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    default:
      return null;
  }
}

/**
 * Where a key takes the cursor, the way a spreadsheet does; null for keys that do not move it.
 * @param page rows that are in view at once.
 */
export function moveCursor(
  range: GridRange,
  key: GridKey,
  size: GridSize,
  page: number,
): GridRange | null {
  if (size.rows === 0 || size.columns === 0) return null;
  if (key.key.toLowerCase() === 'a' && key.command) {
    return {
      anchor: { row: 0, column: 0 },
      focus: { row: size.rows - 1, column: size.columns - 1 },
    };
  }
  const focus = target(range.focus, key, size, Math.max(1, page));
  if (!focus) return null;
  return within({ anchor: key.shift ? range.anchor : focus, focus }, size);
}

/** The corners of a range: top left and bottom right. */
export function cornersOf({ anchor, focus }: GridRange): { from: GridPoint; to: GridPoint } {
  return {
    from: {
      row: Math.min(anchor.row, focus.row),
      column: Math.min(anchor.column, focus.column),
    },
    to: { row: Math.max(anchor.row, focus.row), column: Math.max(anchor.column, focus.column) },
  };
}

export function isInRange(range: GridRange, { row, column }: GridPoint): boolean {
  const { from, to } = cornersOf(range);
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** All cells of a range, row by row. */
export function pointsOf(range: GridRange): GridPoint[] {
  const { from, to } = cornersOf(range);
  const points: GridPoint[] = [];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) points.push({ row, column });
  }
  return points;
}
