import type { Structure } from '../../shared/model/document.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import { type Place, placesOf, type Seen } from './places.ts';

/** Works out the places of one chart, and keeps the very same ones where nothing has moved. */
export class PlaceMaker {
  readonly seen: Seen = new Map();
  #last: ReadonlyMap<string, Place> = new Map();
  #from: readonly [index: Structure, whole: Structure] | null = null;
  /** Of scenarios and quarters that are gone back to: nothing has moved in them meanwhile. */
  readonly #made = new WeakMap<
    StructureIndex,
    { readonly whole: StructureIndex; readonly places: ReadonlyMap<string, Place> }
  >();

  /** @param whole where the index is of a part of it: what is left stays where it stands in the whole */
  make(index: StructureIndex, whole = index): ReadonlyMap<string, Place> {
    const [before, wholeBefore] = this.#from ?? [];
    this.#from = [index.structure, whole.structure];
    const made = this.#made.get(index);
    if (made?.whole === whole) this.#last = made.places;
    else if (
      !placesTheSame(before, index.structure) ||
      !placesTheSame(wholeBefore, whole.structure)
    ) {
      this.#place(index, whole);
    }
    this.#made.set(index, { whole, places: this.#last });
    return this.#last;
  }

  #place(index: StructureIndex, whole: StructureIndex): void {
    const places = new Map<string, Place>();
    let changed = false;
    const all =
      whole === index ? null : (this.#made.get(whole)?.places ?? placesOf(whole, this.seen));
    for (const [id, own] of placesOf(index, this.seen)) {
      const region = own.subject === 'product' ? all?.get(id) : undefined;
      const place = region ?? own;
      const last = this.#last.get(id);
      const same = last !== undefined && samePlace(last, place);
      if (!same) changed = true;
      places.set(id, same ? last : place);
    }
    if (changed || places.size !== this.#last.size) this.#last = places;
  }
}

/** What decides where things stand and how large they are; of squads, only which region they are in. */
const placing = [
  'position',
  'product',
  'person',
  'assignment',
  'reportingLine',
  'cardState',
] as const;

/** Whether two structures put everything into the same places, as far as that is seen without placing. */
function placesTheSame(before: Structure | undefined, after: Structure): boolean {
  if (before === after) return true;
  if (!before || placing.some((table) => before[table] !== after[table])) return false;
  if (before.squad === after.squad) return true;
  if (before.squad.size !== after.squad.size) return false;
  for (const [id, { productId }] of after.squad) {
    const squad = before.squad.get(id);
    if (!squad || squad.productId !== productId) return false;
  }
  return true;
}

export function samePlace(a: Place, b: Place): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.parent === b.parent &&
    a.subject === b.subject
  );
}
