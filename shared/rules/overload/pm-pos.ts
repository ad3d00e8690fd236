import { holdsRole } from '../../model/structure-index.ts';
import { namesOf } from '../../words/grammar.ts';
import { holds, refs } from '../answers.ts';
import { factsOf } from '../combined.ts';
import { productOwnersOf } from '../product-owners.ts';
import { defineRule } from '../types.ts';

export const overloadPmPos = defineRule({
  meta: {
    id: 'overload/pm-pos',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'warning',
    title: 'One PM for too many POs',
    about:
      'Every PO needs the PM’s time to know why the next work matters. The five articles set no limit, so that this rule is off until a rule pack or the plan sets one.',
    citations: [
      {
        kind: 'pack',
        says: 'From outside the five articles: the Scaled Agile Framework has a PM work with up to four POs.',
      },
    ],
    thresholds: {
      pos: {
        label: 'POs that one PM directs',
        default: null,
        min: 1,
        max: 50,
        step: 1,
        unit: 'product owners',
        origin: { kind: 'pack' },
      },
    },
    needs: [],
  },
  check(index, id, { pos: limit }) {
    const facts = index.people.get(id);
    if (!facts || limit === null || !holdsRole(facts, 'pm')) return null;
    const pos = new Set(productOwnersOf(index, factsOf(index, facts.directedSquads)));
    for (const report of facts.reports) {
      const reportFacts = index.people.get(report.id);
      if (reportFacts && holdsRole(reportFacts, 'po')) pos.add(report);
    }
    pos.delete(facts.person);
    if (pos.size <= limit) return holds;
    return {
      verdict: 'fires',
      measured: { value: pos.size, unit: 'product owners' },
      threshold: { value: limit, unit: 'product owners' },
      message: `${facts.person.name} directs ${pos.size} POs, more than ${limit}: ${namesOf([...pos])}.`,
      also: refs('person', [...pos]),
      advice: 'Divide the squads between two PMs, along products or along customers.',
    };
  },
});
