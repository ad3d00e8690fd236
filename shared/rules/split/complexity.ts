import { complexity as words } from '../../words/rules/split.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { combinedOwnersOf } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitComplexity = defineRule({
  meta: {
    id: 'split/complexity',
    subject: 'product',
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
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
      message: words.message(product.name, owners),
      also: refs('person', owners.people),
      advice: words.advice,
      suggestions: [handOver('add-pos', neediestFirst(owners.squads))],
    };
  },
});
