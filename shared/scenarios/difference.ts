import type { Id } from '../model/fields.ts';
import type { SubjectRef } from '../rules/types.ts';
import type { FactWords } from '../words/facts.ts';
import type { markNames } from '../words/story.ts';

/** What kind of thing differs; drawn on the chart by shape and word as well as colour. */
export type Mark = keyof typeof markNames;

/** A part of a sentence: what the subject does, or what happens to a part of it. */
export type Clause = FactWords;

/** One thing that differs between two structures. */
export interface Difference {
  readonly mark: Mark;
  /** A product, squad or person: as it is after, or before where it is gone. */
  readonly subject: SubjectRef;
  /** What it was and what it is, as people read it; null where the mark says all. */
  readonly from: string | null;
  readonly to: string | null;
  readonly clause: Clause;
  /** Everybody whom it names, and every product: for filters. */
  readonly people: readonly Id[];
  readonly products: readonly Id[];
}

/** All that differs about one product, squad or person, told in one sentence. */
export interface Story {
  readonly subject: SubjectRef;
  readonly name: string;
  readonly marks: readonly Mark[];
  /** "Search moves from Core to Growth; its backlog passes from PM 06 to an open PO position." */
  readonly sentence: string;
  readonly people: readonly Id[];
  readonly products: readonly Id[];
  readonly differences: readonly Difference[];
}
