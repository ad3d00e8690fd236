import { ArrowDown, ArrowUp } from 'lucide-react';
import { columnWords } from '../words/people-words.ts';
import type { PeopleColumn } from './columns.tsx';
import { sortBy, usePeopleView } from './people-view.ts';

/** The names of the columns; those that can be sorted by are buttons. */
export function PeopleHead({ columns }: { columns: readonly PeopleColumn[] }) {
  const named: readonly Pick<PeopleColumn, 'id' | 'label' | 'about' | 'align' | 'sort'>[] = [
    { id: 'name', label: columnWords.name, sort: (row) => row.person.name },
    ...columns,
  ];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and the cursor is one of its cells
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot leave rows out
    <div className="people-head" role="row" aria-rowindex={1}>
      {named.map((column, at) => (
        <HeadCell key={column.id} column={column} at={at} />
      ))}
    </div>
  );
}

interface HeadCellProps {
  readonly column: Pick<PeopleColumn, 'id' | 'label' | 'about' | 'align' | 'sort'>;
  readonly at: number;
}

function HeadCell({ column: { id, label, about, align, sort }, at }: HeadCellProps) {
  const sorted = usePeopleView((state) => (state.sort.column === id ? state.sort : null));
  const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the row
    <span
      className="people-column"
      role="columnheader"
      tabIndex={-1}
      aria-colindex={at + 1}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : undefined}
      data-align={align}
      title={about}
    >
      {sort ? (
        <button type="button" onClick={() => sortBy(id, id !== 'name' && id !== 'verdict')}>
          {label}
          {sorted && <Arrow aria-hidden="true" />}
        </button>
      ) : (
        label
      )}
    </span>
  );
}
