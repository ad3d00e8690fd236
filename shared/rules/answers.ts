import type { Id } from '../model/fields.ts';
import { type FactId, facts } from './facts.ts';
import type { CannotTell, Holds, MissingFact, SubjectRef } from './types.ts';

export const holds: Holds = { verdict: 'holds' };

export function cannotTell(missing: readonly MissingFact[]): CannotTell {
  return { verdict: 'cannot-tell', missing };
}

/** A fact that the plan does not hold about the product, squad or person of that id. */
export function lacking(fact: FactId, id: Id): MissingFact {
  return { fact, subject: { kind: facts[fact].subject, id } };
}

/** References to rows of one kind, for a finding's subjects. */
export function refs(
  kind: SubjectRef['kind'],
  rows: readonly { readonly id: Id }[],
): readonly SubjectRef[] {
  return rows.map(({ id }) => ({ kind, id }));
}

/** A sum of figures typed in by people, without the dust of binary fractions: 33.3 + 33.3 + 33.4 is 100. */
export function sumOf(figures: Iterable<number>): number {
  let sum = 0;
  for (const figure of figures) sum += figure;
  return Math.round(sum * 1e6) / 1e6;
}
