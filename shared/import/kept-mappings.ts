import { type ColumnMapping, headingKey, type RosterField, rosterFields } from './columns.ts';

/** What the columns of one set of headings mean, by the headings and not by their places. */
export interface KeptMapping {
  /** The headings, in an order of their own: the same for any order of the columns. */
  readonly headings: string;
  readonly columns: { readonly [F in RosterField]?: string };
}

/** Most sets of headings that are kept, the latest first. */
export const MOST_KEPT = 30;

/** Headings told apart: the second of two that are alike counts as another. */
function told(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const key = headingKey(heading);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  });
}

const setOf = (headings: readonly string[]) => told(headings).sort().join('\n');

/** Keeps what the user says that columns mean. */
export function keepMapping(
  kept: readonly KeptMapping[],
  headings: readonly string[],
  mapping: ColumnMapping,
): KeptMapping[] {
  const names = told(headings);
  const columns = Object.fromEntries(
    rosterFields.flatMap((field) => {
      const name = names[mapping[field] ?? -1];
      return name === undefined ? [] : [[field, name]];
    }),
  );
  return [{ headings: setOf(headings), columns }, ...forgetMapping(kept, headings)].slice(
    0,
    MOST_KEPT,
  );
}

/** Leaves the headings to the guess again. */
export function forgetMapping(
  kept: readonly KeptMapping[],
  headings: readonly string[],
): KeptMapping[] {
  const set = setOf(headings);
  return kept.filter((one) => one.headings !== set);
}

/** What the columns meant when these headings were last imported; null where nothing is kept. */
export function keptMapping(
  kept: readonly KeptMapping[],
  headings: readonly string[],
): ColumnMapping | null {
  const set = setOf(headings);
  const found = kept.find((one) => one.headings === set);
  if (!found) return null;
  const names = told(headings);
  return Object.fromEntries(
    rosterFields.map((field) => {
      const place = names.indexOf(found.columns[field] ?? '\n');
      return [field, place < 0 ? null : place];
    }),
  ) as ColumnMapping;
}
