import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import type { Structure } from '../model/document.ts';
import type { CardState, SubjectKind } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { draftStructure, need, validRow } from './command.ts';

/** Something with a card on the chart. */
export interface CardOf {
  readonly kind: SubjectKind;
  readonly id: Id;
}

/** Writes how a card is kept; a card that is as any other has no row. */
function keep(
  draft: StructureDraft,
  { kind, id }: CardOf,
  fields: Partial<Pick<CardState, 'locked' | 'collapsed'>>,
): void {
  need(draft, kind, id);
  const before = draft.get('cardState', id) ?? { locked: false, collapsed: false };
  const row = { ...before, ...fields, id, subject: kind };
  if (row.locked || row.collapsed) draft.put('cardState', validRow('cardState', row));
  else draft.remove('cardState', id);
}

/** Locks cards, so that neither the mouse nor automatic layout moves them, or lets go of them. */
export function setLocked(
  structure: Structure,
  cards: readonly CardOf[],
  locked: boolean,
): Change[] {
  return draftStructure(structure, (draft) => {
    for (const card of cards) keep(draft, card, { locked });
  });
}

/** Draws products as one card each that stands for their squads, or as regions again. */
export function setCollapsed(
  structure: Structure,
  productIds: readonly Id[],
  collapsed: boolean,
): Change[] {
  return draftStructure(structure, (draft) => {
    for (const id of productIds) keep(draft, { kind: 'product', id }, { collapsed });
  });
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
