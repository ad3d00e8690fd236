import type { Person, Role } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { SquadFacts } from '../model/structure-index.ts';
import type { FactWords } from '../words/facts.ts';
import { squadStoryWords, ownerWords as words } from '../words/story.ts';
import {
  backlogOf,
  type OwnerWords,
  ownersOf,
  passes,
  peopleWords,
  type Side,
} from './owner-words.ts';

/** What differs about who owns a squad: told alike wherever it is told. */
export interface OwnerChange {
  /** The half that changes hands; of both together, the direction, which the backlog follows. */
  readonly what: 'direction' | 'backlog';
  readonly clause: FactWords;
  readonly people: readonly Person[];
  /** Owners before and after; null where they stay and are only named, or no longer named. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A squad in one of the two structures, and who owns its direction and its backlog there. */
export interface SquadSide extends Side {
  readonly facts: SquadFacts;
  readonly direction: OwnerWords;
  readonly backlog: ReturnType<typeof backlogOf>;
  /** The direction comes from the product's own PM: told there. */
  readonly byProduct: boolean;
}

export function sideOf(facts: SquadFacts, side: Side): SquadSide {
  return {
    ...side,
    facts,
    direction: ownersOf(facts.directionOwners, side),
    backlog: backlogOf(facts, side),
    byProduct: !facts.assignments.some(({ role }) => role === 'pm'),
  };
}

/** People who hold a role on this very squad. */
export function holdersOf({ assignments }: SquadFacts, role: Role): readonly Id[] {
  return assignments.flatMap((row) => (row.role === role ? [row.personId] : []));
}

/** What passes from whom to whom. Owners that a product hands down are told of the product. */
function handOvers(was: SquadSide, is: SquadSide): OwnerChange[] {
  const sameProduct = was.facts.product?.id === is.facts.product?.id;
  const told = was.byProduct && is.byProduct && sameProduct;
  const directed = was.direction.key !== is.direction.key;
  const ordered = was.backlog.key !== is.backlog.key;
  const together = was.backlog.follows && is.backlog.follows;
  const change = (
    what: OwnerChange['what'],
    clause: FactWords,
    from: OwnerWords,
    to: OwnerWords,
  ): OwnerChange => ({
    ...{ what, clause, from: from.words, to: to.words },
    people: [...from.people, ...to.people],
  });
  const found: OwnerChange[] = [];
  if (directed && !told) {
    const clause = passes(together && ordered ? 'both' : 'direction', was.direction, is.direction);
    found.push(change('direction', clause, was.direction, is.direction));
  }
  if (ordered && !(together && directed)) {
    const { people } = is.backlog;
    const falls = is.backlog.follows && people.length > 0;
    const to = falls
      ? { ...is.backlog, words: words.byDirection(is.backlog.words, people.length) }
      : is.backlog;
    found.push(change('backlog', passes('backlog', was.backlog, to), was.backlog, is.backlog));
  }
  return found;
}

/** Owners who stay, and own it only now, or no longer, by a role held for this very squad. */
function namings(before: SquadSide, after: SquadSide, role: 'pm' | 'po'): OwnerChange[] {
  const [named, names] = [holdersOf(before.facts, role), holdersOf(after.facts, role)];
  const what = role === 'pm' ? 'direction' : 'backlog';
  const change = (
    ids: readonly Id[],
    say: (role: 'pm' | 'po', who: string) => FactWords,
    side: SquadSide,
  ): OwnerChange[] => {
    const people = ids.flatMap((id) => side.index.structure.person.get(id) ?? []);
    if (people.length === 0) return [];
    const clause = say(role, peopleWords(people, side));
    return [{ what, clause, people, from: null, to: null }];
  };
  return [
    ...change(
      names.filter((id) => !named.includes(id)),
      squadStoryWords.names,
      after,
    ),
    ...change(
      named.filter((id) => !names.includes(id)),
      squadStoryWords.namesNoLonger,
      before,
    ),
  ];
}

/** What differs about who owns a squad's direction and backlog. */
export function ownerChanges(was: SquadSide, is: SquadSide): OwnerChange[] {
  return [
    ...handOvers(was, is),
    ...(was.direction.key === is.direction.key ? namings(was, is, 'pm') : []),
    ...(was.backlog.key === is.backlog.key ? namings(was, is, 'po') : []),
  ];
}
