import type { Person } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { RuleId } from '../rules/types.ts';
import { type Holding, idOf, personHolder } from './holdings.ts';
import type { LinearModel, Term } from './linear-model.ts';
import type { Situation } from './situation.ts';

const NONE: readonly Term[] = [];
const without = (terms: readonly Term[], [, gone]: Term) =>
  terms.filter(([, name]) => name !== gone);
const vacant = (owners: readonly Person[]) =>
  owners.length > 0 && owners.every((person) => person.open);

/** Nobody may own direction and backlog at once; where only new cases count, what is there may stay. */
function forbidBoth(model: LinearModel, holding: Holding, onlyNew: boolean, alone: boolean): void {
  const { direction, po, follows, keepDirection, keepBacklog, choices } = holding;
  const { backlogOwner } = choices.facts;
  const shared =
    backlogOwner.kind === 'people' && backlogOwner.from === 'po' && backlogOwner.people.length > 1;
  for (const [holder, owns] of direction) {
    const all = [...follows, ...(po.get(holder) ?? NONE)];
    // A PO beside the direction owner is somebody else who owns the backlog.
    const backlog = alone && shared && po.has(holder) ? without(all, keepBacklog) : all;
    if (!onlyNew) {
      model.demand([...owns, ...backlog], '<=', 1);
      continue;
    }
    model.demand([...owns, ...without(backlog, keepBacklog)], '<=', 1);
    model.demand([...without(owns, keepDirection), ...backlog], '<=', 1);
  }
}

const onSquad: readonly RuleId[] = ['split/team-size', 'split/embedding'];
const onProduct: readonly RuleId[] = ['split/markets', 'split/personas', 'split/complexity'];

function demandNotBoth(model: LinearModel, situation: Situation, holding: Holding): void {
  const { squad, product } = holding.choices.facts;
  for (const rule of onSquad) {
    const chosen = situation.isChosen(rule, squad.id);
    const alone = rule === 'split/embedding';
    if (chosen) {
      model.demand([holding.keepDirection, holding.keepBacklog], '<=', 1);
      forbidBoth(model, holding, false, alone);
    } else if (situation.wouldFire(rule, squad.id) && !situation.firesNow(rule, squad.id)) {
      forbidBoth(model, holding, true, alone);
    }
  }
  for (const rule of product ? onProduct : []) {
    const id = product?.id ?? '';
    const raised = situation.wouldFire(rule, id) && !situation.firesNow(rule, id);
    if (situation.isChosen(rule, id) || raised) forbidBoth(model, holding, false, false);
  }
  for (const [holder, owns] of holding.direction) {
    const id = idOf(holder);
    const rule = 'split/standups';
    if (id === null) continue;
    const raised = situation.wouldFire(rule, id) && !situation.firesNow(rule, id);
    if (!situation.isChosen(rule, id) && !raised) continue;
    const backlog = [...holding.follows, ...(holding.po.get(holder) ?? NONE)];
    model.demand([...owns, ...backlog], '<=', 1);
  }
}

function demandOwners(model: LinearModel, situation: Situation, holding: Holding): void {
  const { facts, direction, backlog } = holding.choices;
  const { squad, directionOwners, backlogOwner } = facts;
  const undirected = directionOwners.length === 0;
  if (undirected && situation.isChosen('missing/direction', squad.id)) {
    model.demand([holding.keepDirection], '=', 0);
  }
  if (undirected) {
    // Without a direction owner a backlog that follows the direction is nobody's.
    const chosen = situation.isChosen('missing/backlog-owner', squad.id);
    const nobodys =
      backlogOwner.kind === 'nobody' && !chosen
        ? without(holding.follows, holding.keepBacklog)
        : holding.follows;
    model.demand([holding.keepDirection, ...nobodys], '<=', 1);
  }
  if (!situation.isChosen('missing/filled-role', squad.id)) return;
  const isOpen = (id: Id) => situation.index.people.get(id)?.person.open ?? false;
  direction.forEach((owner, option) => {
    const waits =
      owner.kind === 'hire' ||
      (owner.kind === 'person' && isOpen(owner.personId)) ||
      (owner.kind === 'keep' && vacant(directionOwners));
    if (waits) model.demand([[1, holding.directionNames[option] ?? '']], '=', 0);
  });
  backlog.forEach((owner, option) => {
    const fromPo = backlogOwner.kind === 'people' && backlogOwner.from === 'po';
    const waits =
      owner.kind === 'hire' ||
      (owner.kind === 'person' && isOpen(owner.personId)) ||
      (owner.kind === 'keep' && fromPo && vacant(backlogOwner.people));
    if (waits) model.demand([[1, holding.backlogNames[option] ?? '']], '=', 0);
  });
}

/** An overloaded PM gets a PO on one of the squads directed, or directs none any more. */
function demandSupport(
  model: LinearModel,
  situation: Situation,
  holdings: readonly Holding[],
): void {
  for (const { person } of situation.index.people.values()) {
    if (!situation.isChosen('missing/po-support', person.id)) continue;
    const support: Term[] = [[1, model.binary(`none_${person.id.replaceAll(/\W/g, '_')}`)]];
    const none = support[0] as Term;
    holdings.forEach((holding, at) => {
      const owns = holding.direction.get(personHolder(person.id));
      if (!owns) return;
      const both = model.part(`s${at}_${support.length}`);
      const pos = [...holding.po.values()].flat();
      const minus = (terms: readonly Term[]) => terms.map(([f, name]): Term => [-f, name]);
      model.demand([[1, both], ...minus(owns)], '<=', 0);
      // One choice may name several POs at once.
      const named = [...new Map(pos.map((term) => [term[1], term])).values()];
      model.demand([[1, both], ...minus(named)], '<=', 0);
      model.demand([none, ...owns], '<=', 1);
      support.push([1, both]);
    });
    model.demand(support, '>=', 1);
  }
}

/** What the rules on squads and products ask. */
export function demandOfSquads(
  model: LinearModel,
  situation: Situation,
  holdings: readonly Holding[],
): void {
  for (const holding of holdings) {
    demandNotBoth(model, situation, holding);
    demandOwners(model, situation, holding);
  }
  demandSupport(model, situation, holdings);
}
