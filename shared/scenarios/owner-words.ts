import { compareText } from '../model/compare-text.ts';
import type { Person } from '../model/entities.ts';
import type { SquadFacts } from '../model/structure-index.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';
import { listOf } from '../words/grammar.ts';

/** `PM 06`, or `an open PO position`. */
export function personWords(person: Person): string {
  if (!person.open) return person.name;
  const kind = titleKindOfPerson(person);
  if (kind === 'pm' || kind === 'po') return `an open ${kind.toUpperCase()} position`;
  return `the open position “${person.name}”`;
}

/** People in alphabetical order; `nobody` where there are none. */
export function peopleWords(people: readonly Person[]): string {
  return people.length === 0 ? 'nobody' : listOf(people.map(personWords).sort(compareText));
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
    return { key: 'team', words: 'the team itself', people: [], follows: false };
  }
  if (backlogOwner.kind === 'nobody') return { ...ownersOf([]), follows: true };
  return { ...ownersOf(backlogOwner.people), follows: backlogOwner.from === 'direction' };
}

/** `passes from PM 06 to an open PO position`. */
export function passes(from: OwnerWords, to: OwnerWords, several: boolean): string {
  const [pass, go] = several ? ['pass', 'go'] : ['passes', 'goes'];
  if (from.words === 'nobody') return `${go} to ${to.words}`;
  if (to.words === 'nobody') return `${several ? 'are' : 'is'} left by ${from.words} to nobody`;
  return `${pass} from ${from.words} to ${to.words}`;
}
