import { z } from 'zod';
import { cornersOf, type GridPoint, type GridRange } from '../ui/grid-cursor.ts';
import { type CellEdit, type HoldersToSet, holdersNamed } from './cell-edits.ts';
import { holdersText } from './cell-text.ts';
import { cellAt, type ShownMatrix } from './matrix.ts';

export const HOLDERS_FORMAT = 'application/x-squadplan-holders';

const holderSchema = z.union([
  z.literal('team'),
  z.literal('nobody'),
  z.object({ kind: z.literal('person'), personId: z.string() }),
]);
const clipSchema = z.array(z.array(z.array(holderSchema).min(1)).min(1)).min(1);

/** Holders of copied cells, row by row. */
export type HoldersClip = z.infer<typeof clipSchema>;

function rowsOf<T>(range: GridRange, read: (point: GridPoint) => T): T[][] {
  const { from, to } = cornersOf(range);
  const rows: T[][] = [];
  for (let row = from.row; row <= to.row; row++) {
    const cells: T[] = [];
    for (let column = from.column; column <= to.column; column++) cells.push(read({ row, column }));
    rows.push(cells);
  }
  return rows;
}

/** Who holds the cells of a range, by name: what is seen is what is copied. */
export function copyHolders(matrix: ShownMatrix, range: GridRange): HoldersClip {
  return rowsOf(range, (point) => {
    const shown = cellAt(matrix, point);
    return [...(shown ? holdersNamed(shown.cell) : (['nobody'] as const))];
  });
}

/** The same as rows and columns of text, for a spreadsheet. */
export function copyText(matrix: ShownMatrix, range: GridRange): string {
  const rows = rowsOf(range, (point) => {
    const shown = cellAt(matrix, point);
    return shown ? holdersText(shown.cell).replaceAll(/\s+/gu, ' ') : '';
  });
  return rows.map((row) => row.join('\t')).join('\n');
}

/** The holders that a text from the clipboard stands for; null where it is something else. */
export function readHolders(text: string): HoldersClip | null {
  try {
    return clipSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * What pasting writes, as a spreadsheet does it: the clip from the range's corner on, and again and
 * again where the range is larger than the clip. Holders who are no longer in the plan are left out.
 */
export function pasteEdits(
  matrix: ShownMatrix,
  range: GridRange,
  clip: HoldersClip,
  isPerson: (id: string) => boolean,
): CellEdit[] {
  const { from, to } = cornersOf(range);
  const rows = Math.max(clip.length, to.row - from.row + 1);
  const columns = Math.max(clip[0]?.length ?? 1, to.column - from.column + 1);
  const edits: CellEdit[] = [];
  for (let row = 0; row < rows; row++) {
    const line = clip[row % clip.length] ?? [];
    for (let column = 0; column < columns; column++) {
      const target = cellAt(matrix, { row: from.row + row, column: from.column + column });
      const holders: HoldersToSet = (line[column % line.length] ?? []).filter(
        (holder) => typeof holder === 'string' || isPerson(holder.personId),
      );
      if (target && holders.length > 0) edits.push({ target, holders });
    }
  }
  return edits;
}
