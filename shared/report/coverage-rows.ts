import { type CoveragePlace, coverageOf } from '../coverage/coverage.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { namesOf } from '../words/grammar.ts';
import type { ReportCoverage } from './report-types.ts';

/** Who holds which responsibility: a row a product, then a row a squad. */
export function coverageRows(index: StructureIndex): ReportCoverage[] {
  const row = (place: CoveragePlace, name: string, product: string | null): ReportCoverage => {
    const cells = coverageOf(index, place);
    const labelled = (state: 'gap' | 'overlap') => cells.filter((cell) => cell.state === state);
    return {
      kind: place.kind,
      name,
      product,
      held: cells.filter(({ state }) => state === 'held').length,
      of: cells.length,
      gaps: labelled('gap').map(({ responsibility }) => responsibility.label),
      overlaps: labelled('overlap').map(({ responsibility, people }) => ({
        responsibility: responsibility.label,
        who: namesOf(people),
      })),
    };
  };
  return [
    ...[...index.structure.product.values()].map(({ id, name }) =>
      row({ kind: 'product', id }, name, null),
    ),
    ...[...index.squads.values()].map(({ squad, product }) =>
      row({ kind: 'squad', id: squad.id }, squad.name, product?.name ?? null),
    ),
  ];
}
