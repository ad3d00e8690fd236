import { compareText } from '../model/compare-text.ts';
import type { Person, Role } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { SquadFacts, StructureIndex } from '../model/structure-index.ts';
import { counted, listOf, verb } from '../words/grammar.ts';
import { comesWhen } from '../words/planned.ts';
import { squadFactWords } from '../words/squad-facts.ts';
import type { Clause, Difference, Mark } from './difference.ts';
import { backlogOf, type OwnerWords, ownersOf, passes, peopleWords } from './owner-words.ts';
import { squadFacts } from './squad-facts.ts';

const asPair = (facts: SquadFacts) => ({
  direction: ownersOf(facts.directionOwners),
  backlog: backlogOf(facts),
  /** The direction comes from the product's own PM: told there. */
  byProduct: !facts.assignments.some(({ role }) => role === 'pm'),
});

function withOwners(facts: SquadFacts): string {
  const { direction, backlog } = asPair(facts);
  const parts = [
    direction.people.length > 0 ? `${direction.words} for the direction` : '',
    !backlog.follows ? `${backlog.words} for the backlog` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `, with ${listOf(parts)}` : '';
}

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

function compareOwners(
  squad: Squad,
  before: SquadFacts,
  after: SquadFacts,
  personOf: (id: Id) => Person | undefined,
): void {
  const [was, is] = [asPair(before), asPair(after)];
  const told = was.byProduct && is.byProduct && before.product?.id === after.product?.id;
  const directed = was.direction.key !== is.direction.key;
  const ordered = was.backlog.key !== is.backlog.key;
  const people = (from: OwnerWords, to: OwnerWords) => [...from.people, ...to.people];
  const add = (part: string, from: OwnerWords, to: OwnerWords) => {
    const does = passes(from, to, part.includes(' and '));
    squad.add('re-assigned', { part, does }, people(from, to), from.words, to.words);
  };
  const together = was.backlog.follows && is.backlog.follows;
  if (directed && !told) {
    add(together && ordered ? 'direction and backlog' : 'direction', was.direction, is.direction);
  }
  if (ordered && !(together && directed)) add('backlog', was.backlog, is.backlog);
  // Who owns it may stay, and own it only now, or no longer, by a role held for this very squad.
  for (const [role, told] of [
    ['pm', directed],
    ['po', ordered],
  ] as const) {
    if (told) continue;
    const [named, names] = [holdersOf(before, role), holdersOf(after, role)];
    const add = (ids: readonly Id[], words: (role: 'PM' | 'PO', who: string) => string) => {
      const people = ids.flatMap((id) => personOf(id) ?? []);
      if (people.length === 0) return;
      const does = words(role === 'pm' ? 'PM' : 'PO', peopleWords(people));
      squad.add('re-assigned', { does }, people);
    };
    add(
      names.filter((id) => !named.includes(id)),
      squadFactWords.named,
    );
    add(
      named.filter((id) => !names.includes(id)),
      squadFactWords.notNamed,
    );
  }
}

function holdersOf({ assignments }: SquadFacts, role: Role): readonly Id[] {
  return assignments.flatMap((row) => (row.role === role ? [row.personId] : []));
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
  const names = (ids: readonly Id[]) => listOf(ids.map(nameOf).sort(compareText));
  const parts = [
    joined.length > 0
      ? `gains ${names(joined)} as ${verb(joined.length, 'a member', 'members')}`
      : '',
    left.length > 0 ? `loses ${names(left)} as ${verb(left.length, 'a member', 'members')}` : '',
  ].filter(Boolean);
  if (parts.length === 0) return;
  const people = [...joined, ...left].map((id) => ({ id }));
  const [from, to] = [was.size, is.size].map((size) => counted(size, 'member'));
  squad.add('members', { does: parts.join(' and ') }, people, from, to);
}

/** What differs about squads: being there, name, product, owners, members, facts. */
export function compareSquads(before: StructureIndex, after: StructureIndex): Difference[] {
  const factsOf = squadFacts(before.structure, after.structure);
  const personOf = (id: Id) => after.structure.person.get(id) ?? before.structure.person.get(id);
  const nameOf = (id: Id) => personOf(id)?.name ?? id;
  const all: Difference[] = [];
  for (const id of new Set([...before.squads.keys(), ...after.squads.keys()])) {
    const [was, is] = [before.squads.get(id), after.squads.get(id)];
    const squad = new Squad(id, [was, is]);
    if (!was && is) {
      const where = is.product ? ` in ${is.product.name}` : '';
      const { direction, backlog } = asPair(is);
      const owners = [...direction.people, ...backlog.people];
      const when = comesWhen(after.structure.plannedTime.get(id));
      squad.add('added', { does: `is added${where}${when}${withOwners(is)}` }, owners);
    } else if (was && !is) {
      const where = was.product ? ` from ${was.product.name}` : '';
      const { direction, backlog } = asPair(was);
      squad.add('removed', { does: `is removed${where}` }, [
        ...direction.people,
        ...backlog.people,
      ]);
    } else if (was && is) {
      const [from, to] = [was.squad.name, is.squad.name];
      if (from !== to) squad.add('renamed', { does: `was called ${from}` }, [], from, to);
      if (was.squad.productId !== is.squad.productId) {
        const [left, come] = [was.product?.name ?? 'no product', is.product?.name ?? 'no product'];
        squad.add('moved', { does: `moves from ${left} to ${come}` }, [], left, come);
      }
      compareOwners(squad, was, is, personOf);
      compareMembers(squad, was, is, nameOf);
      // A backlog that passes to the team or from it is told by its owners.
      const told = backlogOf(was).key !== backlogOf(is).key;
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
