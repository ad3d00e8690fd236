import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Finding } from '../../shared/rules/types.ts';

/** Findings of a product and of its squads, each once: what its card stands for while collapsed. */
export function findingsWithin(
  index: StructureIndex,
  bySubject: ReadonlyMap<string, readonly Finding[]>,
  productId: string,
): readonly Finding[] {
  const squads = index.squadsByProduct.get(productId) ?? [];
  const keys = [`product:${productId}`, ...squads.map(({ id }) => `squad:${id}`)];
  return [...new Set(keys.flatMap((key) => bySubject.get(key) ?? []))];
}
