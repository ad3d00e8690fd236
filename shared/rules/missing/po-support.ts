import { holdsRole } from '../../model/structure-index.ts';
import { counted, namesOf } from '../../words/grammar.ts';
import { holds, refs } from '../answers.ts';
import { factsOf } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { productOwnersOf } from '../product-owners.ts';
import { defineRule } from '../types.ts';

export const missingPoSupport = defineRule({
  meta: {
    id: 'missing/po-support',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'warning',
    title: 'An overloaded PM without any PO',
    about:
      'A PM who shows signs of overload and has no PO on any squad has nobody to hand work to. Stories win, and research into customers stops.',
    citations: [
      {
        kind: 'article',
        source: '001',
        says: 'A PM without PO support is buried in user stories and has no time for customer research. As a company grows, PO support comes after the PM.',
      },
    ],
    thresholds: {},
    needs: [],
    after: ['split'],
  },
  check(index, id, _thresholds, context) {
    const facts = index.people.get(id);
    if (!facts || !holdsRole(facts, 'pm') || facts.directedSquads.length === 0) return null;
    const signs = context.firing('split', { kind: 'person', id }).length;
    if (signs === 0) return holds;
    const squads = factsOf(index, facts.directedSquads);
    if (productOwnersOf(index, squads).size > 0) return holds;
    const where =
      squads.length === 1
        ? `${namesOf(facts.directedSquads)} has no PO`
        : `none of the squads directed has a PO: ${namesOf(facts.directedSquads)}`;
    return {
      verdict: 'fires',
      measured: { value: signs, unit: 'signs' },
      threshold: null,
      message: `${facts.person.name} shows ${counted(signs, 'sign')} that one person can no longer hold both roles, and ${where}.`,
      also: refs('squad', facts.directedSquads),
      advice:
        'Add a PO where the backlog is largest; one is enough to give the PM somebody to hand work to.',
      suggestions: [handOver('add-po', neediestFirst(squads).slice(0, 1), () => [])],
    };
  },
});
