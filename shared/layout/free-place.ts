import type { Structure } from '../model/document.ts';
import type { SubjectKind } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { buildIndex } from '../model/structure-index.ts';
import { FreeSpace } from './free-space.ts';
import type { Box } from './pack.ts';
import { pictureOf } from './picture.ts';
import { arrangeSquads } from './region.ts';
import {
  PERSON_HEIGHT,
  PERSON_WIDTH,
  PRODUCT_MIN_HEIGHT,
  PRODUCT_MIN_WIDTH,
  SQUAD_GAP,
  SQUAD_HEIGHT,
  SQUAD_WIDTH,
} from './sizes.ts';

interface XY {
  readonly x: number;
  readonly y: number;
}

const sizes: Readonly<Record<SubjectKind, Box>> = {
  product: { width: PRODUCT_MIN_WIDTH, height: PRODUCT_MIN_HEIGHT },
  squad: { width: SQUAD_WIDTH, height: SQUAD_HEIGHT },
  person: { width: PERSON_WIDTH, height: PERSON_HEIGHT },
};

/**
 * Where a new product, a new squad without a product, or a new person's card finds room.
 * @param near upper left corner that it would like to have, in absolute canvas units.
 * @returns the free place nearest to it, on the grid, absolute.
 */
export function freePlace(structure: Structure, kind: SubjectKind, near: XY): XY {
  const picture = pictureOf(buildIndex(structure));
  const space = new FreeSpace(SQUAD_GAP);
  for (const rects of [picture.products, picture.squads, picture.people]) {
    for (const rect of rects.values()) space.take(rect);
  }
  const { x, y } = space.nearest({ ...near, ...sizes[kind] });
  return { x, y };
}

/**
 * Where a squad that comes into a product finds room beside those that are placed in it.
 * @param squadId the squad, which the structure may hold in that product already.
 * @returns the first free cell of the region's grid, relative to the region.
 */
export function freePlaceInProduct(structure: Structure, productId: Id, squadId: Id): XY {
  const inside = [...structure.squad.values()].filter(
    (squad) => squad.productId === productId && squad.id !== squadId,
  );
  const placed = inside.filter(({ id }) => structure.position.has(id));
  const fixed = new Map(placed.map(({ id }) => [id, structure.position.get(id) as XY]));
  return arrangeSquads([...placed, { id: squadId }], fixed).get(squadId) as XY;
}
