import type { Id } from '../model/fields.ts';
import type { SubjectRef } from '../rules/types.ts';

/** What kind of thing differs; drawn on the chart by shape and word as well as colour. */
export type Mark =
  | 'added'
  | 'removed'
  | 'renamed'
  | 'moved'
  | 're-titled'
  | 'filled'
  | 're-assigned'
  | 'members'
  | 'shares'
  | 'reporting'
  | 'planned'
  | 'facts';

/** A part of a sentence: what the subject does, or what happens to a part of it. */
export type Clause = { readonly does: string } | { readonly part: string; readonly does: string };

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

/** Puts the clauses about one subject into a sentence. */
export function sentenceOf(name: string, clauses: readonly Clause[], person: boolean): string {
  const parts = clauses.map((clause, at) => {
    const before = clauses[at - 1];
    if (!('part' in clause)) {
      if (!before) return `${name} ${clause.does}`;
      // After a part of it, the subject has to be named again.
      return 'part' in before ? `${person ? name : 'it'} ${clause.does}` : clause.does;
    }
    const { part, does } = clause;
    if (at > 0) return `${person ? 'their' : 'its'} ${part} ${does}`;
    return `The ${part} of ${name} ${does}`;
  });
  return `${parts.join('; ')}.`;
}
