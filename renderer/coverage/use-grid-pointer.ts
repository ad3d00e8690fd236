import type { PointerEvent } from 'react';
import { atPoint, type GridPoint, type GridRange, type GridSize } from '../ui/grid-cursor.ts';

/** The cell under a pointer; a heading stands for its whole row or column. */
function hit(target: EventTarget, { rows, columns }: GridSize): GridRange | null {
  const place = target instanceof Element ? target.closest('[data-row], [data-column]') : null;
  if (!(place instanceof HTMLElement)) return null;
  const { row, column } = place.dataset;
  const from: GridPoint = { row: Number(row ?? 0), column: Number(column ?? 0) };
  return {
    anchor: {
      row: row === undefined ? rows - 1 : from.row,
      column: column === undefined ? columns - 1 : from.column,
    },
    focus: from,
  };
}

/** Marking cells with the mouse: click, drag, Shift and click, and a double click to edit. */
export function useGridPointer(
  range: GridRange,
  setRange: (range: GridRange) => void,
  size: GridSize,
  onEdit: () => void,
) {
  return {
    onPointerDown: (event: PointerEvent) => {
      const found = event.button === 0 ? hit(event.target, size) : null;
      if (!found) return;
      setRange(event.shiftKey ? { anchor: range.anchor, focus: found.focus } : found);
    },
    onPointerOver: (event: PointerEvent) => {
      const found = event.buttons === 1 ? hit(event.target, size) : null;
      if (found) setRange({ anchor: range.anchor, focus: found.focus });
    },
    onDoubleClick: (event: { readonly target: EventTarget }) => {
      const found = hit(event.target, size);
      if (!found || found.anchor.row !== found.focus.row) return;
      if (found.anchor.column !== found.focus.column) return;
      setRange(atPoint(found.focus));
      onEdit();
    },
  };
}
