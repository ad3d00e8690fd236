import { useMemo } from 'react';
import { useAnalysis, useInterface } from '../store/hooks.ts';
import { CharterPage } from './CharterPage.tsx';
import { CoverageGrid } from './CoverageGrid.tsx';
import { CoverageToolbar } from './CoverageToolbar.tsx';
import { coverageView, useCoverageView } from './coverage-view.ts';
import { buildMatrix, type CellFilter, type PlaceKind, showMatrix } from './matrix.ts';
import './coverage.css';

/** Who holds which responsibility: the matrix, or one squad's charter out of it. */
export function CoverageView() {
  const charter = useInterface((state) => state.charter);
  const { index } = useAnalysis();
  const squad = charter === null ? undefined : index.squads.get(charter);
  return (
    <main className="workspace-middle coverage-view" aria-label="Coverage">
      {squad ? <CharterPage key={squad.squad.id} facts={squad} /> : <MatrixView />}
    </main>
  );
}

const nothing: Readonly<Record<PlaceKind, string>> = {
  product: 'There is no product with squads or people yet: strategy is held for a product.',
  squad: 'There is no squad yet: execution is held for a squad.',
};

const unmatched: Readonly<Record<CellFilter, string>> = {
  all: 'Nothing of this product is in the matrix.',
  gap: 'No gaps: somebody holds everything here.',
  overlap: 'No overlaps: nothing here is held by several people.',
  'by-hand': 'Nothing is set by hand: everything here follows the roles.',
};

function MatrixView() {
  const { index } = useAnalysis();
  const { kind, filter, productId } = useCoverageView((state) => state);
  const strategy = useMemo(() => buildMatrix(index, 'product'), [index]);
  const execution = useMemo(() => buildMatrix(index, 'squad'), [index]);
  const matrix = kind === 'product' ? strategy : execution;
  // A product that was deleted is no longer asked for.
  const product = productId !== null && index.structure.product.has(productId) ? productId : null;
  const shown = useMemo(() => showMatrix(matrix, filter, product), [matrix, filter, product]);
  return (
    <>
      <CoverageToolbar
        counts={{ product: strategy.counts, squad: execution.counts }}
        shown={shown}
        productId={product}
      />
      {matrix.columns.length === 0 ? (
        <p className="coverage-empty">{nothing[kind]}</p>
      ) : shown.rows.length === 0 || shown.columns.length === 0 ? (
        <p className="coverage-empty">
          {unmatched[filter]}{' '}
          <button
            type="button"
            className="link"
            onClick={() => coverageView.setState({ filter: 'all', productId: null })}
          >
            Show all cells
          </button>
        </p>
      ) : (
        <CoverageGrid key={kind} matrix={shown} filter={filter} />
      )}
    </>
  );
}
