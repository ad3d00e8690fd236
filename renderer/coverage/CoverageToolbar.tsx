import { counted } from '../../shared/words/grammar.ts';
import { productOptions } from '../panels/inspector/options.ts';
import { useAnalysis } from '../store/hooks.ts';
import { Segments } from '../ui/Segments.tsx';
import { CoverageLegend } from './CoverageLegend.tsx';
import { coverageView, useCoverageView } from './coverage-view.ts';
import type { CellFilter, MatrixCounts, PlaceKind, ShownMatrix } from './matrix.ts';

interface CoverageToolbarProps {
  /** Of both halves of the matrix, whatever is shown. */
  readonly counts: Readonly<Record<PlaceKind, MatrixCounts>>;
  readonly shown: ShownMatrix;
  readonly productId: string | null;
}

const halves = [
  { kind: 'product', label: 'Strategy by product' },
  { kind: 'squad', label: 'Execution by squad' },
] as const;

function troubleOf({ gap, overlap }: MatrixCounts): string {
  const parts = [
    ...(gap > 0 ? [counted(gap, 'gap')] : []),
    ...(overlap > 0 ? [counted(overlap, 'overlap')] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'covered';
}

/** Which half of the matrix is shown, and which of its cells. */
export function CoverageToolbar({ counts, shown, productId }: CoverageToolbarProps) {
  const { structure } = useAnalysis();
  const { kind, filter } = useCoverageView((state) => state);
  const filters: readonly { readonly filter: CellFilter; readonly label: string }[] = [
    { filter: 'all', label: 'All' },
    { filter: 'gap', label: `Gaps ${shown.counts.gap}` },
    { filter: 'overlap', label: `Overlaps ${shown.counts.overlap}` },
    { filter: 'by-hand', label: `Set by hand ${shown.counts.byHand}` },
  ];
  return (
    <div className="coverage-toolbar">
      <Segments
        legend="Responsibilities"
        value={kind}
        options={halves.map((half) => ({
          value: half.kind,
          label: half.label,
          note: troubleOf(counts[half.kind]),
        }))}
        onChange={(value) => coverageView.setState({ kind: value })}
      />
      <Segments
        legend="Cells"
        value={filter}
        options={filters.map(({ filter: value, label }) => ({ value, label }))}
        onChange={(value) => coverageView.setState({ filter: value })}
      />
      <select
        className="input coverage-product"
        aria-label="Product"
        value={productId ?? ''}
        onChange={(event) => coverageView.setState({ productId: event.target.value || null })}
      >
        <option value="">All products</option>
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
