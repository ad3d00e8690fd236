import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type MouseEvent, useId, useRef, useState } from 'react';
import { useAnalysis } from '../store/hooks.ts';
import { atPoint, type GridPoint } from '../ui/grid-cursor.ts';
import { useRemeasured, useTextScaled } from '../ui/text-scale.ts';
import { useGridKeys } from '../ui/use-grid-keys.ts';
import { peopleWords } from '../words/people-words.ts';
import { factText } from './cell-facts.ts';
import type { PeopleColumn } from './columns.tsx';
import { PeopleHead } from './PeopleHead.tsx';
import { PeopleRow } from './PeopleRow.tsx';
import type { PersonRow } from './people-rows.ts';
import { useFactEdit } from './use-fact-edit.ts';
import { useRowSelection } from './use-row-selection.ts';

const SIZES = { row: 44, head: 34, name: 216, unit: 1 };

interface PeopleGridProps {
  readonly rows: readonly PersonRow[];
  readonly columns: readonly PeopleColumn[];
}

/** The table of people: a spreadsheet, of which only the rows in view are drawn. */
export function PeopleGrid({ rows, columns }: PeopleGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const sizes = useTextScaled(SIZES);
  const id = useId();
  const { structure } = useAnalysis();
  /** What an edit begins with; null while nothing is edited. */
  const [editing, setEditing] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const write = useFactEdit(setSaid);
  const { chosen, selectRange, toggle, openInspector, targets } = useRowSelection(rows);
  const size = { rows: rows.length, columns: columns.length + 1 };
  const factAt = ({ column }: GridPoint) => columns[column - 1]?.fact;
  const { range, setRange, onKeyDown, onMouseDown } = useGridKeys(size, {
    page: () => Math.floor(((scroller.current?.clientHeight ?? 0) - sizes.head) / sizes.row),
    onMove: (point, moved) => {
      virtualizer.scrollToIndex(point.row);
      revealColumn(point.column);
      selectRange(moved);
    },
    onEdit: (typed) => begin(focus, typed),
    onClear: () => {
      const row = rows[focus.row];
      const fact = factAt(focus);
      if (row && fact) write(fact, targets(row), '');
    },
    typed: (key) => (factAt(focus)?.kind === 'yes-no' ? /^[yn]$/iu : /^[\d]$/u).test(key),
  });
  const { focus } = range;
  const virtualizer = useVirtualizer({
    count: rows.length,
    estimateSize: () => sizes.row,
    getScrollElement: () => scroller.current,
    getItemKey: (at) => rows[at]?.person.id ?? at,
    paddingStart: sizes.head,
    scrollPaddingStart: sizes.head,
    overscan: 6,
    // The row with the cursor stays in the tree, so that it can be named when it is out of view.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: to - from + 1 }, (_, at) => from + at);
      return focus.row < from || focus.row > to ? [...shown, focus.row] : shown;
    },
  });
  useRemeasured(virtualizer);
  const idOf = ({ row, column }: GridPoint) => `${id}-${row}-${column}`;
  const revealColumn = (column: number) => {
    const view = scroller.current;
    if (!view || column === 0) return;
    const left = columns
      .slice(0, column - 1)
      .reduce((sum, { width }) => sum + width * sizes.unit, 0);
    const right = left + (columns[column - 1]?.width ?? 0) * sizes.unit;
    const room = view.clientWidth - sizes.name;
    if (left < view.scrollLeft) view.scrollLeft = left;
    else if (right > view.scrollLeft + room) view.scrollLeft = right - room;
  };
  const focusGrid = () => scroller.current?.focus({ preventScroll: true });
  const begin = (point: GridPoint, typed: string) => {
    const row = rows[point.row];
    const fact = factAt(point);
    if (!row || !fact) {
      openInspector();
    } else if (fact.kind === 'yes-no' && typed !== '') {
      write(fact, targets(row), typed.toLowerCase() === 'y' ? 'yes' : 'no');
    } else if (fact.kind === 'date' || typed === '') {
      setEditing(factText(fact.read(structure, row.person.id)));
    } else setEditing(typed);
  };
  const commit = (text: string): string | null => {
    const row = rows[focus.row];
    const fact = factAt(focus);
    if (!row || !fact) return null;
    const problem = write(fact, targets(row), text);
    if (problem) return problem;
    setEditing(null);
    focusGrid();
    return null;
  };
  const click = (event: MouseEvent) => {
    const place = (event.target as Element).closest('[data-row]');
    if (!(place instanceof HTMLElement) || editing !== null) return;
    const point = { row: Number(place.dataset.row), column: Number(place.dataset.column) };
    const next = event.shiftKey ? { anchor: range.anchor, focus: point } : atPoint(point);
    setRange(next);
    if (event.ctrlKey || event.metaKey) {
      const row = rows[point.row];
      if (row) toggle(row.person.id);
    } else selectRange(next);
    if (event.detail === 2) begin(point, '');
    else openInspector();
  };
  const width = columns.reduce((sum, column) => sum + column.width * sizes.unit, sizes.name);
  const style = {
    '--columns': `${sizes.name}px ${columns.map((column) => `${column.width * sizes.unit}px`).join(' ')}`,
    height: virtualizer.getTotalSize(),
    width,
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a table element cannot leave rows out */}
      <div
        ref={scroller}
        className="people-grid"
        role="grid"
        aria-label={peopleWords.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={idOf(focus)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onClick={click}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        <div className="people-sheet" role="rowgroup" style={style as CSSProperties}>
          <PeopleHead columns={columns} />
          {virtualizer.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            return (
              row && (
                <PeopleRow
                  key={key}
                  row={row}
                  at={index}
                  start={start}
                  columns={columns}
                  structure={structure}
                  selected={chosen.has(row.person.id)}
                  cursor={index === focus.row ? focus.column : null}
                  idOf={idOf}
                  editing={index === focus.row ? editing : null}
                  onCommit={commit}
                  onCancel={() => {
                    setEditing(null);
                    focusGrid();
                  }}
                />
              )
            );
          })}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
