import type { Structure } from './document.ts';
import type { SubjectKind } from './entities.ts';
import type { Id } from './fields.ts';

/** Something with a card on the chart. */
export interface CardOf {
  readonly kind: SubjectKind;
  readonly id: Id;
}

/** Whether the card is locked: itself, or with the product that it stands in. */
export function isLocked(structure: Structure, { kind, id }: CardOf): boolean {
  if (structure.cardState.get(id)?.locked) return true;
  const productId = kind === 'squad' ? structure.squad.get(id)?.productId : null;
  return productId ? (structure.cardState.get(productId)?.locked ?? false) : false;
}

/** Whether the product is drawn as one card. */
export function isCollapsed(structure: Structure, productId: Id): boolean {
  return structure.cardState.get(productId)?.collapsed ?? false;
}
