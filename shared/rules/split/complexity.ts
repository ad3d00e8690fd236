import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { combinedOwnersOf, ownersClause } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitComplexity = defineRule({
  meta: {
    id: 'split/complexity',
    subject: 'product',
    severity: 'advice',
    title: 'A highly complex product, and one person for both roles',
    about:
      'Complexity costs time on both sides: finding out what is worth building, and getting it clear enough to build. With two people, one can look far ahead while the other looks after the work at hand.',
    citations: [
      {
        kind: 'article',
        source: '003',
        says: 'Combine or separate by team size, complexity and goals; with intricate projects separate roles often make sense.',
      },
      {
        kind: 'article',
        source: '000',
        says: 'Staff the roles by team size and by how complex the product is.',
      },
    ],
    thresholds: {},
    needs: ['product.complexity'],
  },
  check(index, id) {
    const product = index.structure.product.get(id);
    const owners = combinedOwnersOf(index, id);
    if (!product || !owners) return null;
    if (owners.people.length === 0 || product.highlyComplex === false) return holds;
    if (product.highlyComplex === null) return cannotTell([lacking('product.complexity', id)]);
    return {
      verdict: 'fires',
      measured: null,
      threshold: null,
      message: `${product.name} is highly complex, and ${ownersClause(owners)}.`,
      also: refs('person', owners.people),
      advice: 'Give the backlogs to POs, so that the PM has time to understand the problem.',
      suggestions: [handOver('add-pos', neediestFirst(owners.squads))],
    };
  },
});
