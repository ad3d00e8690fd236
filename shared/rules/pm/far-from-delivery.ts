import type { Id } from '../../model/fields.ts';
import { holdsRole, type SquadFacts, type StructureIndex } from '../../model/structure-index.ts';
import { namesOf } from '../../words/grammar.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { factsOf } from '../combined.ts';
import { defineRule } from '../types.ts';

/** Whether somebody in person, other than the PM, is PO of the squad, so that there is whom to meet. */
function hasPoToMeet({ backlogOwner }: SquadFacts, pm: Id): boolean {
  return (
    backlogOwner.kind === 'people' &&
    backlogOwner.from === 'po' &&
    backlogOwner.people.some((person) => person.id !== pm && !person.open)
  );
}

function meetingDays(index: StructureIndex, { squad }: SquadFacts): number | null {
  return index.structure.squadPractice.get(squad.id)?.meetingDays ?? null;
}

export const pmFarFromDelivery = defineRule({
  meta: {
    id: 'pm/far-from-delivery',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'warning',
    title: 'A PM who never sees delivery',
    about:
      'A PM may leave the backlog to others and still know how the work goes, from the team or from a PO. Without either, plans are made about a delivery that nobody who plans has seen.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'A common struggle of PMs: handing over all backlog work and losing touch with what happens in the sprint.',
      },
    ],
    thresholds: {},
    needs: ['time-split.delivery', 'time-split.backlog', 'practice.meeting-days'],
  },
  check(index, id) {
    const facts = index.people.get(id);
    if (!facts || facts.person.open || !holdsRole(facts, 'pm')) return null;
    if (facts.directedSquads.length === 0) return null;
    const week = index.structure.timeSplit.get(id);
    const delivery = week?.delivery ?? null;
    const backlog = week?.backlog ?? null;
    if (delivery || backlog) return holds;
    const withPo = factsOf(index, facts.directedSquads).filter((squad) => hasPoToMeet(squad, id));
    if (withPo.some((squad) => meetingDays(index, squad))) return holds;
    const unknown = withPo.filter((squad) => meetingDays(index, squad) === null);
    if (delivery === null || backlog === null || unknown.length > 0) {
      return cannotTell([
        ...(delivery === null ? [lacking('time-split.delivery', id)] : []),
        ...(backlog === null ? [lacking('time-split.backlog', id)] : []),
        ...unknown.map(({ squad }) => lacking('practice.meeting-days', squad.id)),
      ]);
    }
    const sync =
      withPo.length === 0
        ? 'has no PO there to hear from'
        : `never meets the PO of ${namesOf(withPo.map(({ squad }) => squad))}`;
    return {
      verdict: 'fires',
      measured: { value: 0, unit: 'percent' },
      threshold: null,
      message: `${facts.person.name} directs ${namesOf(facts.directedSquads)} with no time for delivery or backlog, and ${sync}.`,
      advice:
        'Agree a fixed meeting with each PO, or keep a little of the week for the team: its reviews first.',
    };
  },
});
