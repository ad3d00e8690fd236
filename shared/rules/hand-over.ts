import { handOverBacklog } from '../commands/hand-over-backlog.ts';
import { compareText } from '../model/compare-text.ts';
import type { Person, Squad } from '../model/entities.ts';
import type { SquadFacts } from '../model/structure-index.ts';
import { handOverLabel } from '../words/rules/hand-over.ts';
import type { Suggestion } from './types.ts';

/** Whether somebody holds `po` on the squad who is none of those people. */
function hasOtherOwner({ backlogOwner }: SquadFacts, from: readonly Person[]): boolean {
  return (
    backlogOwner.kind === 'people' &&
    backlogOwner.from === 'po' &&
    backlogOwner.people.some((person) => !from.includes(person))
  );
}

/**
 * Suggests that people who own direction and backlog of squads keep the direction alone. A squad
 * without another Product Owner gets an open position: nobody else's week is touched.
 */
export function handOver(
  id: string,
  squads: readonly SquadFacts[],
  from: (squad: SquadFacts) => readonly Person[] = (squad) => squad.combined,
): Suggestion {
  const left: Squad[] = [];
  const opened: Squad[] = [];
  for (const facts of squads) {
    (hasOtherOwner(facts, from(facts)) ? left : opened).push(facts.squad);
  }
  const handovers = squads.map((squad) => ({
    squadId: squad.squad.id,
    from: from(squad).map((person) => person.id),
  }));
  return {
    id,
    label: handOverLabel(opened, left),
    changes: (structure, newId) => handOverBacklog(structure, handovers, newId),
  };
}

/**
 * Squads in the order in which a Product Owner helps most: the largest backlog first, then the
 * largest team (unknown figures last), then by name, so that the choice is the same every time.
 */
export function neediestFirst(squads: readonly SquadFacts[]): SquadFacts[] {
  const figure = (value: number | null) => value ?? -1;
  return [...squads].sort(
    (a, b) =>
      figure(b.squad.backlogFte) - figure(a.squad.backlogFte) ||
      figure(b.size) - figure(a.size) ||
      compareText(a.squad.name, b.squad.name) ||
      compareText(a.squad.id, b.squad.id),
  );
}
