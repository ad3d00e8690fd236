import { isLocked } from '../model/card-state.ts';
import type { Id } from '../model/fields.ts';
import type { Position } from '../model/placement.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { FreeSpace } from './free-space.ts';
import { findHomes, NO_PRODUCT } from './homes.ts';
import { type Box, PICTURE_SHAPE } from './pack.ts';
import type { Rect } from './rect.ts';
import { fittingRegions } from './regions.ts';
import { PERSON_HEIGHT, PERSON_WIDTH, SQUAD_GAP, SQUAD_HEIGHT, SQUAD_WIDTH } from './sizes.ts';

/** A place that layout worked out. */
export type Placed = Omit<Position, 'byHand'>;

export interface LayoutOptions {
  /**
   * Leaves what the user placed exactly where it is, and everything else clear of it. What is locked
   * stays in any case.
   */
  readonly keepByHand: boolean;
  /** Width to height that the whole picture comes near to; that of most windows unless given. */
  readonly shape?: number;
}

const SQUAD: Box = { width: SQUAD_WIDTH, height: SQUAD_HEIGHT };
const PERSON: Box = { width: PERSON_WIDTH, height: PERSON_HEIGHT };

/** Something that gets a place on the canvas, with where it would like to stand. */
interface Item {
  readonly id: Id;
  readonly subject: Position['subject'];
  readonly wanted: Rect;
  readonly fixed: boolean;
}

/**
 * Lays the organisation out: products as regions with their squads in a grid, leaders above what
 * they lead, people over several squads beside their product, the rest in tidy blocks. Pure: the
 * same structure gives the same picture. Squads of a product are placed relative to its region.
 */
export function layoutStructure(index: StructureIndex, options: LayoutOptions): Placed[] {
  return layoutAround(
    index,
    (position) => options.keepByHand && position.byHand,
    options.shape ?? PICTURE_SHAPE,
  );
}

/**
 * The chart with a place for everything: what has a place keeps it, and what has none is laid out
 * clear of it. For pictures of a structure that was never laid out, or only in part.
 * @param shape width to height that the picture comes near to.
 */
export function completeLayout(index: StructureIndex, shape = PICTURE_SHAPE): Placed[] {
  return layoutAround(index, () => true, shape);
}

function layoutAround(
  index: StructureIndex,
  keeps: (position: Position) => boolean,
  shape: number,
): Placed[] {
  const { structure } = index;
  const kept = new Map<Id, Position>();
  for (const position of structure.position.values()) {
    const locked = isLocked(structure, { kind: position.subject, id: position.id });
    if (locked || keeps(position)) kept.set(position.id, position);
  }
  const homes = findHomes(index);
  const { regions, picture } = fittingRegions(index, homes, kept, shape);
  const placed: Placed[] = [];
  for (const [id, { x, y }] of regions.squads) {
    placed.push({ id, subject: 'squad', x, y, width: null, height: null });
  }
  const items: Item[] = [];
  const item = (id: Id, subject: Position['subject'], wanted: Rect) => {
    const at = kept.get(id);
    items.push({ id, subject, wanted: at ? { ...wanted, x: at.x, y: at.y } : wanted, fixed: !!at });
  };
  // Whoever stands beside a region goes with it where the user moved it.
  const shift = new Map<Id, { x: number; y: number }>();
  for (const region of picture.regions) {
    if (region.id === NO_PRODUCT) {
      for (const [id, at] of regions.loose) {
        item(id, 'squad', { x: region.x + at.x, y: region.y + at.y, ...SQUAD });
      }
      continue;
    }
    item(region.id, 'product', region);
    const at = kept.get(region.id);
    if (!at) continue;
    for (const person of homes.beside.get(region.id) ?? []) {
      shift.set(person, { x: at.x - region.x, y: at.y - region.y });
    }
  }
  for (const person of picture.people) {
    const by = shift.get(person.id) ?? { x: 0, y: 0 };
    item(person.id, 'person', { ...PERSON, x: person.x + by.x, y: person.y + by.y });
  }
  settle(items, (at) => footprint(at, regions.beyond), placed);
  return placed;
}

/** A region, and what of its squads the user dragged out over its left or upper edge. */
function footprint({ id, wanted }: Item, squadsBeyond: ReadonlyMap<Id, Rect>): Rect {
  const beyond = squadsBeyond.get(id);
  return beyond ? { ...beyond, x: wanted.x + beyond.x, y: wanted.y + beyond.y } : wanted;
}

/** Gives everything the place it wants; what would cover something kept goes to the nearest free place. */
function settle(items: readonly Item[], footprintOf: (item: Item) => Rect, placed: Placed[]): void {
  const space = new FreeSpace(SQUAD_GAP);
  const put = ({ id, subject, wanted }: Item, x: number, y: number) => {
    const size = subject === 'product' ? wanted : { width: null, height: null };
    placed.push({ id, subject, x, y, width: size.width, height: size.height });
  };
  for (const item of items) {
    if (!item.fixed) continue;
    space.take(footprintOf(item));
    put(item, item.wanted.x, item.wanted.y);
  }
  const anyFixed = items.some(({ fixed }) => fixed);
  const crowded: Item[] = [];
  for (const item of items) {
    if (item.fixed) continue;
    const rect = footprintOf(item);
    if (anyFixed && !space.isFree(rect)) crowded.push(item);
    else {
      if (anyFixed) space.take(rect);
      put(item, item.wanted.x, item.wanted.y);
    }
  }
  for (const item of crowded) {
    const rect = footprintOf(item);
    const found = space.nearest(rect);
    space.take(found);
    put(item, item.wanted.x + found.x - rect.x, item.wanted.y + found.y - rect.y);
  }
}
