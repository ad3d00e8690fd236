import type { Person } from '../../model/entities.ts';
import { filledRole as words } from '../../words/rules/missing.ts';
import { holds, refs } from '../answers.ts';
import { cite } from '../cite.ts';
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
    title: words.title,
    about: words.about,
    citations: cite(words.says),
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
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message:
        direction && backlog
          ? words.messageOnBoth(squad.name, positions.length)
          : words.message(direction ? 'direction' : 'backlog', squad.name, positions.length),
      also: refs('person', positions),
      advice: words.advice,
    };
  },
});
