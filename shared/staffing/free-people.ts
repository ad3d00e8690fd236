import type { Id } from '../model/fields.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';
import { sumOf } from '../rules/answers.ts';
import { type Block, withoutPeople } from './blocks.ts';
import { isFree, type Owner, type SquadChoices } from './choices.ts';
import type { Decision } from './model.ts';
import type { Situation } from './situation.ts';

/** People who are free for any product, one as good as the other for all that a model asks. */
export type Alike = readonly Id[];

function brought(choices: readonly SquadChoices[]): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const { direction, backlog } of choices) {
    for (const owner of [...direction, ...backlog]) {
      if (owner.kind === 'person') ids.add(owner.personId);
    }
  }
  return ids;
}

/** Parts the free people whom the blocks could bring in into groups of people who are alike. */
export function alikeAmong(situation: Situation, blocks: readonly Block[]): Alike[] {
  const { index, limits, isChosen, wouldFire, measuredNow } = situation;
  const groups = new Map<string, Id[]>();
  for (const id of brought(blocks.flatMap(({ choices }) => choices))) {
    const facts = index.people.get(id);
    if (!facts || !isFree(facts)) continue;
    const { person, assignments } = facts;
    const chosen = isChosen('overload/shares', id) || isChosen('overload/po-squads', id);
    const week = (index.structure.timeSplit.get(id)?.backlog ?? -1) * person.fte;
    const key = JSON.stringify([
      chosen ? id : '',
      person.open,
      titleKindOfPerson(person),
      limits.mustNotMove.has(id),
      sumOf(assignments.map(({ share }) => share ?? 0)),
      measuredNow('overload/shares', id),
      week,
      wouldFire('split/standups', id),
    ]);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()];
}

/** The block with no more of each group than so many; the first of them stand for the others. */
export function offering(block: Block, alike: readonly Alike[], most: readonly number[]): Block {
  const gone = alike.flatMap((ids, at) => ids.slice(Math.max(0, most[at] ?? 0)));
  return withoutPeople(block, new Set(gone));
}

function idsIn(decisions: readonly Decision[]): ReadonlySet<Id> {
  const owners = decisions.flatMap(({ direction, backlog }) => [direction, backlog]);
  return new Set(owners.flatMap((owner) => (owner.kind === 'person' ? [owner.personId] : [])));
}

/** How many of each group decisions bring in. */
export function countBrought(alike: readonly Alike[], decisions: readonly Decision[]): number[] {
  const ids = idsIn(decisions);
  return alike.map((group) => group.filter((id) => ids.has(id)).length);
}

/** Puts people of a group in each other's place, so that nobody comes into two blocks. */
export function sharedOut(
  alike: readonly Alike[],
  blocks: readonly (readonly Decision[])[],
): Decision[] {
  const left = alike.map((group) => [...group]);
  return blocks.flatMap((decisions) => {
    const ids = idsIn(decisions);
    const inPlace = new Map<Id, Id>();
    alike.forEach((group, at) => {
      for (const id of group) if (ids.has(id)) inPlace.set(id, left[at]?.shift() ?? id);
    });
    const put = (owner: Owner): Owner =>
      owner.kind === 'person'
        ? { kind: 'person', personId: inPlace.get(owner.personId) ?? owner.personId }
        : owner;
    return decisions.map(({ choices, direction, backlog }) => ({
      ...{ choices, direction: put(direction), backlog: put(backlog) },
    }));
  });
}
