import { compareText } from '../model/compare-text.ts';
import type { Id } from '../model/fields.ts';
import type { PersonFacts, SquadFacts, StructureIndex } from '../model/structure-index.ts';
import { holdsRole } from '../model/structure-index.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';
import { neediestFirst } from '../rules/hand-over.ts';
import type { Limits } from './request.ts';

/**
 * Who is to own something of a squad: as it is; one person alone; a new position, named by the first
 * squad of the product that it serves; the team; or nobody of its own, so that the direction owner
 * does it.
 */
export type Owner =
  | { readonly kind: 'keep' }
  | { readonly kind: 'person'; readonly personId: Id }
  | { readonly kind: 'hire'; readonly firstSquadId: Id }
  | { readonly kind: 'team' }
  | { readonly kind: 'direction' };

/** What is open for one squad. The first entry of each list is always to keep things as they are. */
export interface SquadChoices {
  readonly facts: SquadFacts;
  readonly direction: readonly Owner[];
  readonly backlog: readonly Owner[];
}

const keep: Owner = { kind: 'keep' };

/** Whether somebody could hold the role: they hold it somewhere, or their title says so. */
function canHold(facts: PersonFacts, role: 'pm' | 'po'): boolean {
  return holdsRole(facts, role) || titleKindOfPerson(facts.person) === role;
}

/** Whether somebody holds neither role anywhere. */
export function isFree(facts: PersonFacts): boolean {
  return !holdsRole(facts, 'pm') && !holdsRole(facts, 'po');
}

/** Everybody who serves a squad as PM or PO, by what they hold of it. */
export function servants({ directionOwners, backlogOwner }: SquadFacts): readonly Id[] {
  const owners = backlogOwner.kind === 'people' ? backlogOwner.people : [];
  return [...new Set([...directionOwners, ...owners].map(({ id }) => id))];
}

/** The product's squads, or the squads without a product; neediest first. */
export function groupsOf(squads: Iterable<SquadFacts>): Map<Id | null, SquadFacts[]> {
  const groups = new Map<Id | null, SquadFacts[]>();
  for (const facts of squads) {
    const key = facts.product?.id ?? null;
    groups.set(key, [...(groups.get(key) ?? []), facts]);
  }
  for (const [key, members] of groups) groups.set(key, neediestFirst(members));
  return groups;
}

/** Lists for every squad who could own its direction and its backlog. */
export function choicesOf(
  index: StructureIndex,
  limits: Limits,
  poLimit: number | null,
): SquadChoices[] {
  const people = [...index.people.values()].sort((a, b) => compareText(a.person.id, b.person.id));
  const result: SquadChoices[] = [];
  for (const [productId, squads] of groupsOf(index.squads.values())) {
    const near = new Set(squads.flatMap(servants));
    for (const { personId } of index.assignmentsByProduct.get(productId ?? '') ?? []) {
      near.add(personId);
    }
    const within = people.filter(
      (facts) => limits.reach === 'plan' || near.has(facts.person.id) || isFree(facts),
    );
    squads.forEach((facts, at) => {
      const serving = servants(facts);
      const free = within.filter(
        ({ person }) => serving.includes(person.id) || !limits.mustNotMove.has(person.id),
      );
      const able = (role: 'pm' | 'po', now: readonly { readonly id: Id }[]): Owner[] =>
        free
          .filter((one) => canHold(one, role))
          .filter(({ person }) => !(now.length === 1 && now[0]?.id === person.id))
          .map(({ person }) => ({ kind: 'person', personId: person.id }));
      const slots = (most: number | null): Owner[] =>
        squads
          .slice(most === 1 ? at : 0, at + 1)
          .map(({ squad }) => ({ kind: 'hire', firstSquadId: squad.id }));
      const { backlogOwner, squad, directionOwners } = facts;
      const owners =
        backlogOwner.kind === 'people' && backlogOwner.from === 'po' ? backlogOwner.people : [];
      const others: Owner[] = [];
      const teamNow = squad.ordersOwnBacklog;
      if (backlogOwner.kind !== 'team' && (teamNow || limits.mayOrderBacklog.has(squad.id))) {
        others.push({ kind: 'team' });
      }
      if (owners.length > 0 && !teamNow) others.push({ kind: 'direction' });
      const perPo = poLimit === null ? null : Math.max(0, poLimit - 1);
      result.push({
        facts,
        direction: [keep, ...able('pm', directionOwners), ...slots(null)],
        backlog: [keep, ...others, ...able('po', owners), ...(perPo === 0 ? [] : slots(perPo))],
      });
    });
  }
  return result;
}
