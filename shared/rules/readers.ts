import type { Id } from '../model/fields.ts';
import type { Source } from './reads.ts';
import type { SubjectRef } from './types.ts';

/** A subject, the same object for the same subject every time. */
export type Asked = SubjectRef;

/** Which entries changed, by the map that they are in. */
export type Changed = ReadonlyMap<Source, ReadonlySet<Id>>;

/** Who read what: by map and key, the subjects whose checks looked there. */
export class Readers {
  // Nearly every entry has one reader: a set for each would take most of the memory.
  readonly #bySource = new Map<Source, Map<Id, Asked | Set<Asked>>>();

  note(source: Source, key: Id, reader: Asked): void {
    let byKey = this.#bySource.get(source);
    if (!byKey) {
      byKey = new Map();
      this.#bySource.set(source, byKey);
    }
    const readers = byKey.get(key);
    if (readers === undefined) byKey.set(key, reader);
    else if (readers instanceof Set) readers.add(reader);
    else if (readers !== reader) byKey.set(key, new Set([readers, reader]));
  }

  /** Adds whoever read one entry. */
  collect(source: Source, key: Id, into: Set<Asked>): void {
    const readers = this.#bySource.get(source)?.get(key);
    if (readers instanceof Set) for (const reader of readers) into.add(reader);
    else if (readers) into.add(readers);
  }

  /** Everybody who read any entry that changed. */
  of(changed: Changed): Set<Asked> {
    const found = new Set<Asked>();
    for (const [source, keys] of changed) for (const key of keys) this.collect(source, key, found);
    return found;
  }
}
