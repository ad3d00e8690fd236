import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import { FreeSpace } from '../layout/free-space.ts';
import { pictureOf } from '../layout/picture.ts';
import { boundsOf, type Rect } from '../layout/rect.ts';
import { arrangeSquads, regionSize } from '../layout/region.ts';
import { PRODUCT_HEADER, PRODUCT_PADDING, SQUAD_GAP } from '../layout/sizes.ts';
import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { buildIndex } from '../model/structure-index.ts';
import { refusals } from '../words/commands.ts';
import { CommandRefused, draftStructure, need, validRow } from './command.ts';
import { type Point, place } from './place.ts';
import { putProduct } from './subjects.ts';

/** Where the squads stand in a region around them that keeps each where it is. */
function around(squads: ReadonlyMap<Id, Rect>): { region: Rect; places: Map<Id, Point> } {
  const bounds = boundsOf(squads.values()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const corner = {
    x: bounds.x - PRODUCT_PADDING,
    y: bounds.y - PRODUCT_PADDING - PRODUCT_HEADER,
  };
  const places = new Map<Id, Point>();
  for (const [id, { x, y }] of squads) places.set(id, { x: x - corner.x, y: y - corner.y });
  return { region: { ...corner, ...regionSize(places.values()) }, places };
}

/** The squads in a tidy grid, in the order in which they are read, with its region at that corner. */
function inGrid(squads: ReadonlyMap<Id, Rect>, corner: Point) {
  const inOrder = [...squads].sort(([, a], [, b]) => a.y - b.y || a.x - b.x);
  const places = arrangeSquads(
    inOrder.map(([id]) => ({ id })),
    new Map(),
  );
  return { region: { ...corner, ...regionSize(places.values()) }, places };
}

/**
 * Makes a product of squads, wherever they were. They stay where they are if a region around them
 * covers nothing else; if not, they come together in the nearest free place.
 * @param structure with a place for everything that is drawn.
 * @throws CommandRefused where there is no squad to group.
 */
export function groupIntoProduct(
  structure: Structure,
  product: { readonly id: Id; readonly name: string },
  squadIds: readonly Id[],
): Change[] {
  if (squadIds.length === 0) throw new CommandRefused(refusals.nothingToGroup);
  const picture = pictureOf(buildIndex({ ...structure, cardState: new Map() }));
  const chosen = new Set(squadIds);
  const squads = new Map([...picture.squads].filter(([id]) => chosen.has(id)));
  const space = new FreeSpace(SQUAD_GAP);
  for (const rect of [...picture.products.values(), ...picture.people.values()]) space.take(rect);
  for (const [id, rect] of picture.squads) {
    if (!chosen.has(id) && structure.squad.get(id)?.productId === null) space.take(rect);
  }
  const kept = around(squads);
  const grid = inGrid(squads, kept.region);
  const { region, places } = space.isFree(kept.region)
    ? kept
    : { region: space.nearest(grid.region), places: grid.places };
  return draftStructure(structure, (draft) => {
    putProduct(draft, product);
    place(draft, 'product', product.id, { x: region.x, y: region.y });
    for (const id of squadIds) moveInto(draft, id, product.id, places.get(id));
  });
}

function moveInto(draft: StructureDraft, squadId: Id, productId: Id, at: Point | undefined): void {
  draft.put('squad', validRow('squad', { ...need(draft, 'squad', squadId), productId }));
  if (at) place(draft, 'squad', squadId, at);
  else draft.remove('position', squadId);
}
