import type { Change } from '../changes/change.ts';
import { composeChanges } from '../changes/compose.ts';
import { FreeSpace } from '../layout/free-space.ts';
import { layoutStructure } from '../layout/layout.ts';
import { type Picture, pictureOf } from '../layout/picture.ts';
import type { Rect } from '../layout/rect.ts';
import { GRID } from '../layout/sizes.ts';
import { isLocked } from '../model/card-state.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { buildIndex } from '../model/structure-index.ts';
import { setCollapsed } from './card-state.ts';
import { draftStructure } from './command.ts';
import { applyLayout, place } from './place.ts';

/** The structure with those products open, and nothing else changed. */
function expanded(structure: Structure, productIds: readonly Id[]): Structure {
  const cardState = new Map(structure.cardState);
  for (const id of productIds) {
    const state = cardState.get(id);
    if (state) cardState.set(id, { ...state, collapsed: false });
  }
  return { ...structure, cardState };
}

/** Whatever stands beside the regions that open. */
function others(structure: Structure, expanding: ReadonlySet<Id>, picture: Picture): FreeSpace {
  const space = new FreeSpace(GRID);
  for (const [id, rect] of picture.products) if (!expanding.has(id)) space.take(rect);
  for (const rect of picture.people.values()) space.take(rect);
  for (const [id, rect] of picture.squads) {
    if (structure.squad.get(id)?.productId === null) space.take(rect);
  }
  return space;
}

/**
 * Draws collapsed products as regions again. One that would cover something by now goes to the
 * nearest free place, unless it is locked; where several open and there is no room, everything that
 * was not placed by hand is laid out again.
 * @param structure with a place for everything that is drawn.
 */
export function expandProducts(structure: Structure, productIds: readonly Id[]): Change[] {
  const open = setCollapsed(structure, productIds, false);
  const after = expanded(structure, productIds);
  const index = buildIndex(after);
  const picture = pictureOf(index);
  const space = others(structure, new Set(productIds), picture);
  const crowded: Id[] = [];
  for (const id of productIds) {
    const wanted = picture.products.get(id);
    if (!wanted) continue;
    if (isLocked(structure, { kind: 'product', id }) || space.isFree(wanted)) space.take(wanted);
    else crowded.push(id);
  }
  if (crowded.length === 0) return open;
  if (productIds.length > 1) {
    const placed = layoutStructure(index, { keepByHand: true });
    const rows = placed.map((row) => ({ ...row, width: null, height: null }));
    return composeChanges(open, applyLayout(structure, rows));
  }
  const moves = draftStructure(structure, (draft) => {
    for (const id of crowded) {
      const { x, y } = space.nearest(picture.products.get(id) as Rect);
      place(draft, 'product', id, { x, y }, structure.position.get(id)?.byHand ?? false);
    }
  });
  return composeChanges(open, moves);
}
