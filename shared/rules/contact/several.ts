import { holdersOf } from '../../coverage/coverage.ts';
import { several as words } from '../../words/rules/contact.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { defineRule } from '../types.ts';

export const contactSeveral = defineRule({
  meta: {
    id: 'contact/several',
    subject: 'squad',
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
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
    const allKnown = people.length === count;
    return {
      verdict: 'fires',
      measured: { value: count, unit: 'people' },
      threshold: { value: 1, unit: 'people' },
      message: allKnown ? words.named(people, name) : words.counted(count, name),
      also: refs('person', allKnown ? people : []),
      advice: words.advice,
    };
  },
});
