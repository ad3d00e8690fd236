import { editSquad } from '../../commands/subjects.ts';
import { namesOf } from '../../words/grammar.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { handOver } from '../hand-over.ts';
import { defineRule, type Suggestion } from '../types.ts';

export const splitEmbedding = defineRule({
  meta: {
    id: 'split/embedding',
    subject: 'squad',
    severity: 'advice',
    title: 'The backlog owner cannot be with the squad',
    about:
      'A team asks what comes next every day. Where whoever sets the direction cannot be there, and nobody else owns the backlog, the questions wait or are answered by guessing.',
    citations: [
      {
        kind: 'article',
        source: '001',
        says: 'Separate roles suit organisations whose PM cannot be embedded in the daily sprint work. Teams also often order their backlog themselves with guidance from a PM.',
      },
    ],
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
      label: `Let ${squad.name} order its own backlog`,
      changes: (structure) => editSquad(structure, id, { ordersOwnBacklog: true }),
    };
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: `${namesOf(directionOwners)} cannot be with ${squad.name} day to day, and nobody else owns its backlog.`,
      also: refs('person', directionOwners),
      advice:
        'Add a PO who is with the squad every day, or let a team that can order its own backlog do so with guidance from the PM.',
      suggestions: [
        handOver('add-po', [facts], () => combined),
        // A PM who holds `po` outright would stay the backlog owner all the same.
        ...(backlogOwner.from === 'direction' ? [orderedByTeam] : []),
      ],
    };
  },
});
