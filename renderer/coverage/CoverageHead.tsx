import { coverageWords } from '../words/coverage-words.ts';
import type { ShownMatrix } from './matrix.ts';

interface CoverageHeadProps {
  readonly matrix: ShownMatrix;
  readonly columns: readonly { readonly index: number; readonly start: number }[];
}

/** The names of the columns. */
export function CoverageHead({ matrix, columns }: CoverageHeadProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus, and the cursor is one of its cells
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot leave columns out
    <div className="coverage-head" role="row" aria-rowindex={1}>
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      <span className="coverage-corner" role="columnheader" aria-colindex={1} tabIndex={-1}>
        {coverageWords.corner}
        <small>{coverageWords.columns[matrix.kind](matrix.columns.length)}</small>
      </span>
      {columns.map(({ index, start }) => {
        const column = matrix.columns[index];
        return (
          column && (
            // biome-ignore lint/a11y/useSemanticElements: see the row
            <span
              key={column.place.id}
              className="coverage-column"
              role="columnheader"
              aria-colindex={index + 2}
              tabIndex={-1}
              data-column={index}
              style={{ left: start }}
              title={
                column.product
                  ? coverageWords.inProduct(column.name, column.product.name)
                  : column.name
              }
            >
              <b dir="auto">{column.name}</b>
              {matrix.kind === 'squad' && (
                <small dir="auto">{column.product?.name ?? coverageWords.noProduct}</small>
              )}
            </span>
          )
        );
      })}
    </div>
  );
}
