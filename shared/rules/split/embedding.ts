import { editSquad } from '../../commands/subjects.ts';
import { embedding as words } from '../../words/rules/split.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { handOver } from '../hand-over.ts';
import { defineRule, type Suggestion } from '../types.ts';

export const splitEmbedding = defineRule({
  meta: {
    id: 'split/embedding',
    subject: 'squad',
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {},
    needs: ['squad.embedded'],
  },
  check(index, id) {
    const facts = index.squads.get(id);
    if (!facts || facts.directionOwners.length === 0) return null;
    const { squad, directionOwners, backlogOwner, combined } = facts;
    const someoneElse =
      backlogOwner.kind !== 'people' ||
      backlogOwner.people.some((person) => !directionOwners.includes(person));
    if (someoneElse || squad.directionOwnerEmbedded) return holds;
    if (squad.directionOwnerEmbedded === null) return cannotTell([lacking('squad.embedded', id)]);
    const orderedByTeam: Suggestion = {
      id: 'team-orders-backlog',
      label: words.teamOrdersBacklog(squad.name),
      changes: (structure) => editSquad(structure, id, { ordersOwnBacklog: true }),
    };
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: words.message(directionOwners, squad.name),
      also: refs('person', directionOwners),
      advice: words.advice,
      suggestions: [
        handOver('add-po', [facts], () => combined),
        // A PM who holds `po` outright would stay the backlog owner all the same.
        ...(backlogOwner.from === 'direction' ? [orderedByTeam] : []),
      ],
    };
  },
});
