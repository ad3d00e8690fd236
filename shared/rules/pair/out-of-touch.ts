import { counted, namesOf, verb } from '../../words/grammar.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { defineRule } from '../types.ts';

export const pairOutOfTouch = defineRule({
  meta: {
    id: 'pair/out-of-touch',
    subject: 'squad',
    severity: 'warning',
    title: 'PM and PO hardly meet',
    about:
      'Two people share one job here: one says why, the other what comes next. They can only do it while they talk. Where weeks pass between two meetings, strategy and execution drift apart without anybody noticing.',
    citations: [
      {
        kind: 'article',
        source: '001',
        says: 'Two roles work while each does its part; they fail when PM and PO do not communicate enough, and strategy and execution come apart.',
      },
    ],
    thresholds: {
      days: {
        label: 'Days between two meetings of PM and PO, at most',
        default: 14,
        min: 1,
        max: 120,
        step: 1,
        unit: 'days',
        origin: {
          kind: 'ours',
          why: 'The article says that they must communicate enough and gives no number; two weeks are one sprint.',
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
    const often =
      days === 0
        ? `never ${verb(pair.length, 'meets', 'meet')}`
        : `${verb(pair.length, 'meets', 'meet')} every ${counted(days, 'day')}, less often than every ${counted(limit, 'day')}`;
    return {
      verdict: 'fires',
      // Never is no number of days.
      measured: days === 0 ? null : { value: days, unit: 'days' },
      threshold: { value: limit, unit: 'days' },
      message: `${namesOf(pms)} (PM) and ${namesOf(pos)} (PO) of ${squad.name} ${often}.`,
      also: refs('person', pair),
      advice:
        'Agree a fixed meeting at least once a sprint: the PM brings what the market says, the PO how the work goes.',
    };
  },
});
