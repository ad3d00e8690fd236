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

/** `PM 06`, `an open PO position`; of one that serves several squads, which they are. */
export function personWords(person: Person, index: StructureIndex): string {
  if (!person.open) return person.name;
  const kind = titleKindOfPerson(person);
  if (kind !== 'pm' && kind !== 'po') return words.openPosition(person.name);
  const places = placesOf(index, person, kind);
  return places.length > 1 ? words.openRoleOn(kind, places) : words.openRole(kind);
}

/** People in alphabetical order; `nobody` where there are none. */
export function peopleWords(people: readonly Person[], index: StructureIndex): string {
  return words.people(people.map((person) => personWords(person, index)).sort(compareText));
}

/** Who owns something: to compare, to name, and to say. */
export interface OwnerWords {
  readonly key: string;
  readonly words: string;
  readonly people: readonly Person[];
}

/** @param index of the structure that they own it in */
export function ownersOf(people: readonly Person[], index: StructureIndex): OwnerWords {
  const ids = people.map(({ id }) => id).sort();
  return { key: ids.join('\n'), words: peopleWords(people, index), people };
}

/** Who owns a squad's backlog, and whether that only follows from who owns its direction. */
export function backlogOf(
  { backlogOwner }: SquadFacts,
  index: StructureIndex,
): OwnerWords & { readonly follows: boolean } {
  if (backlogOwner.kind === 'team') {
    return { key: 'team', words: words.teamItself, people: [], follows: false };
  }
  if (backlogOwner.kind === 'nobody') return { ...ownersOf([], index), follows: true };
  return { ...ownersOf(backlogOwner.people, index), follows: backlogOwner.from === 'direction' };
}

/** `its backlog passes from PM 06 to an open PO position`. */
export function passes(what: OwnedPart, from: OwnerWords, to: OwnerWords): FactWords {
  const named = (owner: OwnerWords) => (owner.key === '' ? null : owner.words);
  return words.passes(what, named(from), named(to));
}
