import { numberText } from '../words/formats.ts';

/** Compares by code unit, so that every machine sorts alike whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names listed in full before the rest is only counted. */
const LISTED = 4;

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** Parts of a sentence in the order given: `A, B and C`; beyond four, `A, B, C, D and 3 more`. */
export function listOf(parts: readonly string[]): string {
  const rest = parts.length - LISTED;
  return joined(rest > 0 ? [...parts.slice(0, LISTED), `${rest} more`] : parts);
}

/** Names in alphabetical order, as {@link listOf} writes them. */
export function namesOf(named: readonly { readonly name: string }[]): string {
  return listOf(named.map(({ name }) => name).sort(compareText));
}

/** A whole number with its noun: `1 squad`, `3 squads`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** The form of a verb that goes with so many subjects: `holds` for one, `hold` for more. */
export function verb(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
