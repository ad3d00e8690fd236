import { outOfTouch as words } from '../../words/rules/pair.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

export const pairOutOfTouch = defineRule({
  meta: {
    id: 'pair/out-of-touch',
    subject: 'squad',
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      days: {
        label: words.thresholds.days,
        default: 14,
        min: 1,
        max: 120,
        step: 1,
        unit: 'days',
        origin: {
          kind: 'ours',
          why: words.why,
        },
      },
    },
    needs: ['practice.meeting-days'],
  },
  check(index, id, { days: limit }) {
    const facts = index.squads.get(id);
    if (!facts || limit === null) return null;
    const { squad, directionOwners, backlogOwner } = facts;
    if (backlogOwner.kind !== 'people' || backlogOwner.from !== 'po') return null;
    const pms = directionOwners.filter((person) => !person.open);
    const pos = backlogOwner.people.filter((person) => !person.open && !pms.includes(person));
    if (pms.length === 0 || pos.length === 0) return null;
    const days = index.structure.squadPractice.get(id)?.meetingDays ?? null;
    if (days === null) return cannotTell([lacking('practice.meeting-days', id)]);
    if (days > 0 && days <= limit) return holds;
    const pair = [...pms, ...pos];
    return {
      verdict: 'fires',
      // Never is no number of days.
      measured: days === 0 ? null : { value: days, unit: 'days' },
      threshold: { value: limit, unit: 'days' },
      message:
        days === 0
          ? words.messageOnNever(pms, pos, squad.name)
          : words.message(pms, pos, squad.name, days, limit),
      also: refs('person', pair),
      advice: words.advice,
    };
  },
});
