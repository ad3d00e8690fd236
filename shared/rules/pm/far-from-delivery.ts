import type { Id } from '../../model/fields.ts';
import { holdsRole, type SquadFacts, type StructureIndex } from '../../model/structure-index.ts';
import { farFromDelivery as words } from '../../words/rules/pm.ts';
import { cannotTell, holds, lacking } from '../answers.ts';
import { cite } from '../cite.ts';
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
    title: words.title,
    about: words.about,
    citations: cite(words.says),
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
    return {
      verdict: 'fires',
      measured: { value: 0, unit: 'percent' },
      threshold: null,
      message: words.message(
        facts.person.name,
        facts.directedSquads,
        withPo.map(({ squad }) => squad),
      ),
      advice: words.advice,
    };
  },
});
