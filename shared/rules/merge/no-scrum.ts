import { clearSlots } from '../../commands/clear-slots.ts';
import type { SquadFacts } from '../../model/structure-index.ts';
import { noScrum as words } from '../../words/rules/merge.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule, type Suggestion } from '../types.ts';

/** Safe only where somebody is there to take the backlog over. */
function withoutOwner({ squad, directionOwners }: SquadFacts): readonly Suggestion[] {
  const heirs = directionOwners.filter((person) => !person.open);
  if (!squad.ordersOwnBacklog && heirs.length === 0) return [];
  const label = squad.ordersOwnBacklog
    ? words.leaveToTeam(squad.name)
    : words.leaveToPms(heirs, squad.name);
  return [
    {
      id: 'drop-po-role',
      label,
      changes: (structure) => clearSlots(structure, 'po', [{ squadId: squad.id }]),
    },
  ];
}

export const mergeNoScrum = defineRule({
  meta: {
    id: 'merge/no-scrum',
    subject: 'squad',
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: ['squad.framework'],
  },
  check(index, id) {
    const facts = index.squads.get(id);
    if (!facts?.assignments.some(({ role }) => role === 'po')) return null;
    const { squad, backlogOwner } = facts;
    if (squad.framework === null) return cannotTell([lacking('squad.framework', id)]);
    if (squad.framework === 'scrum') return holds;
    const owners = backlogOwner.kind === 'people' ? backlogOwner.people : [];
    const way = squad.framework === 'kanban' ? 'kanban' : 'other';
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: words.message(squad.name, way, owners),
      also: refs('person', owners),
      advice: words.advice,
      suggestions: withoutOwner(facts),
    };
  },
});
