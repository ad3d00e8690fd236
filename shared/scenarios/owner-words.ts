import { compareText } from '../model/compare-text.ts';
import type { Person } from '../model/entities.ts';
import type { SquadFacts } from '../model/structure-index.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';
import { peopleText, ownerWords as words } from '../words/scenarios.ts';

/** `PM 06`, or `an open PO position`. */
export function personWords(person: Person): string {
  if (!person.open) return person.name;
  const kind = titleKindOfPerson(person);
  if (kind === 'pm' || kind === 'po') return words.openRole(kind.toUpperCase());
  return words.openPosition(person.name);
}

/** People in alphabetical order; `nobody` where there are none. */
export function peopleWords(people: readonly Person[]): string {
  return peopleText(people.map(personWords).sort(compareText));
}

/** Who owns something: to compare, to name, and to say. */
export interface OwnerWords {
  readonly key: string;
  readonly words: string;
  readonly people: readonly Person[];
}

export function ownersOf(people: readonly Person[]): OwnerWords {
  const ids = people.map(({ id }) => id).sort();
  return { key: ids.join('\n'), words: peopleWords(people), people };
}

/** Who owns a squad's backlog, and whether that only follows from who owns its direction. */
export function backlogOf({
  backlogOwner,
}: SquadFacts): OwnerWords & { readonly follows: boolean } {
  if (backlogOwner.kind === 'team') {
    return { key: 'team', words: words.teamItself, people: [], follows: false };
  }
  if (backlogOwner.kind === 'nobody') return { ...ownersOf([]), follows: true };
  return { ...ownersOf(backlogOwner.people), follows: backlogOwner.from === 'direction' };
}

/** `passes from PM 06 to an open PO position`. */
export function passes(from: OwnerWords, to: OwnerWords, several: boolean): string {
  const named = (owner: OwnerWords) => (owner.key === '' ? null : owner.words);
  return words.passes(named(from), named(to), several);
}
