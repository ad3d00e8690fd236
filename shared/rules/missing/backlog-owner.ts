import { addOpenPosition } from '../../commands/open-position.ts';
import { editSquad } from '../../commands/subjects.ts';
import { backlogOwner as words } from '../../words/rules/missing.ts';
import { holds } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

export const missingBacklogOwner = defineRule({
  meta: {
    id: 'missing/backlog-owner',
    subject: 'squad',
    severity: 'critical',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
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
      message: words.message(name),
      advice: words.advice,
      suggestions: [
        {
          id: 'add-po',
          label: words.addPo(name),
          changes: (structure, newId) => addOpenPosition(structure, 'po', { squadId: id }, newId),
        },
        {
          id: 'team-orders-backlog',
          label: words.teamOrdersBacklog(name),
          changes: (structure) => editSquad(structure, id, { ordersOwnBacklog: true }),
        },
      ],
    };
  },
});
