import type { Assignment, Person } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { PersonFacts, StructureIndex } from '../model/structure-index.ts';
import { hasOwnCard } from './drawn-people.ts';

/** Stands for the block of squads that belong to no product. No id of the model is empty. */
export const NO_PRODUCT = '';

/** What stands below one leader. */
export interface LeaderHome {
  readonly leader: Id;
  readonly parent: Id | null;
  /** Products (or `NO_PRODUCT`) in which most of the leader's people work. */
  readonly regions: Id[];
  /** Reports without a place of their own. */
  readonly reports: Id[];
}

/** Where on the chart everybody with a card of their own belongs. */
export interface Homes {
  /** Leaders who stand above something. */
  readonly leaders: ReadonlyMap<Id, LeaderHome>;
  /** Products (or `NO_PRODUCT`) above which no leader stands, in the structure's order. */
  readonly freeRegions: readonly Id[];
  /** People who stand beside a product's region. */
  readonly beside: ReadonlyMap<Id, readonly Id[]>;
  /** Leaders whose people work under several others: they stand on top of the picture. */
  readonly heads: readonly Id[];
  /** People without any place. */
  readonly placeless: readonly Id[];
}

/** Owning direction says more about where somebody belongs than ordering a backlog, and that more than membership. */
const weights: Readonly<Record<Assignment['role'], number>> = { pm: 100, po: 10, member: 1 };

type Votes = Map<Id, number>;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How strongly a person's assignments draw them to each product. */
function votesOf(index: StructureIndex, facts: PersonFacts): Votes {
  const votes: Votes = new Map();
  for (const { role, squadId, productId } of facts.assignments) {
    const region = productId ?? index.structure.squad.get(squadId ?? '')?.productId ?? NO_PRODUCT;
    const squads = productId === null ? 1 : (index.squadsByProduct.get(productId)?.length ?? 0);
    votes.set(region, (votes.get(region) ?? 0) + weights[role] * Math.max(1, squads));
  }
  return votes;
}

/** The own manager of whoever has one; where managers go round in a circle, it is cut at one of them. */
function chainOfCommand(index: StructureIndex): ReadonlyMap<Id, Id | null> {
  const parents = new Map<Id, Id | null>();
  for (const { person, managers } of index.people.values()) {
    const [first, ...others] = managers;
    if (!first) continue;
    const least = others.reduce(
      (id, other) => (compare(other.id, id) < 0 ? other.id : id),
      first.id,
    );
    parents.set(person.id, least);
  }
  const settled = new Set<Id>();
  for (const start of parents.keys()) {
    const path: Id[] = [];
    let at: Id | null = start;
    while (at !== null && !settled.has(at)) {
      const since = path.indexOf(at);
      if (since >= 0) {
        parents.set(path.slice(since).sort(compare)[0] as Id, null);
        break;
      }
      path.push(at);
      at = parents.get(at) ?? null;
    }
    for (const id of path) settled.add(id);
  }
  return parents;
}

function depthOf(parents: ReadonlyMap<Id, Id | null>, id: Id): number {
  let depth = 0;
  for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) depth++;
  return depth;
}

function strongest(votes: Votes, rank: ReadonlyMap<Id, number>): Id | null {
  let best: Id | null = null;
  for (const [region, count] of votes) {
    const lead = best === null ? 1 : count - (votes.get(best) ?? 0);
    if (lead > 0 || (lead === 0 && (rank.get(region) ?? 0) < (rank.get(best as Id) ?? 0)))
      best = region;
  }
  return best;
}

/**
 * Decides who stands above, beside or apart from the products. Independent of the order in which
 * people were added, so that a new person does not rearrange the others.
 */
