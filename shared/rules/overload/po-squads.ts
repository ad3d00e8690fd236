import { holdsRole } from '../../model/structure-index.ts';
import { counted, namesOf } from '../../words/grammar.ts';
import { holds, refs } from '../answers.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { squadsOwned } from '../product-owners.ts';
import { defineRule } from '../types.ts';

export const overloadPoSquads = defineRule({
  meta: {
    id: 'overload/po-squads',
    subject: 'person',
    heldBy: ['po'],
    severity: 'warning',
    title: 'One PO for several squads',
    about:
      'A PO is worth most by being close to one team: questions answered the same day, one person who decides. With every further squad the questions queue up.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'With several squads, POs look after the backlog of each; one team with direct backlog ownership is what marks a PO.',
      },
      {
        kind: 'article',
        source: '001',
        says: 'In a company of many product teams each of them needs a PO, who is there for questions during the sprint.',
      },
    ],
    thresholds: {
      squads: {
        label: 'Squads of which one person is PO',
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
      message: `${facts.person.name} is PO of ${counted(owned.length, 'squad')}: ${namesOf(squads)}.`,
      also: refs('squad', squads),
      advice:
        'Give squads to further POs, or let a mature team order its own backlog. Some frameworks have one PO serve several teams on purpose: choose their rule pack then.',
      suggestions: onProduct ? [] : [handOver('add-pos', given, () => [facts.person])],
    };
  },
});
