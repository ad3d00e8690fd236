import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import type { CardOf } from '../model/card-state.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import type { CardState } from '../model/placement.ts';
import { draftStructure, need, validRow } from './command.ts';

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
