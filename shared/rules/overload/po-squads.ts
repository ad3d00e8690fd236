import { holdsRole } from '../../model/structure-index.ts';
import { poSquads as words } from '../../words/rules/overload.ts';
import { holds, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { squadsOwned } from '../product-owners.ts';
import { defineRule } from '../types.ts';

export const overloadPoSquads = defineRule({
  meta: {
    id: 'overload/po-squads',
    subject: 'person',
    heldBy: ['po'],
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      squads: {
        label: words.thresholds.squads,
        default: 2,
        min: 2,
        max: 20,
        step: 1,
        unit: 'squads',
        origin: { kind: 'article', source: '001' },
      },
    },
    needs: [],
  },
  check(index, id, { squads: limit }) {
    const facts = index.people.get(id);
    if (!facts || limit === null || !holdsRole(facts, 'po')) return null;
    const owned = [...squadsOwned(index, facts.assignments)].flatMap(
      (squadId) => index.squads.get(squadId) ?? [],
    );
    if (owned.length < limit) return holds;
    const squads = owned.map(({ squad }) => squad);
    const enough = owned.length - limit + 1;
    // The person keeps the squads that need a PO most. A role on a whole product is not taken apart.
    const onProduct = facts.assignments.some(({ role, productId }) => role === 'po' && productId);
    const given = neediestFirst(owned).slice(-enough);
    return {
      verdict: 'fires',
      measured: { value: owned.length, unit: 'squads' },
      threshold: { value: limit, unit: 'squads' },
      message: words.message(facts.person.name, owned.length, squads),
      also: refs('squad', squads),
      advice: words.advice,
      suggestions: onProduct ? [] : [handOver('add-pos', given, () => [facts.person])],
    };
  },
});
