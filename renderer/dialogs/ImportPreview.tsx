import { useMemo } from 'react';
import type { ColumnMapping, RosterField } from '../../shared/import/columns.ts';
import type { RosterTable } from '../../shared/import/parse.ts';
import { columnWords, importWords as words } from '../words/import-words.ts';
import { fieldOrder } from './field-order.ts';

const ROWS = 40;

/** The first rows as they are read; columns with a meaning stand out and come first. */
export function ImportPreview({ table, mapping }: { table: RosterTable; mapping: ColumnMapping }) {
  const columns = useMemo(() => {
    const meant = fieldOrder.flatMap((field) => {
      const column = mapping[field];
      return column === null ? [] : [{ column, field: field as RosterField | null }];
    });
    const used = new Set(meant.map(({ column }) => column));
    const rest = table.headings.map((_, column) => column).filter((column) => !used.has(column));
    return [...meant, ...rest.map((column) => ({ column, field: null }))];
  }, [table, mapping]);
  const shown = Math.min(ROWS, table.rows.length);
  return (
    <section className="import-preview" aria-label={words.preview}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section className="import-table-frame" aria-label={words.firstRows} tabIndex={0}>
        <table className="import-table">
          <thead>
            <tr>
              <th className="import-row-number">{words.row}</th>
              {columns.map(({ column, field }) => (
                <th key={column} data-meant={field !== null}>
                  <span className="import-meaning">
                    {field ? columnWords[field] : words.notUsed}
                  </span>
                  {table.headings[column]?.trim() || words.column(column + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, ROWS).map(({ number, fields }) => (
              <tr key={number}>
                <td className="import-row-number">{number}</td>
                {columns.map(({ column, field }) => (
                  <td key={column} data-meant={field !== null} title={fields[column]}>
                    {fields[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="import-shown">{words.shown(shown, table.rows.length)}</p>
    </section>
  );
}
