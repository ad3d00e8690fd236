import { holdsRole } from '../../model/structure-index.ts';
import { poSupport as words } from '../../words/rules/missing.ts';
import { holds, refs } from '../answers.ts';
import { cite } from '../cite.ts';
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
    title: words.title,
    about: words.about,
    citations: cite(words.says),
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
    return {
      verdict: 'fires',
      measured: { value: signs, unit: 'signs' },
      threshold: null,
      message: words.message(facts.person.name, signs, facts.directedSquads),
      also: refs('squad', facts.directedSquads),
      advice: words.advice,
      suggestions: [handOver('add-po', neediestFirst(squads).slice(0, 1), () => [])],
    };
  },
});
