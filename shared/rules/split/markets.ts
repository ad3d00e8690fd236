import { markets as words } from '../../words/rules/split.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { cite } from '../cite.ts';
import { combinedOwnersOf } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitMarkets = defineRule({
  meta: {
    id: 'split/markets',
    subject: 'product',
    severity: 'warning',
    title: words.title,
    about: words.about,
    citations: cite(words.says),
    thresholds: {
      markets: {
        label: words.thresholds.markets,
        default: 2,
        min: 2,
        max: 50,
        step: 1,
        unit: 'markets',
        origin: { kind: 'article', source: '000' },
      },
    },
    needs: ['product.markets'],
  },
  check(index, id, { markets: limit }) {
    const product = index.structure.product.get(id);
    const owners = combinedOwnersOf(index, id);
    if (!product || !owners || limit === null) return null;
    if (owners.people.length === 0) return holds;
    // A product without any market listed serves unknown ones, not none.
    const markets = index.marketsByProduct.get(id);
    if (!markets) return cannotTell([lacking('product.markets', id)]);
    if (markets.length < limit) return holds;
    return {
      verdict: 'fires',
      measured: { value: markets.length, unit: 'markets' },
      threshold: { value: limit, unit: 'markets' },
      message: words.message(product.name, markets, owners),
      also: refs('person', owners.people),
      advice: words.advice,
      suggestions: [handOver('add-pos', neediestFirst(owners.squads))],
    };
  },
});
