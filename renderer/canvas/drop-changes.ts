import type { Change } from '../../shared/changes/change.ts';
import { withRoom } from '../../shared/commands/make-room.ts';
import { moveSquad } from '../../shared/commands/move-squad.ts';
import { applyLayout, moveOnCanvas, type Placement } from '../../shared/commands/place.ts';
import { FreeSpace } from '../../shared/layout/free-space.ts';
import {
  PRODUCT_HEADER,
  PRODUCT_PADDING,
  SQUAD_HEIGHT,
  SQUAD_WIDTH,
} from '../../shared/layout/sizes.ts';
import { isCollapsed } from '../../shared/model/card-state.ts';
import type { Structure } from '../../shared/model/document.ts';
import type { SubjectKind } from '../../shared/model/entities.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { chartEditWords as words } from '../words/chart-words.ts';
import { type Place, unplaced } from './places.ts';
import { newCell } from './room-in-region.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Space that a dropped squad keeps to the others of its region, in canvas units. */
const GAP = 8;
const FAR = 4000;
const SQUAD = { width: SQUAD_WIDTH, height: SQUAD_HEIGHT };

/** Something that was dragged, with where its upper left corner was dropped on the canvas. */
export interface Dropped extends Point {
  readonly id: string;
  readonly subject: SubjectKind;
  /** For a squad: the product that it comes to stand in; null is open canvas. */
  readonly into: string | null;
}

/** The cell of a region's grid nearest to where a squad was dropped that came from elsewhere. */
export function cellInRegion(
  places: ReadonlyMap<string, Place>,
  productId: string,
  wanted: Point,
): Point {
  const region = places.get(productId);
  const squads: Place[] = [];
  const others: Place[] = [];
  for (const [id, place] of places) {
    if (place.parent === productId) squads.push(place);
    else if (place.parent === null && id !== productId) others.push(place);
  }
  return region ? newCell(region, squads, others, wanted) : wanted;
}

/** The place in its own region nearest to where a squad was dropped, clear of header and others. */
function roomInRegion(
  places: ReadonlyMap<string, Place>,
  productId: string,
  wanted: Point,
  squadId: string,
): Point {
  const space = new FreeSpace(GAP);
  const left = PRODUCT_PADDING - GAP;
  const top = PRODUCT_HEADER + PRODUCT_PADDING - GAP;
  space.take({ x: -FAR, y: -FAR, width: FAR + left, height: 2 * FAR });
  space.take({ x: -FAR, y: -FAR, width: 2 * FAR, height: FAR + top });
  for (const [id, place] of places) {
    if (place.parent === productId && id !== squadId) space.take(place);
  }
  const x = Math.max(wanted.x, PRODUCT_PADDING);
  const y = Math.max(wanted.y, PRODUCT_HEADER + PRODUCT_PADDING);
  return space.nearest({ x, y, ...SQUAD });
}

/**
 * What a drop comes to: squads go into their region, or out of all regions; all else moves. What the
 * plan placed nowhere yet keeps the place it is drawn at, so that the next start shows the same
 * picture.
 */
export function dropChanges(
  structure: Structure,
  index: StructureIndex,
  places: ReadonlyMap<string, Place>,
  drops: readonly Dropped[],
): Change[] {
  const dropped = new Set(drops.map(({ id }) => id));
  const changes = applyLayout(
    structure,
    unplaced(index, places).filter(({ id }) => !dropped.has(id)),
  );
  const moves: Placement[] = [];
  const taken = new Map(places);
  for (const { id, subject, x, y, into } of drops) {
    if (subject !== 'squad') {
      moves.push({ id, subject, x, y });
      continue;
    }
    // A collapsed product takes it in; where it stands there is found when it is expanded.
    if (into !== null && into !== places.get(id)?.parent && isCollapsed(structure, into)) {
      changes.push(...moveSquad(structure, id, into));
      continue;
    }
    const region = into === null ? null : places.get(into);
    const wanted = { x: x - (region?.x ?? 0), y: y - (region?.y ?? 0) };
    const at =
      into === null
        ? wanted
        : places.get(id)?.parent === into
          ? roomInRegion(taken, into, wanted, id)
          : cellInRegion(taken, into, wanted);
    taken.set(id, { subject, ...at, ...SQUAD, parent: into });
    changes.push(...moveSquad(structure, id, into, at));
  }
  return withRoom(index, [...changes, ...moveOnCanvas(structure, moves)]);
}

/** What the undo menu calls it. */
export function dropLabel(structure: Structure, drops: readonly Dropped[]): string {
  const [only] = drops;
  if (!only || drops.length > 1) return words.cardsMoved(drops.length);
  const name = structure[only.subject].get(only.id)?.name ?? '';
  if (only.subject !== 'squad') return words.moved(name);
  const { into } = only;
  const from = structure.squad.get(only.id)?.productId ?? null;
  if (from === into) return words.moved(name);
  const product = structure.product.get(into ?? from ?? '')?.name ?? '';
  return into === null ? words.movedOut(name, product) : words.movedTo(name, product);
}
