/*
 * What English does with numbers and lists: plurals, "A, B and C". All sentences go through here for it.
 */
import { compareText } from '../model/compare-text.ts';
import { numberText } from './formats.ts';

/** Whatever a sentence calls by its name. */
export interface Named {
  readonly name: string;
}

/** Names listed in full before the rest is only counted. */
const LISTED = 4;

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** Parts of a sentence in the order given: `A, B and C`; beyond four or so many, `A, B, C, D and 3 more`. */
export function listOf(parts: readonly string[], most = LISTED): string {
  const rest = parts.length - most;
  return joined(rest > 0 ? [...parts.slice(0, most), `${numberText(rest)} more`] : parts);
}

/** Names in alphabetical order, as {@link listOf} writes them. */
export function namesOf(named: readonly Named[]): string {
  return listOf(named.map(({ name }) => name).sort(compareText));
}

/** A whole number with its noun: `1 squad`, `3 squads`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** Words that somebody else chose, or that are quoted as they stand elsewhere: `“Goes on leave”`. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** The form of a verb that goes with so many subjects: `holds` for one, `hold` for more. */
export function verb(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** A label at the beginning of a sentence: `roadmap updates` becomes `Roadmap updates`. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a squad`, `an answer`. */
export function article(noun: string): string {
  return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}
