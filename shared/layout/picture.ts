import type { Id } from '../model/fields.ts';
import type { Position } from '../model/placement.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { hasOwnCard } from './drawn-people.ts';
import { boundsOf, type Rect } from './rect.ts';
import { regionSize } from './region.ts';
import {
  COLLAPSED_HEIGHT,
  COLLAPSED_WIDTH,
  PERSON_HEIGHT,
  PERSON_WIDTH,
  SQUAD_HEIGHT,
  SQUAD_WIDTH,
} from './sizes.ts';

/** Everything on the chart with the rectangle it takes, in absolute canvas units. */
export interface Picture {
  readonly products: ReadonlyMap<Id, Rect>;
  /** Those that are seen: a collapsed product stands for its own. */
  readonly squads: ReadonlyMap<Id, Rect>;
  /** People with a card of their own. */
  readonly people: ReadonlyMap<Id, Rect>;
  /** Null where nothing is placed. */
  readonly bounds: Rect | null;
}

type Place = Omit<Position, 'byHand'>;

/**
 * Rectangles of whatever has a place, a region being as large as its squads need. What has no
 * place, or stands in a product that has none, is left out.
 * @param places the structure's own unless given, for example those of a layout not yet applied.
 */
export function pictureOf(
  index: StructureIndex,
  places: Iterable<Place> = index.structure.position.values(),
): Picture {
  const { structure } = index;
  const at = new Map([...places].map((place) => [place.id, place]));
  const products = new Map<Id, Rect>();
  const squads = new Map<Id, Rect>();
  const people = new Map<Id, Rect>();
  for (const id of structure.product.keys()) {
    const place = at.get(id);
    if (!place) continue;
    if (structure.cardState.get(id)?.collapsed) {
      products.set(id, {
        x: place.x,
        y: place.y,
        width: COLLAPSED_WIDTH,
        height: COLLAPSED_HEIGHT,
      });
      continue;
    }
    const inside = (index.squadsByProduct.get(id) ?? []).flatMap((squad) => at.get(squad.id) ?? []);
    const need = regionSize(inside);
    products.set(id, {
      x: place.x,
      y: place.y,
      width: Math.max(need.width, place.width ?? 0),
      height: Math.max(need.height, place.height ?? 0),
    });
  }
  for (const { id, productId } of structure.squad.values()) {
    const place = at.get(id);
    const region = productId === null ? { x: 0, y: 0 } : products.get(productId);
    if (!place || !region) continue;
    if (productId !== null && structure.cardState.get(productId)?.collapsed) continue;
    squads.set(id, {
      x: region.x + place.x,
      y: region.y + place.y,
      width: SQUAD_WIDTH,
      height: SQUAD_HEIGHT,
    });
  }
  for (const facts of index.people.values()) {
    const place = at.get(facts.person.id);
    if (!place || !hasOwnCard(facts)) continue;
    people.set(facts.person.id, {
      x: place.x,
      y: place.y,
      width: PERSON_WIDTH,
      height: PERSON_HEIGHT,
    });
  }
  return {
    products,
    squads,
    people,
    bounds: boundsOf([...products.values(), ...squads.values(), ...people.values()]),
  };
}
