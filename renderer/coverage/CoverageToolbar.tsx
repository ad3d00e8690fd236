import { productOptions } from '../panels/inspector/options.ts';
import { useAnalysis } from '../store/hooks.ts';
import { Segments } from '../ui/Segments.tsx';
import { coverageWords } from '../words/coverage-words.ts';
import { CoverageLegend } from './CoverageLegend.tsx';
import { coverageView, useCoverageView } from './coverage-view.ts';
import type { CellFilter, MatrixCounts, PlaceKind, ShownMatrix } from './matrix.ts';

interface CoverageToolbarProps {
  /** Of both halves of the matrix, whatever is shown. */
  readonly counts: Readonly<Record<PlaceKind, MatrixCounts>>;
  readonly shown: ShownMatrix;
  readonly productId: string | null;
}

const halves = ['product', 'squad'] as const;

/** Which half of the matrix is shown, and which of its cells. */
export function CoverageToolbar({ counts, shown, productId }: CoverageToolbarProps) {
  const { structure } = useAnalysis();
  const { kind, filter } = useCoverageView((state) => state);
  const words = coverageWords.filter;
  const filters: readonly { readonly value: CellFilter; readonly label: string }[] = [
    { value: 'all', label: words.all },
    { value: 'gap', label: words.gap(shown.counts.gap) },
    { value: 'overlap', label: words.overlap(shown.counts.overlap) },
    { value: 'by-hand', label: words.byHand(shown.counts.byHand) },
  ];
  return (
    <div className="coverage-toolbar">
      <Segments
        legend={coverageWords.halves}
        value={kind}
        options={halves.map((half) => ({
          value: half,
          label: coverageWords.half[half],
          note: coverageWords.trouble(counts[half].gap, counts[half].overlap),
        }))}
        onChange={(value) => coverageView.setState({ kind: value })}
      />
      <Segments
        legend={coverageWords.filters}
        value={filter}
        options={filters}
        onChange={(value) => coverageView.setState({ filter: value })}
      />
      <select
        className="input coverage-product"
        aria-label={coverageWords.product}
        value={productId ?? ''}
        onChange={(event) => coverageView.setState({ productId: event.target.value || null })}
      >
        <option value="">{coverageWords.allProducts}</option>
        {productOptions(structure)
          .filter(({ value }) => value !== '')
          .map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
      </select>
      <CoverageLegend />
    </div>
  );
}
