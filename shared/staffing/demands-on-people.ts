import { squadsOwned } from '../rules/product-owners.ts';
import { isFree } from './choices.ts';
import { demandShares, mostBelow } from './demand-shares.ts';
import { type Holder, type Holding, idOf, personHolder } from './holdings.ts';
import type { LinearModel, Term } from './linear-model.ts';
import type { Situation } from './situation.ts';

/** Figures are typed in by people: none is finer than this. */
const FINE = 1e-4;

/** Everybody who may hold something, and whoever is to be relieved of something else. */
function holdersIn({ index, isChosen }: Situation, holdings: readonly Holding[]): Set<Holder> {
  const holders = new Set(
    holdings.flatMap(({ direction, po }) => [...direction.keys(), ...po.keys()]),
  );
  for (const id of index.people.keys()) {
    const chosen = isChosen('overload/shares', id) || isChosen('overload/po-squads', id);
    if (chosen) holders.add(personHolder(id));
  }
  return holders;
}

/** Whether a new position is made, as a term; undefined for people, who are there. */
function madeTerm(holdings: readonly Holding[], holder: Holder): Term | undefined {
  const [, role, first] = holder.split(' ');
  if (idOf(holder) !== null) return undefined;
  const holding = holdings.find(({ choices }) => choices.facts.squad.id === first);
  return (role === 'pm' ? holding?.direction : holding?.po)?.get(holder)?.[0];
}

/** At most so much for somebody; a position that is not made holds nothing at all. */
function demandAtMost(
  model: LinearModel,
  terms: readonly Term[],
  most: number,
  made: Term | undefined,
): void {
  if (terms.reduce((sum, [factor]) => sum + factor, 0) <= most) return;
  if (made) model.demand([...terms, [-most, made[1]]], '<=', 0);
  else model.demand(terms, '<=', most);
}

function demandSplit(
  model: LinearModel,
  situation: Situation,
  holdings: readonly Holding[],
  holder: Holder,
): void {
  const id = idOf(holder);
  const squads = situation.threshold('split/squads', 'squads');
  const fte = situation.threshold('split/backlog-full-time', 'fte');
  const person = id === null ? undefined : situation.index.people.get(id)?.person;
  const share = id === null ? null : (situation.index.structure.timeSplit.get(id)?.backlog ?? null);
  const ownWeek = person && !person.open && share !== null ? (share / 100) * person.fte : 0;
  const all: Term[] = [];
  const work: Term[] = [];
  const rule = 'split/backlog-full-time';
  const mostWork = fte === null ? null : mostBelow(situation, rule, id, fte, FINE);
  for (const holding of holdings) {
    const both = holding.both.get(holder);
    if (!both) continue;
    all.push([1, both]);
    const { backlogFte } = holding.choices.facts.squad;
    if (backlogFte) work.push([backlogFte, both]);
    // Where a squad has no estimate, the person's own week stands in.
    else if (backlogFte === null && mostWork !== null && ownWeek > mostWork) {
      model.demand([[1, both]], '=', 0);
    }
  }
  const made = madeTerm(holdings, holder);
  if (squads !== null) {
    demandAtMost(model, all, mostBelow(situation, 'split/squads', id, squads, 1), made);
  }
  if (mostWork !== null) demandAtMost(model, work, mostWork, made);
}

function demandPoSquads(
  model: LinearModel,
  situation: Situation,
  holdings: readonly Holding[],
  holder: Holder,
): void {
  const limit = situation.threshold('overload/po-squads', 'squads');
  if (limit === null) return;
  const id = idOf(holder);
  const rows = id === null ? [] : (situation.index.people.get(id)?.assignments ?? []);
  // Squads of a product whose PO somebody is count whoever their own PO is.
  const given = squadsOwned(
    situation.index,
    rows.filter(({ productId }) => productId !== null),
  );
  const terms = holdings.flatMap(({ choices, po }) =>
    given.has(choices.facts.squad.id) ? [] : (po.get(holder) ?? []),
  );
  const most = mostBelow(situation, 'overload/po-squads', id, limit, 1);
  if (given.size > most) model.demand(terms, '<=', most - given.size);
  else demandAtMost(model, terms, most - given.size, madeTerm(holdings, holder));
}

/** Somebody who is free comes into one product, as a new position does. */
function demandOneProduct(
  model: LinearModel,
  { index, limits }: Situation,
  holdings: readonly Holding[],
  holder: Holder,
  number: number,
): void {
  const facts = index.people.get(idOf(holder) ?? '');
  if (limits.reach === 'plan' || !facts || !isFree(facts)) return;
  const entries = new Map<string, string>();
  for (const { choices, direction, po } of holdings) {
    const product = choices.facts.product?.id ?? '';
    const entry = entries.get(product) ?? model.part(`e${number}_${entries.size}`);
    entries.set(product, entry);
    for (const term of [...(direction.get(holder) ?? []), ...(po.get(holder) ?? [])]) {
      model.demand([term, [-1, entry]], '<=', 0);
    }
  }
  const all = [...entries.values()].map((entry): Term => [1, entry]);
  if (all.length > 1) model.demand(all, '<=', 1);
}

/** What the rules on people ask, of those in the plan and of new positions alike. */
export function demandOfPeople(
  model: LinearModel,
  situation: Situation,
  holdings: readonly Holding[],
): void {
  let number = 0;
  for (const holder of holdersIn(situation, holdings)) {
    const concerned = holdings.filter(
      ({ direction, po }) => direction.has(holder) || po.has(holder),
    );
    demandSplit(model, situation, concerned, holder);
    demandPoSquads(model, situation, concerned, holder);
    demandShares(model, situation, concerned, holder);
    demandOneProduct(model, situation, concerned, holder, number++);
  }
}
