import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import {
  atPoint,
  firstCell,
  type GridPoint,
  type GridRange,
  type GridSize,
  moveCursor,
  within,
} from './grid-cursor.ts';

interface GridKeysOptions {
  /** Rows that are in view at once. */
  readonly page: () => number;
  readonly onMove: (point: GridPoint, range: GridRange) => void;
  /** Enter, F2, or a key that begins what is to be written. */
  readonly onEdit: (typed: string) => void;
  /** Whether typing begins an edit. */
  readonly typed?: (key: string) => boolean;
  readonly onClear: (range: GridRange) => void;
}

/** The cursor of a grid and the keys that every spreadsheet has. */
export function useGridKeys(size: GridSize, options: GridKeysOptions) {
  const { page, onMove, onEdit, onClear, typed } = options;
  const [wanted, setRange] = useState<GridRange>(firstCell);
  const range = within(wanted, size);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const { key, shiftKey: shift } = event;
    const command = event.ctrlKey || event.metaKey;
    const moved = moveCursor(range, { key, command, shift }, size, page());
    if (moved) {
      setRange(moved);
      onMove(key.toLowerCase() === 'a' ? range.focus : moved.focus, moved);
    } else if (key === 'Enter' || key === 'F2') onEdit('');
    else if (!command && typed?.(key)) onEdit(key);
    else if (key === 'Delete' || key === 'Backspace') onClear(range);
    else if (key === 'Escape') setRange(atPoint(range.focus));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { range, setRange, onKeyDown, onMouseDown };
}

/** A cell that is clicked leaves the focus with the grid, which hears the keys. */
function onMouseDown(event: MouseEvent<HTMLElement>): void {
  const { target, currentTarget } = event;
  if (target === currentTarget || !(target instanceof Element)) return;
  if (target.closest('input, select, button')) return;
  event.preventDefault();
  currentTarget.focus({ preventScroll: true });
}
