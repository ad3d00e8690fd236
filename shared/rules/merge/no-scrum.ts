import { clearSlots } from '../../commands/clear-slots.ts';
import type { SquadFacts } from '../../model/structure-index.ts';
import { namesOf, verb } from '../../words/grammar.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { defineRule, type Suggestion } from '../types.ts';

/** Safe only where somebody is there to take the backlog over. */
function withoutOwner({ squad, directionOwners }: SquadFacts): readonly Suggestion[] {
  const heirs = directionOwners.filter((person) => !person.open);
  if (!squad.ordersOwnBacklog && heirs.length === 0) return [];
  const label = squad.ordersOwnBacklog
    ? `Leave the backlog of ${squad.name} to the team, without a PO`
    : `Let ${namesOf(heirs)} own the backlog of ${squad.name} without a PO role`;
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
    title: 'A formal PO without Scrum',
    about:
      'The Product Owner is a role of Scrum. A squad that works in another way still needs somebody who says what comes next, and the PM or the team itself can be that without a role made for sprints.',
    citations: [
      {
        kind: 'article',
        source: '001',
        says: 'Companies that do not run Scrum need no formal PO: the PM does that part, and teams often order the backlog themselves.',
      },
      {
        kind: 'article',
        source: '000',
        says: 'The PO comes from the Scrum framework; the PM role is the same under any way of working.',
      },
    ],
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
    const way = squad.framework === 'kanban' ? 'Kanban' : 'another way of working than Scrum';
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: `${squad.name} runs ${way}, and ${namesOf(owners)} ${verb(owners.length, 'is its formal PO', 'are its formal POs')}.`,
      also: refs('person', owners),
      advice:
        'Ask whether the squad needs the role or only somebody who orders the work; the PM or the team can do that.',
      suggestions: withoutOwner(facts),
    };
  },
});
