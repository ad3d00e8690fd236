import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useCallback, useId, useRef, useState } from 'react';
import type { GridPoint, GridRange } from '../ui/grid-cursor.ts';
import { pointsOf } from '../ui/grid-cursor.ts';
import { useRemeasured, useTextScaled } from '../ui/text-scale.ts';
import { useGridKeys } from '../ui/use-grid-keys.ts';
import { coverageWords } from '../words/coverage-words.ts';
import { CellNote } from './CellNote.tsx';
import { CoverageHead } from './CoverageHead.tsx';
import { CoverageRow } from './CoverageRow.tsx';
import type { CellEdit, HoldersToSet } from './cell-edits.ts';
import { HolderEditor } from './HolderEditor.tsx';
import { type CellFilter, cellAt, type ShownCell, type ShownMatrix } from './matrix.ts';
import { useCellEdits } from './use-cell-edits.ts';
import { useCopyHolders } from './use-copy-holders.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import './coverage-grid.css';

const SIZES = { row: 36, head: 46, headWidth: 208, column: 156 };

interface CoverageGridProps {
  readonly matrix: ShownMatrix;
  readonly filter: CellFilter;
}

/** The matrix itself: a spreadsheet of holders. Only the columns in view are drawn. */
export function CoverageGrid({ matrix, filter }: CoverageGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const sizes = useTextScaled(SIZES);
  const id = useId();
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  const write = useCellEdits(setSaid);
  const size = { rows: matrix.rows.length, columns: matrix.columns.length };

  const reveal = useCallback(
    ({ row }: GridPoint) => {
      const view = scroller.current;
      if (!view) return;
      const top = row * sizes.row;
      const room = view.clientHeight - sizes.head;
      if (top < view.scrollTop) view.scrollTop = top;
      else if (top + sizes.row > view.scrollTop + room) view.scrollTop = top + sizes.row - room;
    },
    [sizes],
  );
  const targets = (range: GridRange): ShownCell[] =>
    pointsOf(range).flatMap((point) => cellAt(matrix, point) ?? []);
  const set = (range: GridRange, holders: HoldersToSet) =>
    write(targets(range).map((target): CellEdit => ({ target, holders })));
  const { range, setRange, onKeyDown, onMouseDown } = useGridKeys(size, {
    page: () => Math.floor(((scroller.current?.clientHeight ?? 0) - sizes.head) / sizes.row),
    onMove: (point) => {
      reveal(point);
      virtualizer.scrollToIndex(point.column);
    },
    onEdit: () => setEditing(true),
    onClear: (cleared) => set(cleared, null),
  });
  const { focus } = range;
  const virtualizer = useVirtualizer({
    horizontal: true,
    count: matrix.columns.length,
    estimateSize: () => sizes.column,
    getScrollElement: () => scroller.current,
    getItemKey: (column) => matrix.columns[column]?.place.id ?? column,
    paddingStart: sizes.headWidth,
    scrollPaddingStart: sizes.headWidth,
    overscan: 3,
    // The cell with the cursor stays in the tree, so that it can be named when it is out of view.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: to - from + 1 }, (_, at) => from + at);
      return focus.column < from || focus.column > to ? [...shown, focus.column] : shown;
    },
  });
  useRemeasured(virtualizer);
  const columns = virtualizer.getVirtualItems();
  const pointer = useGridPointer(range, setRange, size, () => setEditing(true));
  useCopyHolders({ grid: scroller, matrix, range, write, say: setSaid });
  const idOf = ({ row, column }: GridPoint) => `${id}-${row}-${column}`;
  const active = cellAt(matrix, focus);
  const focusGrid = () => scroller.current?.focus({ preventScroll: true });
  const style = { width: virtualizer.getTotalSize(), '--head': `${sizes.headWidth}px` };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table element cannot leave columns out */}
      <div
        ref={scroller}
        className="coverage-grid"
        role="grid"
        aria-label={coverageWords.grid[matrix.kind]}
        aria-rowcount={size.rows + 1}
        aria-colcount={size.columns + 1}
        aria-multiselectable="true"
        aria-activedescendant={idOf(focus)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        {...pointer}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        <div className="coverage-sheet" role="rowgroup" style={style as CSSProperties}>
          <CoverageHead matrix={matrix} columns={columns} />
          {matrix.rows.map((row, at) => (
            <CoverageRow
              key={row.responsibility.id}
              row={row}
              at={at}
              matrix={matrix}
              columns={columns}
              range={range}
              filter={filter}
              idOf={idOf}
            />
          ))}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {active && (
        <CellNote
          shown={active}
          onChange={() => setEditing(true)}
          onReset={() => {
            set(range, null);
            focusGrid();
          }}
        />
      )}
      {editing && active && (
        <HolderEditor
          anchor={document.getElementById(idOf(focus))}
          shown={active}
          count={pointsOf(range).length}
          onSet={(holders) => set(range, holders)}
          onClose={() => {
            setEditing(false);
            focusGrid();
          }}
        />
      )}
    </>
  );
}
