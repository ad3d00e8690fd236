import type { Structure } from '../../shared/model/document.ts';
import type { GridPoint } from '../ui/grid-cursor.ts';
import { Avatar } from '../ui/Marks.tsx';
import { cellWords, peopleWords } from '../words/people-words.ts';
import type { CellFact, FactValue } from './cell-facts.ts';
import type { PeopleColumn } from './columns.tsx';
import { FactEditor } from './FactEditor.tsx';
import type { PersonRow } from './people-rows.ts';

interface PeopleRowProps {
  readonly row: PersonRow;
  readonly at: number;
  /** Pixels from the top. */
  readonly start: number;
  readonly columns: readonly PeopleColumn[];
  readonly structure: Structure;
  readonly selected: boolean;
  /** The column that the cursor is in; null where it is in another row. */
  readonly cursor: number | null;
  readonly idOf: (point: GridPoint) => string;
  readonly editing: string | null;
  readonly onCommit: (text: string) => string | null;
  readonly onCancel: () => void;
}

/** Somebody, and what is known of them. */
export function PeopleRow(props: PeopleRowProps) {
  const { row, at, start, columns, structure, selected, cursor, idOf } = props;
  const { person, part } = row;
  const place = (column: number) => ({
    id: idOf({ row: at, column }),
    'aria-colindex': column + 1,
    'data-row': at,
    'data-column': column,
    'data-active': cursor === column || undefined,
  });
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and the cursor is one of its cells
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot leave rows out
    <div
      className="people-row"
      role="row"
      aria-rowindex={at + 2}
      aria-selected={selected}
      style={{ top: start }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      <span className="people-name" role="rowheader" tabIndex={-1} {...place(0)}>
        <Avatar name={person.name} part={part} open={person.open} />
        <span className="people-two">
          <b dir="auto">{person.name}</b>
          <small dir="auto">
            {person.open ? peopleWords.openPosition : person.title || peopleWords.noTitle}
          </small>
        </span>
      </span>
      {columns.map((column, index) => {
        const edited = cursor === index + 1 && props.editing !== null && column.fact;
        return (
          // biome-ignore lint/a11y/useSemanticElements: see the row
          <span
            key={column.id}
            className="people-cell"
            role="gridcell"
            tabIndex={-1}
            data-align={column.align}
            data-fact={column.fact?.kind}
            {...place(index + 1)}
          >
            {edited ? (
              <FactEditor
                fact={edited}
                name={peopleWords.cell(column.label, person.name)}
                text={props.editing ?? ''}
                onCommit={props.onCommit}
                onCancel={props.onCancel}
              />
            ) : (
              <CellContent column={column} row={row} structure={structure} />
            )}
          </span>
        );
      })}
    </div>
  );
}

type CellContentProps = Pick<PeopleRowProps, 'row' | 'structure'> & {
  readonly column: PeopleColumn;
};

/** What a cell shows. Where the words beside it say more, those are what is read out. */
function CellContent({ column, row, structure }: CellContentProps) {
  const label = labelOf(column, row, structure);
  const shown = column.show
    ? column.show(row)
    : column.fact && (
        <FactWords
          fact={column.fact}
          structure={structure}
          id={row.person.id}
          asked={column.asked?.(row) ?? true}
        />
      );
  if (label === undefined) return shown;
  return (
    <>
      <span className="visually-hidden">{label}</span>
      <span className="people-shown" aria-hidden="true">
        {shown}
      </span>
    </>
  );
}

/** A cell whose picture says more than its text, in words. */
function labelOf(column: PeopleColumn, row: PersonRow, structure: Structure): string | undefined {
  const words = column.words?.(row);
  if (words) return peopleWords.cellSays(column.label, words);
  if (!column.fact || column.show) return undefined;
  const known = shownFact(column.fact, column.fact.read(structure, row.person.id));
  return peopleWords.cellSays(column.label, known ?? cellWords.notKnown);
}

interface FactWordsProps {
  readonly fact: CellFact;
  readonly structure: Structure;
  readonly id: string;
  readonly asked: boolean;
}

function FactWords({ fact, structure, id, asked }: FactWordsProps) {
  const known = shownFact(fact, fact.read(structure, id));
  if (known !== null) return known;
  return <span className="people-unknown">{asked ? cellWords.notKnown : cellWords.none}</span>;
}

/** A fact as its cell shows it; null is not known. */
function shownFact({ kind }: CellFact, value: FactValue): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? cellWords.yes : cellWords.no;
  return kind === 'number' ? cellWords.percent(Number(value)) : String(value);
}
