import { compareText } from '../model/compare-text.ts';
import type { Id } from '../model/fields.ts';
import type { SquadFacts, StructureIndex } from '../model/structure-index.ts';
import { comesWhen } from '../words/planned.ts';
import { subjectStoryWords, squadStoryWords as words } from '../words/story.ts';
import type { Clause, Difference, Mark } from './difference.ts';
import { holdersOf, ownerChanges, type SquadSide, sideOf } from './owner-changes.ts';
import { squadFacts } from './squad-facts.ts';

class Squad {
  readonly found: Difference[] = [];
  readonly #id: Id;
  readonly #products: readonly Id[];
  constructor(id: Id, sides: readonly (SquadFacts | undefined)[]) {
    this.#id = id;
    this.#products = [...new Set(sides.flatMap((facts) => facts?.product?.id ?? []))];
  }
  add(
    mark: Mark,
    clause: Clause,
    people: readonly { readonly id: Id }[] = [],
    from: string | null = null,
    to: string | null = null,
  ): void {
    const subject = { kind: 'squad' as const, id: this.#id };
    const ids = [...new Set(people.map(({ id }) => id))].sort(compareText);
    this.found.push({ mark, subject, from, to, clause, people: ids, products: this.#products });
  }
}

function compareMembers(
  squad: Squad,
  before: SquadFacts,
  after: SquadFacts,
  nameOf: (id: Id) => string,
): void {
  const [was, is] = [before, after].map((facts) => new Set(holdersOf(facts, 'member'))) as [
    Set<Id>,
    Set<Id>,
  ];
  const joined = [...is].filter((id) => !was.has(id));
  const left = [...was].filter((id) => !is.has(id));
  if (joined.length + left.length === 0) return;
  const names = (ids: readonly Id[]) => ids.map(nameOf).sort(compareText);
  const people = [...joined, ...left].map((id) => ({ id }));
  const [from, to] = [was.size, is.size].map(words.memberCount);
  squad.add('members', words.members(names(joined), names(left)), people, from, to);
}

/** Everybody who owns a squad, and its owners as they are named where the squad is added. */
function namedOwners({ direction, backlog }: SquadSide) {
  return {
    people: [...direction.people, ...backlog.people],
    direction: direction.people.length > 0 ? direction.words : null,
    backlog: backlog.follows ? null : backlog.words,
  };
}

const productOf = ({ product }: SquadFacts) => product?.name ?? words.noProduct;

/** What differs about squads: being there, name, product, owners, members, facts. */
export function compareSquads(before: StructureIndex, after: StructureIndex): Difference[] {
  const factsOf = squadFacts(before.structure, after.structure);
  const nameOf = (id: Id) =>
    (after.structure.person.get(id) ?? before.structure.person.get(id))?.name ?? id;
  const all: Difference[] = [];
  const [then, now] = [
    { index: before, before },
    { index: after, before },
  ];
  for (const id of new Set([...before.squads.keys(), ...after.squads.keys()])) {
    const [was, is] = [before.squads.get(id), after.squads.get(id)];
    const squad = new Squad(id, [was, is]);
    if (!was && is) {
      const { people, direction, backlog } = namedOwners(sideOf(is, now));
      const when = comesWhen(after.structure.plannedTime.get(id));
      squad.add('added', words.added(is.product?.name ?? null, when, direction, backlog), people);
    } else if (was && !is) {
      const { people } = namedOwners(sideOf(was, then));
      squad.add('removed', words.removed(was.product?.name ?? null), people);
    } else if (was && is) {
      const [old, next] = [sideOf(was, then), sideOf(is, now)];
      const [from, to] = [was.squad.name, is.squad.name];
      if (from !== to) squad.add('renamed', subjectStoryWords.wasCalled(from), [], from, to);
      if (was.squad.productId !== is.squad.productId) {
        const [left, come] = [productOf(was), productOf(is)];
        squad.add('moved', words.moves(left, come), [], left, come);
      }
      const owners = ownerChanges(old, next);
      for (const one of owners) squad.add('re-assigned', one.clause, one.people, one.from, one.to);
      compareMembers(squad, was, is, nameOf);
      // A backlog that passes to the team or from it is told by its owners.
      const told = old.backlog.key !== next.backlog.key;
      for (const { mark, clause, people = [] } of factsOf(id, told)) {
        squad.add(
          mark,
          clause,
          people.map((person) => ({ id: person })),
        );
      }
    }
    all.push(...squad.found);
  }
  return all;
}
