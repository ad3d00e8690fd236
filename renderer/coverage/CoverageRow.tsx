import { type GridPoint, type GridRange, isInRange } from '../ui/grid-cursor.ts';
import { coverageWords } from '../words/coverage-words.ts';
import { cellLabel } from './cell-text.ts';
import { HolderMark } from './HolderMark.tsx';
import { type CellFilter, matches, type ShownMatrix, type ShownRow } from './matrix.ts';

interface CoverageRowProps {
  readonly row: ShownRow;
  readonly at: number;
  readonly matrix: ShownMatrix;
  readonly columns: readonly { readonly index: number; readonly start: number }[];
  readonly range: GridRange;
  readonly filter: CellFilter;
  readonly idOf: (point: GridPoint) => string;
}

/** One responsibility, and who holds it where. */
export function CoverageRow(props: CoverageRowProps) {
  const { row, at, matrix, columns, range, filter, idOf } = props;
  const { label, means } = row.responsibility;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and the cursor is one of its cells
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot leave columns out
    <div className="coverage-row" role="row" aria-rowindex={at + 2}>
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      <span
        className="coverage-row-head"
        role="rowheader"
        aria-colindex={1}
        tabIndex={-1}
        data-row={at}
        data-active={range.focus.row === at || undefined}
        title={coverageWords.means(label, means)}
      >
        {label}
      </span>
      {columns.map(({ index, start }) => {
        const column = matrix.columns[index];
        const cell = column?.cells[row.at];
        if (!column || !cell) return null;
        const point = { row: at, column: index };
        const active = range.focus.row === at && range.focus.column === index;
        return (
          // biome-ignore lint/a11y/useSemanticElements: see the row
          <span
            key={column.place.id}
            id={idOf(point)}
            className="coverage-cell"
            role="gridcell"
            tabIndex={-1}
            aria-colindex={index + 2}
            aria-selected={isInRange(range, point)}
            data-row={at}
            data-column={index}
            data-state={cell.state}
            data-by-hand={cell.byHand || undefined}
            data-active={active || undefined}
            data-faded={!matches(cell, filter) || undefined}
            style={{ left: start }}
          >
            <span className="visually-hidden">{cellLabel({ column, cell })}</span>
            <HolderMark cell={cell} />
          </span>
        );
      })}
    </div>
  );
}
