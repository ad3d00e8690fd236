import { personas as words } from '../../words/rules/split.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { combinedOwnersOf } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitPersonas = defineRule({
  meta: {
    id: 'split/personas',
    subject: 'product',
    severity: 'advice',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      personas: {
        label: words.thresholds.personas,
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
      message: words.message(product.name, main, owners),
      also: refs('person', owners.people),
      advice: words.advice,
      suggestions: [handOver('add-pos', neediestFirst(owners.squads))],
    };
  },
});
