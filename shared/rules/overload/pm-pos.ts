import { holdsRole } from '../../model/structure-index.ts';
import { pmPos as words } from '../../words/rules/overload.ts';
import { holds, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { factsOf } from '../combined.ts';
import { productOwnersOf } from '../product-owners.ts';
import { defineRule } from '../types.ts';

export const overloadPmPos = defineRule({
  meta: {
    id: 'overload/pm-pos',
    subject: 'person',
    heldBy: ['pm'],
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      pos: {
        label: words.thresholds.pos,
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
      message: words.message(facts.person.name, limit, [...pos]),
      also: refs('person', [...pos]),
      advice: words.advice,
    };
  },
});
