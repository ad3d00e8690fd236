import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { type ScenarioTable, scenarioTableNames } from '../model/tables.ts';

/** The look-ups of an index that rules read by key. */
export const LOOK_UPS = [
  'squads',
  'people',
  'squadsByProduct',
  'assignmentsByProduct',
  'marketsByProduct',
  'personasByProduct',
  'linesByReport',
] as const satisfies readonly (keyof StructureIndex)[];

/** One of the maps that a check can read: a look-up, a table, or findings so far. */
export type Source = (typeof LOOK_UPS)[number] | ScenarioTable | 'firing';

/** What one check read. */
export class Reads {
  /** Entries read by key: the map and the key, one after the other in two lists. */
  readonly sources: Source[] = [];
  readonly keys: Id[] = [];
  /** Maps that were gone through. */
  readonly wholes = new Set<Source>();
  /** Maps whose size was asked for. */
  readonly sizes = new Set<Source>();

  note(source: Source, key: Id): void {
    this.sources.push(source);
    this.keys.push(key);
  }

  clear(): void {
    this.sources.length = 0;
    this.keys.length = 0;
    if (this.wholes.size > 0) this.wholes.clear();
    if (this.sizes.size > 0) this.sizes.clear();
  }
}

/** A map that notes what is read of it. */
class NotingMap<V> implements ReadonlyMap<Id, V> {
  readonly #source: Source;
  readonly #reads: Reads;
  #map: ReadonlyMap<Id, V>;

  constructor(source: Source, reads: Reads) {
    this.#source = source;
    this.#reads = reads;
    this.#map = new Map();
  }

  aimAt(map: ReadonlyMap<Id, V>): void {
    this.#map = map;
  }

  get(key: Id): V | undefined {
    this.#reads.note(this.#source, key);
    return this.#map.get(key);
  }

  has(key: Id): boolean {
    this.#reads.note(this.#source, key);
    return this.#map.has(key);
  }

  get #whole(): ReadonlyMap<Id, V> {
    this.#reads.wholes.add(this.#source);
    return this.#map;
  }

  get size(): number {
    this.#reads.sizes.add(this.#source);
    return this.#map.size;
  }

  keys() {
    return this.#whole.keys();
  }

  values() {
    return this.#whole.values();
  }

  entries() {
    return this.#whole.entries();
  }

  [Symbol.iterator]() {
    return this.#whole[Symbol.iterator]();
  }

  forEach(visit: (value: V, key: Id, map: ReadonlyMap<Id, V>) => void): void {
    for (const [key, value] of this.#whole) visit(value, key, this);
  }
}

/**
 * An index with every read of it noted. Places on the canvas are no part of it: no rule reads them.
 */
export class NotingIndex {
  readonly index: StructureIndex;
  readonly #lookUps: readonly (readonly [(typeof LOOK_UPS)[number], NotingMap<unknown>])[];
  readonly #tables: readonly (readonly [ScenarioTable, NotingMap<unknown>])[];

  constructor(scenarioId: Id, reads: Reads) {
    this.#lookUps = LOOK_UPS.map((name) => [name, new NotingMap(name, reads)]);
    this.#tables = scenarioTableNames.map((table) => [table, new NotingMap(table, reads)]);
    const structure = { ...Object.fromEntries(this.#tables), scenarioId } as unknown as Structure;
    this.index = { ...Object.fromEntries(this.#lookUps), structure } as unknown as StructureIndex;
  }

  /** Reads from another index from now on. What a check kept by the object itself stays kept. */
  aimAt(index: StructureIndex): void {
    for (const [name, map] of this.#lookUps) map.aimAt(index[name]);
    for (const [table, map] of this.#tables) map.aimAt(index.structure[table]);
  }
}
