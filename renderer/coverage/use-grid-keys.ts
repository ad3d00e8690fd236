import { type KeyboardEvent, useState } from 'react';
import {
  atPoint,
  firstCell,
  type GridPoint,
  type GridRange,
  type GridSize,
  moveCursor,
  within,
} from '../ui/grid-cursor.ts';

interface GridKeysOptions {
  /** Rows that are in view at once. */
  readonly page: () => number;
  readonly onMove: (point: GridPoint) => void;
  readonly onEdit: () => void;
  readonly onClear: (range: GridRange) => void;
}

/** The cursor of a grid and the keys that every spreadsheet has. */
export function useGridKeys(size: GridSize, { page, onMove, onEdit, onClear }: GridKeysOptions) {
  const [wanted, setRange] = useState<GridRange>(firstCell);
  const range = within(wanted, size);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const { key, shiftKey: shift } = event;
    const command = event.ctrlKey || event.metaKey;
    const moved = moveCursor(range, { key, command, shift }, size, page());
    if (moved) {
      setRange(moved);
      // With everything marked, the view stays where it is.
      if (key.toLowerCase() !== 'a') onMove(moved.focus);
    } else if (key === 'Enter' || key === 'F2') onEdit();
    else if (key === 'Delete' || key === 'Backspace') onClear(range);
    else if (key === 'Escape') setRange(atPoint(range.focus));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { range, setRange, onKeyDown };
}
