import type { PlanDocument } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import type { SquadFacts, StructureIndex } from '../model/structure-index.ts';
import { sumOf } from '../rules/answers.ts';
import { groupsOf, servants } from './choices.ts';
import type { Decision } from './model.ts';
import { PREFERENCE, type Weights } from './request.ts';
import { payOfHire } from './smallness.ts';

/** How large a change is. */
export interface Tally {
  readonly hires: { readonly pm: number; readonly po: number };
  /** Yearly pay of the new positions at the upper end of the range, in thousands. */
  readonly pay: number;
  /** People and open positions who gain or lose a squad that they serve as PM or PO. */
  readonly moved: readonly Id[];
  /** The weighed sum that was minimised. */
  readonly weight: number;
}

/** Who serves a squad as PM or PO once a decision is carried out; new positions left out. */
export function servantsAfter({ choices, direction, backlog }: Decision): ReadonlySet<Id> {
  const { facts } = choices;
  const after = new Set<Id>();
  if (direction.kind === 'person') after.add(direction.personId);
  else if (direction.kind === 'keep') for (const { id } of facts.directionOwners) after.add(id);
  if (backlog.kind === 'person') after.add(backlog.personId);
  else if (backlog.kind === 'keep') {
    const { backlogOwner } = facts;
    const own = backlogOwner.kind === 'people' && backlogOwner.from === 'po';
    for (const { id } of own ? backlogOwner.people : []) after.add(id);
  }
  return after;
}

function ranksOf(squads: readonly SquadFacts[]): ReadonlyMap<Id, number> {
  const ranks = new Map<Id, number>();
  for (const group of groupsOf(squads).values()) {
    group.forEach(({ squad }, at) => {
      ranks.set(squad.id, at);
    });
  }
  return ranks;
}

/** Counts what decisions come to, and weighs it. */
export function tallyOf(
  document: PlanDocument,
  index: StructureIndex,
  decisions: readonly Decision[],
  weights: Weights,
): Tally {
  const made = { pm: new Set<Id>(), po: new Set<Id>() };
  const moved = new Set<Id>();
  const parts: number[] = [];
  const ranks = ranksOf(decisions.map(({ choices }) => choices.facts));
  for (const decision of decisions) {
    const { choices, direction, backlog } = decision;
    const { squad } = choices.facts;
    if (direction.kind === 'hire') made.pm.add(direction.firstSquadId);
    if (backlog.kind === 'hire') made.po.add(backlog.firstSquadId);
    if (direction.kind !== 'keep') parts.push(weights.change);
    if (backlog.kind !== 'keep')
      parts.push(weights.change + PREFERENCE * (ranks.get(squad.id) ?? 0));
    const before = new Set(servants(choices.facts));
    const after = servantsAfter(decision);
    for (const id of before) if (!after.has(id)) moved.add(id);
    for (const id of after) if (!before.has(id)) moved.add(id);
  }
  const pay =
    made.pm.size * (payOfHire(document, 'pm') ?? 0) +
    made.po.size * (payOfHire(document, 'po') ?? 0);
  const people = [...moved].filter((id) => !index.people.get(id)?.person.open);
  parts.push(weights.hire * (made.pm.size + made.po.size), weights.salary * pay);
  parts.push(weights.moved * people.length);
  return {
    hires: { pm: made.pm.size, po: made.po.size },
    pay,
    moved: [...moved].sort(),
    weight: sumOf(parts),
  };
}
