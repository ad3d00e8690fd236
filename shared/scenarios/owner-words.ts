import { compareText } from '../model/compare-text.ts';
import type { Person } from '../model/entities.ts';
import type { SquadFacts, StructureIndex } from '../model/structure-index.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';
import type { FactWords } from '../words/facts.ts';
import { type OwnedPart, ownerWords as words } from '../words/story.ts';

/** The squads and products that somebody is PM or PO of, in alphabetical order. */
function placesOf({ people, structure }: StructureIndex, person: Person, role: 'pm' | 'po') {
  const held = people.get(person.id)?.assignments.filter((row) => row.role === role) ?? [];
  return held
    .flatMap(({ squadId, productId }) => {
      const place = squadId ? structure.squad.get(squadId) : structure.product.get(productId ?? '');
      return place?.name ?? [];
    })
    .sort(compareText);
}

/** One of the two structures that are compared, with the people who were there before. */
export interface Side {
  readonly index: StructureIndex;
  readonly before: StructureIndex;
}

/**
 * `PM 06`; of a position that comes, `an open PO position`, and of which squads where they are
 * several; one that was there before by its name.
 */
export function personWords(person: Person, { index, before }: Side): string {
  if (!person.open) return person.name;
  const kind = titleKindOfPerson(person);
  const known = before.structure.person.has(person.id);
  if (known || (kind !== 'pm' && kind !== 'po')) return words.openPosition(person.name);
  const places = placesOf(index, person, kind);
  return places.length > 1 ? words.openRoleOn(kind, places) : words.openRole(kind);
}

/** People in alphabetical order; `nobody` where there are none. */
export function peopleWords(people: readonly Person[], side: Side): string {
  return words.people(people.map((person) => personWords(person, side)).sort(compareText));
}

/** Who owns something: to compare, to name, and to say. */
export interface OwnerWords {
  readonly key: string;
  readonly words: string;
  readonly people: readonly Person[];
}

/** @param side that they own it in */
export function ownersOf(people: readonly Person[], side: Side): OwnerWords {
  const ids = people.map(({ id }) => id).sort();
  return { key: ids.join('\n'), words: peopleWords(people, side), people };
}

/** Who owns a squad's backlog, and whether that only follows from who owns its direction. */
export function backlogOf(
  { backlogOwner }: SquadFacts,
  side: Side,
): OwnerWords & { readonly follows: boolean } {
  if (backlogOwner.kind === 'team') {
    return { key: 'team', words: words.teamItself, people: [], follows: false };
  }
  if (backlogOwner.kind === 'nobody') return { ...ownersOf([], side), follows: true };
  return { ...ownersOf(backlogOwner.people, side), follows: backlogOwner.from === 'direction' };
}

/** `its backlog passes from PM 06 to an open PO position`. */
export function passes(what: OwnedPart, from: OwnerWords, to: OwnerWords): FactWords {
  const named = (owner: OwnerWords) => (owner.key === '' ? null : owner.words);
  return words.passes(what, named(from), named(to));
}
