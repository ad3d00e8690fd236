import type { Id } from '../model/fields.ts';
import type { SquadFacts, StructureIndex } from '../model/structure-index.ts';
import type { Finding } from '../rules/types.ts';
import { namesOf } from '../words/grammar.ts';
import { stepWords as words } from '../words/staffing.ts';
import { groupsOf, type Owner, servants } from './choices.ts';
import type { Decision } from './model.ts';

/** One thing that a proposal changes, and why. */
export interface Step {
  readonly squadId: Id;
  readonly what: 'direction' | 'backlog';
  /** "The backlog of Search passes from PM 06 to a new PO position." */
  readonly sentence: string;
  /** The findings that it helps to clear; none where it only makes room for another step. */
  readonly because: readonly Finding[];
  /** Where that is none: what would be there if this step alone were left out. */
  readonly without?: Finding | null;
}

function ownersNow(
  { directionOwners, backlogOwner }: SquadFacts,
  what: Step['what'],
): string | null {
  if (what === 'direction') return directionOwners.length > 0 ? namesOf(directionOwners) : null;
  if (backlogOwner.kind === 'people') return namesOf(backlogOwner.people);
  return backlogOwner.kind === 'team' ? words.team : null;
}

function ownerThen(
  index: StructureIndex,
  owner: Owner,
  { choices, direction }: Decision,
  what: Step['what'],
  nameOfHire: (owner: Owner, what: Step['what']) => string,
): string {
  if (owner.kind === 'person') return index.people.get(owner.personId)?.person.name ?? '';
  if (owner.kind === 'hire') return nameOfHire(owner, what);
  if (owner.kind === 'team') return words.teamItself;
  return direction.kind === 'keep'
    ? words.directionOwners(choices.facts.directionOwners)
    : words.newDirectionOwner;
}

function helps({ facts }: Decision['choices'], finding: Finding): boolean {
  const { kind, id } = finding.subjects[0];
  if (kind === 'squad') return facts.squad.id === id;
  if (kind === 'product') return facts.product?.id === id;
  return servants(facts).includes(id);
}

/** Puts decisions into words, product by product, each with the findings that it helps to clear. */
export function stepsOf(
  index: StructureIndex,
  decisions: readonly Decision[],
  chosen: readonly Finding[],
): Step[] {
  const steps: Step[] = [];
  const introduced = new Set<string>();
  const nameOfHire = (owner: Owner, what: Step['what']): string => {
    if (owner.kind !== 'hire') return '';
    const role = what === 'direction' ? 'pm' : 'po';
    const key = `${role} ${owner.firstSquadId}`;
    if (!introduced.has(key)) {
      introduced.add(key);
      return words.newPosition(role);
    }
    const first = index.squads.get(owner.firstSquadId)?.squad.name ?? '';
    return words.positionOf(role, first);
  };
  const bySquad = new Map(decisions.map((one) => [one.choices.facts.squad.id, one]));
  for (const squads of groupsOf(decisions.map(({ choices }) => choices.facts)).values()) {
    for (const { squad } of squads) {
      const decision = bySquad.get(squad.id);
      if (!decision) continue;
      const because = chosen.filter((finding) => helps(decision.choices, finding));
      for (const what of ['direction', 'backlog'] as const) {
        const owner = decision[what];
        if (owner.kind === 'keep') continue;
        const from = ownersNow(decision.choices.facts, what);
        const to = ownerThen(index, owner, decision, what, nameOfHire);
        const sentence = words.passes(what, squad.name, from, to);
        steps.push({ squadId: squad.id, what, sentence, because });
      }
    }
  }
  return steps;
}
