import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import type { Market, Persona } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { draftStructure, need, validRow } from './command.ts';

/** Replaces the markets of a product by those given; ids that stay keep their row. */
export function setMarkets(
  structure: Structure,
  productId: Id,
  markets: readonly Omit<Market, 'productId'>[],
): Change[] {
  return draftStructure(structure, (draft) => {
    need(draft, 'product', productId);
    for (const row of [...draft.rows('market')]) {
      if (row.productId === productId) draft.remove('market', row.id);
    }
    for (const market of markets) draft.put('market', validRow('market', { ...market, productId }));
  });
}

/** Replaces the personas of a product by those given; ids that stay keep their row. */
export function setPersonas(
  structure: Structure,
  productId: Id,
  personas: readonly Omit<Persona, 'productId'>[],
): Change[] {
  return draftStructure(structure, (draft) => {
    need(draft, 'product', productId);
    for (const row of [...draft.rows('persona')]) {
      if (row.productId === productId) draft.remove('persona', row.id);
    }
    for (const persona of personas) {
      draft.put('persona', validRow('persona', { ...persona, productId }));
    }
  });
}
