import type { Person } from '../../model/entities.ts';
import { holds, refs } from '../answers.ts';
import { defineRule } from '../types.ts';

/** Whether a role is held, and by open positions alone. */
function isVacant(owners: readonly Person[]): boolean {
  return owners.length > 0 && owners.every((person) => person.open);
}

export const missingFilledRole = defineRule({
  meta: {
    id: 'missing/filled-role',
    subject: 'squad',
    severity: 'warning',
    title: 'A role waits for somebody to be hired',
    about:
      'An open position says that the role is needed, not that it is done. Until somebody fills it, the squad works without that half of the decisions.',
    citations: [
      {
        kind: 'article',
        source: '001',
        says: 'A PO without a PM means work without direction, a PM without a PO means no time for research; a role that is only planned helps neither.',
      },
    ],
    thresholds: {},
    needs: [],
  },
  check(index, id) {
    const facts = index.squads.get(id);
    if (!facts) return null;
    const { squad, directionOwners, backlogOwner } = facts;
    const backlogOwners = backlogOwner.kind === 'people' ? backlogOwner.people : [];
    if (directionOwners.length === 0 && backlogOwners.length === 0) return null;
    const direction = isVacant(directionOwners);
    const backlog = isVacant(backlogOwners);
    if (!direction && !backlog) return holds;
    const waiting = [...(direction ? directionOwners : []), ...(backlog ? backlogOwners : [])];
    const positions = [...new Set(waiting)];
    const both = direction && backlog;
    const what = both ? 'direction and backlog' : direction ? 'direction' : 'backlog';
    const waits = `${both ? 'wait' : 'waits'} for`;
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: `The ${what} of ${squad.name} ${waits} ${positions.length === 1 ? 'an open position' : `${positions.length} open positions`} to be filled.`,
      also: refs('person', positions),
      advice:
        'Say who acts in the role until the position is filled. Where both are open, fill the PM’s first: a PO has little to work with before the direction is clear.',
    };
  },
});
