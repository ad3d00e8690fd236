import { addOpenPosition } from '../../commands/open-position.ts';
import { editSquad } from '../../commands/subjects.ts';
import { holds } from '../answers.ts';
import { defineRule } from '../types.ts';

export const missingBacklogOwner = defineRule({
  meta: {
    id: 'missing/backlog-owner',
    subject: 'squad',
    severity: 'critical',
    title: 'Nobody says what comes next',
    about:
      'Somebody has to say what the squad does next and see that it is clear enough to start: a PO, the PM, or the team itself. Where none of them does, the loudest request wins.',
    citations: [
      {
        kind: 'article',
        source: '004',
        says: 'Besides the direction, somebody must make sure that the next work is shaped well enough to discuss, estimate and commit to.',
      },
      {
        kind: 'article',
        source: '001',
        says: 'Having one of the two roles without the other leaves its part undone; the team may order its own backlog with guidance.',
      },
    ],
    thresholds: {},
    needs: [],
  },
  check(index, id) {
    const facts = index.squads.get(id);
    if (!facts) return null;
    if (facts.backlogOwner.kind !== 'nobody') return holds;
    const { name } = facts.squad;
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: `Nobody says what is next for ${name}: it has no PO, no PM to stand in, and does not order its own backlog.`,
      advice:
        'Name one person whom the team asks what comes next. A PM for the squad settles this as well until there is a PO.',
      suggestions: [
        {
          id: 'add-po',
          label: `Add an open PO position to ${name}`,
          changes: (structure, newId) => addOpenPosition(structure, 'po', { squadId: id }, newId),
        },
        {
          id: 'team-orders-backlog',
          label: `Let ${name} order its own backlog`,
          changes: (structure) => editSquad(structure, id, { ordersOwnBacklog: true }),
        },
      ],
    };
  },
});
