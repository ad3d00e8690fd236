import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import type { Finding } from '../rules/types.ts';
import type { Owner, SquadChoices } from './choices.ts';
import { servants } from './choices.ts';

/**
 * The squads that the findings can have to do with: those that they are about, and those that share
 * a product or somebody who could serve both. All others stay as they are in any smallest change.
 */
export function scopeOf(
  index: StructureIndex,
  all: readonly SquadChoices[],
  findings: readonly Finding[],
): SquadChoices[] {
  const links = all.map(({ facts, direction, backlog }) => {
    const people = new Set<string>(servants(facts).map((id) => `person ${id}`));
    const add = (owner: Owner) => {
      if (owner.kind === 'person') people.add(`person ${owner.personId}`);
    };
    direction.forEach(add);
    backlog.forEach(add);
    people.add(facts.product ? `product ${facts.product.id}` : 'no product');
    return people;
  });
  const squadsBy = new Map<string, number[]>();
  links.forEach((keys, at) => {
    for (const key of keys) squadsBy.set(key, [...(squadsBy.get(key) ?? []), at]);
  });
  const within = new Set<number>();
  const queue: number[] = [];
  const reach = (key: string) => {
    for (const at of squadsBy.get(key) ?? []) if (!within.has(at)) enter(at);
    squadsBy.delete(key);
  };
  const enter = (at: number) => {
    within.add(at);
    queue.push(at);
  };
  const numberOf = new Map<Id, number>(all.map(({ facts }, at) => [facts.squad.id, at]));
  for (const { subjects } of findings) {
    const { kind, id } = subjects[0];
    if (kind === 'squad') {
      const at = numberOf.get(id);
      if (at !== undefined && !within.has(at)) enter(at);
    } else reach(`${kind} ${id}`);
    // Somebody may hold roles in products that have no squad of theirs.
    for (const { squadId } of index.people.get(id)?.assignments ?? []) {
      const at = numberOf.get(squadId ?? '');
      if (at !== undefined && !within.has(at)) enter(at);
    }
  }
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const key of links[at] ?? []) reach(key);
  }
  return all.filter((_, at) => within.has(at));
}