export function findHomes(index: StructureIndex): Homes {
  const { structure } = index;
  const regions = [...structure.product.keys()];
  if ([...structure.squad.values()].some(({ productId }) => productId === null)) {
    regions.push(NO_PRODUCT);
  }
  const rank = new Map(regions.map((region, at) => [region, at]));
  const parents = chainOfCommand(index);
  const known = new Map<Id, Votes>();
  // Of few people it is asked where they belong: most have no card, and report to nobody who has.
  const own = (id: Id): Votes | undefined => {
    const facts = known.has(id) ? undefined : index.people.get(id);
    if (facts) known.set(id, votesOf(index, facts));
    return known.get(id);
  };
  const drawn = [...index.people.values()].filter(hasOwnCard);

  // What a leader's reports, and the leader, do where: a leader stands above the products in which
  // that outweighs what any other leader's people do there.
  const led = new Map<Id, Votes>();
  const best = new Map<Id, { leader: Id; count: number; depth: number }>();
  for (const { person, reports } of drawn) {
    if (reports.length === 0) continue;
    const votes: Votes = new Map(own(person.id));
    for (const report of reports) {
      for (const [region, count] of own(report.id) ?? []) {
        votes.set(region, (votes.get(region) ?? 0) + count);
      }
    }
    led.set(person.id, votes);
    const depth = depthOf(parents, person.id);
    for (const [region, count] of votes) {
      const rival = best.get(region);
      const ahead =
        !rival || count - rival.count || depth - rival.depth || compare(rival.leader, person.id);
      if (ahead === true || ahead > 0) best.set(region, { leader: person.id, count, depth });
    }
  }

  const leaders = new Map<Id, LeaderHome>();
  const stand = (id: Id): LeaderHome => {
    const known = leaders.get(id);
    if (known) return known;
    const parent = parents.get(id) ?? null;
    const home: LeaderHome = { leader: id, parent, regions: [], reports: [] };
    leaders.set(id, home);
    if (parent !== null) stand(parent);
    return home;
  };
  const freeRegions: Id[] = [];
  for (const region of regions) {
    const winner = best.get(region);
    if (winner) stand(winner.leader).regions.push(region);
    else freeRegions.push(region);
  }
  for (const { person, reports, assignments } of drawn) {
    const parent = parents.get(person.id) ?? null;
    if (assignments.length > 0 || leaders.has(person.id)) continue;
    if (reports.length > 0 && (led.get(person.id)?.size ?? 0) > 0) continue;
    if (reports.length === 0 && parent !== null) stand(parent).reports.push(person.id);
    else if (reports.length > 0) stand(person.id);
  }

  const beside = new Map<Id, Id[]>();
  const heads: Id[] = [];
  const placeless: Id[] = [];
  for (const { person, assignments, reports } of drawn) {
    if (leaders.has(person.id)) continue;
    const votes = assignments.length > 0 ? own(person.id) : led.get(person.id);
    const home = votes && strongest(votes, rank);
    if (votes && home !== null && home !== undefined) {
      const all = [...votes.values()].reduce((sum, count) => sum + count, 0);
      const spread = (votes.get(home) ?? 0) * 2 < all;
      if (assignments.length === 0 && reports.length > 0 && spread) heads.push(person.id);
      else beside.set(home, [...(beside.get(home) ?? []), person.id]);
    } else if (!(parents.get(person.id) && leaders.has(parents.get(person.id) as Id))) {
      placeless.push(person.id);
    }
  }
  const squadRank = new Map([...structure.squad.keys()].map((id, at) => [id, at]));
  const first = (id: Id): number => {
    const ranks = (index.people.get(id)?.assignments ?? []).map(({ squadId }) =>
      squadId === null ? -1 : (squadRank.get(squadId) ?? 0),
    );
    return Math.min(...ranks, Infinity);
  };
  for (const people of beside.values()) sortPeople(people, first);
  return { leaders, freeRegions, beside, heads, placeless };
}

function sortPeople(people: Person['id'][], first: (id: Id) => number): void {
  people.sort((a, b) => {
    const [left, right] = [first(a), first(b)];
    return left === right ? compare(a, b) : left - right;
  });
}
