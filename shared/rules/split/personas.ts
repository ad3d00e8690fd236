import { counted, namesOf } from '../../words/grammar.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { combinedOwnersOf, ownersClause } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitPersonas = defineRule({
  meta: {
    id: 'split/personas',
    subject: 'product',
    severity: 'advice',
    title: 'Several main personas, and one person for both roles',
    about:
      'With one main user in mind, one person can carry direction and backlog. Every further main persona asks for research of its own and for choices between them, and that takes the time which the backlog wants.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'One person for both roles works while a product has one main persona in a single market.',
      },
    ],
    thresholds: {
      personas: {
        label: 'Main personas of a product',
        default: 2,
        min: 2,
        max: 50,
        step: 1,
        unit: 'personas',
        origin: { kind: 'article', source: '000' },
      },
    },
    needs: ['product.personas'],
  },
  check(index, id, { personas: limit }) {
    const product = index.structure.product.get(id);
    const owners = combinedOwnersOf(index, id);
    if (!product || !owners || limit === null) return null;
    if (owners.people.length === 0) return holds;
    // Every product is for somebody: no main persona named means not known.
    const main = (index.personasByProduct.get(id) ?? []).filter((persona) => persona.main);
    if (main.length === 0) return cannotTell([lacking('product.personas', id)]);
    if (main.length < limit) return holds;
    return {
      verdict: 'fires',
      measured: { value: main.length, unit: 'personas' },
      threshold: { value: limit, unit: 'personas' },
      message: `${product.name} has ${counted(main.length, 'main persona')} (${namesOf(main)}), and ${ownersClause(owners)}.`,
      also: refs('person', owners.people),
      advice:
        'Leave choosing between the personas to the PM and give the backlogs to POs, or settle on one main persona.',
      suggestions: [handOver('add-pos', neediestFirst(owners.squads))],
    };
  },
});
