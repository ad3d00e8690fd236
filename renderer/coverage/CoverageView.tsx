import { useMemo } from 'react';
import { useAnalysis, useInterface } from '../store/hooks.ts';
import { coverageWords } from '../words/coverage-words.ts';
import { CharterPage } from './CharterPage.tsx';
import { CoverageGrid } from './CoverageGrid.tsx';
import { CoverageToolbar } from './CoverageToolbar.tsx';
import { coverageView, useCoverageView } from './coverage-view.ts';
import { buildMatrix, showMatrix } from './matrix.ts';
import './coverage.css';

/** Who holds which responsibility: the matrix, or one squad's charter out of it. */
export function CoverageView() {
  const charter = useInterface((state) => state.charter);
  const { index } = useAnalysis();
  const squad = charter === null ? undefined : index.squads.get(charter);
  return (
    <main className="workspace-middle coverage-view" aria-label={coverageWords.label}>
      {squad ? <CharterPage key={squad.squad.id} facts={squad} /> : <MatrixView />}
    </main>
  );
}

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
        <p className="coverage-empty">{coverageWords.nothing[kind]}</p>
      ) : shown.rows.length === 0 || shown.columns.length === 0 ? (
        <p className="coverage-empty">
          {coverageWords.unmatched[filter]}{' '}
          <button
            type="button"
            className="link"
            onClick={() => coverageView.setState({ filter: 'all', productId: null })}
          >
            {coverageWords.showAll}
          </button>
        </p>
      ) : (
        <CoverageGrid key={kind} matrix={shown} filter={filter} />
      )}
    </>
  );
}
