import type { Structure } from './document.ts';
import type { Assignment } from './entities.ts';
import type { Id } from './fields.ts';
import {
  chainsOf,
  factsOfSquad,
  group,
  NONE,
  ownedSquads,
  type PersonFacts,
  type SquadFacts,
  type StructureIndex,
} from './structure-index.ts';

type Lists<T> = ReadonlyMap<Id, readonly T[]>;

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((value, at) => value === b[at]));
}

const kept = <T>(list: readonly T[], before: readonly T[] | undefined) =>
  before && sameList(list, before) ? before : list;

/** Keeps each list of before that is the same still; where all are, the very map. */
function keptLists<T>(lists: Map<Id, readonly T[]>, before: Lists<T>): Lists<T> {
  let same = lists.size === before.size;
  for (const [key, list] of lists) {
    const old = before.get(key);
    const one = kept(list, old);
    if (one !== list) lists.set(key, one);
    if (one !== old) same = false;
  }
  return same ? before : lists;
}

/** Ids whose rows differ between two tables, those that came or went included. */
export function changedKeys(a: ReadonlyMap<Id, unknown>, b: ReadonlyMap<Id, unknown>): Set<Id> {
  const keys = new Set<Id>();
  if (a === b) return keys;
  // Nearly always both hold the same ids in the same order: then nothing needs to be looked up.
  const others = a.entries();
  let aligned = a.size === b.size;
  for (const [key, value] of b) {
    const other = others.next().value;
    if (other?.[0] !== key) aligned = false;
    if ((aligned ? other?.[1] : a.get(key)) !== value) keys.add(key);
  }
  if (!aligned) for (const key of a.keys()) if (!b.has(key)) keys.add(key);
  return keys;
}

/** Squads on whose facts somebody has a bearing, by their assignments before or now. */
function squadsOf(
  index: Pick<StructureIndex, 'squadsByProduct'>,
  assignments: readonly Assignment[],
): Id[] {
  return assignments.flatMap(({ squadId, productId }) =>
    squadId !== null
      ? [squadId]
      : (index.squadsByProduct.get(productId ?? '') ?? NONE).map(({ id }) => id),
  );
}

/**
 * The look-ups of a structure, from those of the one before it. Everything that is as it was keeps
 * its object: maps, lists and facts can be compared by identity. The same as `buildIndex` otherwise.
 */
export function updateIndex(last: StructureIndex, structure: Structure): StructureIndex {
  const before = last.structure;
  const same = (table: keyof Structure) => before[table] === structure[table];
  const lists = <T, L extends Lists<T>>(
    table: keyof Structure,
    old: L,
    make: () => Map<Id, readonly T[]>,
  ): Lists<T> => (same(table) ? old : keptLists(make(), old));

  const squadsByProduct = lists('squad', last.squadsByProduct, () =>
    group(structure.squad.values(), (squad) => squad.productId),
  );
  const byProduct = lists('assignment', last.assignmentsByProduct, () =>
    group(structure.assignment.values(), (row) => row.productId),
  );
  const assigned = same('assignment')
    ? null
    : {
        bySquad: group(structure.assignment.values(), (row) => row.squadId),
        byPerson: group(structure.assignment.values(), (row) => row.personId),
      };
  const onSquad = (id: Id) => {
    const old = last.squads.get(id)?.assignments;
    return assigned ? kept(assigned.bySquad.get(id) ?? NONE, old) : (old ?? NONE);
  };
  const ofPerson = (id: Id) => {
    const old = last.people.get(id)?.assignments;
    return assigned ? kept(assigned.byPerson.get(id) ?? NONE, old) : (old ?? NONE);
  };

  const peopleChanged = changedKeys(before.person, structure.person);
  const touched = new Set<Id>();
  for (const id of peopleChanged) {
    for (const squad of squadsOf(last, last.people.get(id)?.assignments ?? NONE))
      touched.add(squad);
    for (const squad of squadsOf({ squadsByProduct }, ofPerson(id))) touched.add(squad);
  }
  const squads = new Map<Id, SquadFacts>();
  const owners = new Set<Id>();
  for (const squad of structure.squad.values()) {
    const old = last.squads.get(squad.id);
    const assignments = onSquad(squad.id);
    const ofProduct = (squad.productId && byProduct.get(squad.productId)) || NONE;
    const oldOfProduct = last.assignmentsByProduct.get(squad.productId ?? '') ?? NONE;
    const product = (squad.productId && structure.product.get(squad.productId)) || null;
    const asItWas =
      old?.squad === squad &&
      old.assignments === assignments &&
      old.product === product &&
      oldOfProduct === ofProduct &&
      !touched.has(squad.id);
    const facts = asItWas ? old : factsOfSquad(structure, squad, assignments, ofProduct);
    squads.set(squad.id, facts);
    if (!asItWas) for (const one of [old, facts]) addOwners(one, owners);
  }
  for (const [id, old] of last.squads) if (!squads.has(id)) addOwners(old, owners);

  const { directed, combined } = ownedSquads(squads.values());
  const chains = same('reportingLine') && same('person') ? null : chainsOf(structure);
  const personFacts = (id: Id): PersonFacts | undefined => {
    const person = structure.person.get(id);
    if (!person) return undefined;
    const old = last.people.get(id);
    const facts: PersonFacts = {
      person,
      assignments: ofPerson(id),
      combinedSquads: kept(combined.get(id) ?? NONE, old?.combinedSquads),
      directedSquads: kept(directed.get(id) ?? NONE, old?.directedSquads),
      managers: chains
        ? kept(chains.managers.get(id) ?? NONE, old?.managers)
        : (old?.managers ?? NONE),
      reports: chains ? kept(chains.reports.get(id) ?? NONE, old?.reports) : (old?.reports ?? NONE),
    };
    const unchanged =
      old && (Object.keys(facts) as (keyof PersonFacts)[]).every((key) => facts[key] === old[key]);
    return unchanged ? old : facts;
  };
  // Where nobody came, went or changed hands, only owners of squads that changed can differ.
  const few = !chains && !assigned && same('person') ? owners : null;
  const people = new Map(few ? last.people : NONE);
  for (const id of few ?? structure.person.keys()) {
    const facts = personFacts(id);
    if (facts) people.set(id, facts);
  }
  return {
    structure,
    squads: sameMap(squads, last.squads),
    people: sameMap(people, last.people),
    squadsByProduct,
    assignmentsByProduct: byProduct,
    marketsByProduct: lists('market', last.marketsByProduct, () =>
      group(structure.market.values(), (market) => market.productId),
    ),
    personasByProduct: lists('persona', last.personasByProduct, () =>
      group(structure.persona.values(), (persona) => persona.productId),
    ),
    linesByReport: lists('reportingLine', last.linesByReport, () =>
      group(structure.reportingLine.values(), (line) => line.reportId),
    ),
  };
}

function addOwners(facts: SquadFacts | undefined, owners: Set<Id>): void {
  for (const { id } of facts?.directionOwners ?? NONE) owners.add(id);
  for (const { id } of facts?.combined ?? NONE) owners.add(id);
}

/** The map of before where it holds the same in the same order: a table's order is part of what it says. */
function sameMap<V>(map: Map<Id, V>, before: ReadonlyMap<Id, V>): ReadonlyMap<Id, V> {
  if (map.size !== before.size) return map;
  const others = before.entries();
  for (const [key, value] of map) {
    const [otherKey, other] = others.next().value as [Id, V];
    if (key !== otherKey || value !== other) return map;
  }
  return before;
}
