import { holdersOf } from '../../coverage/coverage.ts';
import { counted, namesOf } from '../../words/grammar.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { defineRule } from '../types.ts';

export const contactSeveral = defineRule({
  meta: {
    id: 'contact/several',
    subject: 'squad',
    severity: 'warning',
    title: 'Several people say what comes next',
    about:
      'A team that asks two people what to build next gets two answers, or a meeting. One single point of contact costs nobody their say: it only names who gives the answer.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'The PO is the team’s single point of contact for what to build next: no committee, one person to ask and not a chain of approvals.',
      },
      {
        kind: 'article',
        source: '001',
        says: 'One person is the single voice of the customer for the team, and has the last word on order.',
      },
    ],
    thresholds: {},
    needs: ['practice.next-work-contacts'],
  },
  check(index, id) {
    const facts = index.squads.get(id);
    if (!facts) return null;
    const { name } = facts.squad;
    const told = index.structure.squadPractice.get(id)?.nextWorkContacts ?? null;
    const holders = holdersOf(index, { kind: 'squad', id }, 'contact');
    const people = holders.people.filter(({ open }) => !open);
    // What the squad itself says counts before what the roles suggest.
    const count = told ?? (holders.overlap ? people.length : null);
    if (count === null) return cannotTell([lacking('practice.next-work-contacts', id)]);
    if (count < 2) return holds;
    const who = people.length === count ? namesOf(people) : counted(count, 'person', 'people');
    return {
      verdict: 'fires',
      measured: { value: count, unit: 'people' },
      threshold: { value: 1, unit: 'people' },
      message: `${who} answer “what do we build next?” for ${name}.`,
      also: refs('person', people.length === count ? people : []),
      advice:
        'Name one person whom the squad asks, usually its backlog owner; the others speak with that person.',
    };
  },
});
