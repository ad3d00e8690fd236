import type { Responsibility } from '../../shared/catalog/responsibilities.ts';
import {
  type CoverageCell,
  type CoveragePlace,
  coverageOf,
  defaultHolders,
  holdersByHand,
  responsibilitiesOf,
  stateOf,
} from '../../shared/coverage/coverage.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';

export type PlaceKind = CoveragePlace['kind'];

/** A product or a squad with its cells, in the order of the catalogue. */
export interface MatrixColumn {
  readonly place: CoveragePlace;
  readonly name: string;
  /** The product that a squad is in; null for a product, and for a squad without one. */
  readonly product: { readonly id: string; readonly name: string } | null;
  readonly cells: readonly CoverageCell[];
}

export interface MatrixCounts {
  readonly gap: number;
  readonly overlap: number;
  readonly byHand: number;
}

/** One half of the matrix: strategic responsibilities by product, or execution ones by squad. */
export interface Matrix {
  readonly kind: PlaceKind;
  readonly columns: readonly MatrixColumn[];
  readonly counts: MatrixCounts;
}

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** A product without squads and without anybody has nothing to be responsible for yet. */
function isIdle(index: StructureIndex, place: CoveragePlace): boolean {
  return (
    place.kind === 'product' &&
    !index.squadsByProduct.has(place.id) &&
    holdersByHand(index, place).size === 0 &&
    stateOf(defaultHolders(index, place)) === 'gap'
  );
}

export function buildMatrix(index: StructureIndex, kind: PlaceKind): Matrix {
  const { structure } = index;
  const columns: MatrixColumn[] = [];
  for (const row of structure[kind].values()) {
    const place: CoveragePlace = { kind, id: row.id };
    if (isIdle(index, place)) continue;
    const product =
      'productId' in row && row.productId ? structure.product.get(row.productId) : null;
    columns.push({
      place,
      name: row.name,
      product: product ? { id: product.id, name: product.name } : null,
      cells: coverageOf(index, place),
    });
  }
  // Squads of one product stand together; those without one come last.
  const group = ({ product }: MatrixColumn) => product?.name ?? null;
  columns.sort((a, b) => {
    const [one, other] = [group(a), group(b)];
    if (one !== other && (one === null || other === null)) return one === null ? 1 : -1;
    return byName.compare(one ?? '', other ?? '') || byName.compare(a.name, b.name);
  });
  return { kind, columns, counts: countCells(columns) };
}

function countCells(columns: readonly MatrixColumn[]): MatrixCounts {
  const counts = { gap: 0, overlap: 0, byHand: 0 };
  for (const { cells } of columns) {
    for (const { state, byHand } of cells) {
      if (state !== 'held') counts[state]++;
      if (byHand) counts.byHand++;
    }
  }
  return counts;
}

export type CellFilter = 'all' | 'gap' | 'overlap' | 'by-hand';

export function matches({ state, byHand }: CoverageCell, filter: CellFilter): boolean {
  return filter === 'all' || (filter === 'by-hand' ? byHand : state === filter);
}

export interface ShownRow {
  readonly responsibility: Responsibility;
  /** Its place in the catalogue, and so among a column's cells. */
  readonly at: number;
}

/** What is left of a matrix by its filters: rows and columns that hold a cell asked for. */
export interface ShownMatrix {
  readonly kind: PlaceKind;
  readonly rows: readonly ShownRow[];
  readonly columns: readonly MatrixColumn[];
  /** Of the product chosen, whatever the filter. */
  readonly counts: MatrixCounts;
}

/** @param productId only this product and its squads; null for all. */
export function showMatrix(
  matrix: Matrix,
  filter: CellFilter,
  productId: string | null,
): ShownMatrix {
  const { kind } = matrix;
  const ofProduct =
    productId === null
      ? matrix.columns
      : matrix.columns.filter(({ place, product }) =>
          kind === 'product' ? place.id === productId : product?.id === productId,
        );
  const counts = productId === null ? matrix.counts : countCells(ofProduct);
  const columns = ofProduct.filter(({ cells }) => cells.some((cell) => matches(cell, filter)));
  const rows = responsibilitiesOf(kind)
    .map((responsibility, at) => ({ responsibility, at }))
    .filter(({ at }) =>
      columns.some(({ cells }) => {
        const cell = cells[at];
        return cell !== undefined && matches(cell, filter);
      }),
    );
  return { kind, rows: filter === 'all' ? allRows(kind) : rows, columns, counts };
}

function allRows(kind: PlaceKind): ShownRow[] {
  return responsibilitiesOf(kind).map((responsibility, at) => ({ responsibility, at }));
}

export interface ShownCell {
  readonly column: MatrixColumn;
  readonly cell: CoverageCell;
}

export function cellAt(
  { rows, columns }: Pick<ShownMatrix, 'rows' | 'columns'>,
  { row, column }: { readonly row: number; readonly column: number },
): ShownCell | null {
  const at = rows[row]?.at;
  const place = columns[column];
  const cell = at === undefined ? undefined : place?.cells[at];
  return place && cell ? { column: place, cell } : null;
}
