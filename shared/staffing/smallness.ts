import { payOf } from '../costs/pay.ts';
import type { PlanDocument } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { groupsOf, servants } from './choices.ts';
import { type Holding, idOf, personHolder } from './holdings.ts';
import type { LinearModel, Term } from './linear-model.ts';
import { PREFERENCE } from './request.ts';
import type { Situation } from './situation.ts';

/** What is minimised: the weighed change, or how far one limit has to give way. */
export type Goal =
  | 'smallest'
  | 'hires'
  | 'pay'
  | 'teams'
  /** How many of those people move. */
  | { readonly moves: ReadonlySet<Id> };

/** Yearly pay of a new position at the upper end of its range, in thousands; null is not known. */
export function payOfHire(document: PlanDocument, role: 'pm' | 'po'): number | null {
  return payOf(document, role)?.high ?? null;
}

interface Hire {
  readonly role: 'pm' | 'po';
  /** 1 where the position is made. */
  readonly made: string;
}

/** New positions: each is made where its first squad takes it, and only then others may. */
function hiresOf(model: LinearModel, holdings: readonly Holding[]): Hire[] {
  const hires: Hire[] = [];
  const made = new Map<string, string>();
  for (const role of ['pm', 'po'] as const) {
    for (const { choices, directionNames, backlogNames } of holdings) {
      const options = role === 'pm' ? choices.direction : choices.backlog;
      const names = role === 'pm' ? directionNames : backlogNames;
      options.forEach((owner, at) => {
        if (owner.kind !== 'hire' || owner.firstSquadId !== choices.facts.squad.id) return;
        made.set(`${role} ${owner.firstSquadId}`, names[at] ?? '');
        hires.push({ role, made: names[at] ?? '' });
      });
    }
    for (const { choices, directionNames, backlogNames } of holdings) {
      const options = role === 'pm' ? choices.direction : choices.backlog;
      const names = role === 'pm' ? directionNames : backlogNames;
      options.forEach((owner, at) => {
        if (owner.kind !== 'hire' || owner.firstSquadId === choices.facts.squad.id) return;
        const first = made.get(`${role} ${owner.firstSquadId}`) ?? '';
        model.demand(
          [
            [1, names[at] ?? ''],
            [-1, first],
          ],
          '<=',
          0,
        );
      });
    }
  }
  return hires;
}

/** For everybody who can gain or lose a squad a variable that is 1 where they do. */
function movesOf(model: LinearModel, holdings: readonly Holding[]): Map<Id, string> {
  const moves = new Map<Id, string>();
  const moveOf = (id: Id) => {
    const known = moves.get(id);
    if (known) return known;
    const name = model.part(`m${moves.size}`);
    moves.set(id, name);
    return name;
  };
  for (const { choices, direction, po } of holdings) {
    const serving = new Set(servants(choices.facts));
    for (const id of serving) {
      const holder = personHolder(id);
      const stays = [...(direction.get(holder) ?? []), ...(po.get(holder) ?? [])];
      model.demand([...stays, [1, moveOf(id)]], '>=', 1);
    }
    for (const terms of [direction, po]) {
      for (const [holder, gains] of terms) {
        const id = idOf(holder);
        if (id === null || serving.has(id)) continue;
        model.demand([...gains, [-1, moveOf(id)]], '<=', 0);
      }
    }
  }
  return moves;
}

/** Sets the limits and what is minimised; a limit that is the goal does not hold. */
export function keepSmall(
  model: LinearModel,
  situation: Situation,
  holdings: readonly Holding[],
  goal: Goal,
): void {
  const { document, limits, weights, index } = situation;
  const hires = hiresOf(model, holdings);
  const moves = movesOf(model, holdings);
  const pay = { pm: payOfHire(document, 'pm') ?? 0, po: payOfHire(document, 'po') ?? 0 };
  const payTerms = hires.map(({ role, made }): Term => [pay[role], made]);
  const made = hires.map((hire): Term => [1, hire.made]);
  if (limits.maxHires !== null) model.demand(made, '<=', limits.maxHires);
  if (limits.budget !== null) model.demand(payTerms, '<=', limits.budget);
  for (const [id, move] of moves) {
    if (limits.mustNotMove.has(id)) model.demand([[1, move]], '=', 0);
  }
  if (goal === 'hires') for (const [, name] of made) model.cost(1, name);
  if (goal === 'pay') for (const [factor, name] of payTerms) model.cost(factor, name);
  if (typeof goal === 'object') {
    for (const [id, move] of moves) if (goal.moves.has(id)) model.cost(1, move);
  }
  const group = groupsOf(holdings.map(({ choices }) => choices.facts));
  const rank = new Map(
    [...group.values()].flatMap((squads) => squads.map(({ squad }, at) => [squad.id, at] as const)),
  );
  for (const { choices, directionNames, backlogNames } of holdings) {
    const preference = PREFERENCE * (rank.get(choices.facts.squad.id) ?? 0);
    if (goal === 'teams') {
      choices.backlog.forEach(({ kind }, at) => {
        if (kind === 'team') model.cost(1, backlogNames[at] ?? '');
      });
    }
    if (goal !== 'smallest') continue;
    for (const name of directionNames.slice(1)) model.cost(weights.change, name);
    for (const name of backlogNames.slice(1)) model.cost(weights.change + preference, name);
  }
  if (goal !== 'smallest') return;
  for (const { role, made: name } of hires) {
    model.cost(weights.hire + weights.salary * pay[role], name);
  }
  for (const [id, move] of moves) {
    if (!index.people.get(id)?.person.open) model.cost(weights.moved, move);
  }
}
