import type { Assignment } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { Owner, SquadChoices } from './choices.ts';
import type { LinearModel, Term } from './linear-model.ts';

/** Somebody in the model: a person of the plan, or a new position by the first squad it serves. */
export type Holder = `person ${Id}` | `new pm ${Id}` | `new po ${Id}`;

/** What a squad's decisions come to, as terms that add up to 0 or 1. */
export interface Holding {
  readonly choices: SquadChoices;
  /** Nothing changes about who owns the direction, or the backlog. */
  readonly keepDirection: Term;
  readonly keepBacklog: Term;
  /** Who owns the direction. */
  readonly direction: ReadonlyMap<Holder, readonly Term[]>;
  /** Who is PO. */
  readonly po: ReadonlyMap<Holder, readonly Term[]>;
  /** The backlog is the direction owner's. */
  readonly follows: readonly Term[];
  /** The team orders it. */
  readonly team: readonly Term[];
  /** Who owns direction and backlog at once: 1 where they do. */
  readonly both: ReadonlyMap<Holder, string>;
  /** Names of the variables, in the order of the choices. */
  readonly directionNames: readonly string[];
  readonly backlogNames: readonly string[];
}

export const personHolder = (id: Id): Holder => `person ${id}`;

/** The person that a holder is; null for a new position. */
export function idOf(holder: Holder): Id | null {
  return holder.startsWith('person ') ? holder.slice('person '.length) : null;
}

export function holderOf(owner: Owner, role: 'pm' | 'po'): Holder | null {
  if (owner.kind === 'person') return personHolder(owner.personId);
  return owner.kind === 'hire' ? `new ${role} ${owner.firstSquadId}` : null;
}

function add(map: Map<Holder, Term[]>, holder: Holder, name: string): void {
  const terms = map.get(holder);
  if (terms) terms.push([1, name]);
  else map.set(holder, [[1, name]]);
}

/** One consequence for everybody who may own both: 1 where they do, and free to be 0 elsewhere. */
function addBoth(
  model: LinearModel,
  squad: Pick<Holding, 'choices' | 'keepDirection' | 'direction' | 'po' | 'follows'>,
  at: number,
): ReadonlyMap<Holder, string> {
  const both = new Map<Holder, string>();
  for (const [holder, owns] of squad.direction) {
    const backlog = [...squad.follows, ...(squad.po.get(holder) ?? [])];
    if (backlog.length === 0) continue;
    const name = model.part(`c${at}_${both.size}`);
    both.set(holder, name);
    model.demand([[-1, name], ...owns, ...backlog], '<=', 1);
  }
  // A backlog that follows the direction is somebody's in full: says nothing new of whole choices,
  // and keeps a solver from looking at halves of two.
  const all = [...both.values()].map((name): Term => [1, name]);
  const nobody = squad.choices.facts.directionOwners.length === 0 ? [squad.keepDirection] : [];
  const minus = squad.follows.map(([factor, name]): Term => [-factor, name]);
  if (all.length > 0) model.demand([...all, ...nobody, ...minus], '>=', 0);
  return both;
}

/** Makes the decisions of one squad: exactly one choice for its direction, one for its backlog. */
export function addHolding(model: LinearModel, choices: SquadChoices, at: number): Holding {
  const directionNames = choices.direction.map((_, option) => model.binary(`d${at}_${option}`));
  const backlogNames = choices.backlog.map((_, option) => model.binary(`b${at}_${option}`));
  for (const names of [directionNames, backlogNames]) {
    model.demand(
      names.map((name) => [1, name]),
      '=',
      1,
    );
  }
  const { directionOwners, backlogOwner } = choices.facts;
  const direction = new Map<Holder, Term[]>();
  const po = new Map<Holder, Term[]>();
  const follows: Term[] = [];
  const team: Term[] = [];
  choices.direction.forEach((owner, option) => {
    const name = directionNames[option] ?? '';
    const holder = holderOf(owner, 'pm');
    if (holder) add(direction, holder, name);
    else for (const { id } of directionOwners) add(direction, personHolder(id), name);
  });
  choices.backlog.forEach((owner, option) => {
    const name = backlogNames[option] ?? '';
    const holder = holderOf(owner, 'po');
    if (holder) add(po, holder, name);
    else if (owner.kind === 'team') team.push([1, name]);
    else if (owner.kind === 'direction') follows.push([1, name]);
    else if (backlogOwner.kind === 'team') team.push([1, name]);
    else if (backlogOwner.kind === 'people' && backlogOwner.from === 'po') {
      for (const { id } of backlogOwner.people) add(po, personHolder(id), name);
    } else follows.push([1, name]);
  });
  const keepDirection: Term = [1, directionNames[0] ?? ''];
  return {
    choices,
    both: addBoth(model, { direction, po, follows, keepDirection, choices }, at),
    keepDirection,
    keepBacklog: [1, backlogNames[0] ?? ''],
    direction,
    po,
    follows,
    team,
    directionNames,
    backlogNames,
  };
}

/** The share of somebody's time that goes with a role on a squad when it passes on; null is unknown. */
export function shareOf(assignments: readonly Assignment[], role: 'pm' | 'po'): number | null {
  const rows = assignments.filter((row) => row.role === role);
  return rows.length === 1 ? (rows[0]?.share ?? null) : null;
}
