import { counted, namesOf } from '../../words/grammar.ts';
import { cannotTell, holds, lacking, refs } from '../answers.ts';
import { combinedOwnersOf, ownersClause } from '../combined.ts';
import { handOver, neediestFirst } from '../hand-over.ts';
import { defineRule } from '../types.ts';

export const splitMarkets = defineRule({
  meta: {
    id: 'split/markets',
    subject: 'product',
    severity: 'warning',
    title: 'Several markets, and one person for both roles',
    about:
      'Each market has its own customers, competitors and reasons to buy. Whoever works out what each of them needs cannot be at the backlog every day as well; a PO per team turns the market strategy into work for the sprint.',
    citations: [
      {
        kind: 'article',
        source: '000',
        says: 'Split the roles when a product serves several markets: the PM takes market strategy, POs turn it into sprint work for each team. One person for both works in a single market.',
      },
    ],
    thresholds: {
      markets: {
        label: 'Markets that a product serves',
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
      message: `${product.name} serves ${counted(markets.length, 'market')} (${namesOf(markets)}), and ${ownersClause(owners)}.`,
      also: refs('person', owners.people),
      advice: 'Keep the strategy of all markets with the PM and give each backlog to a PO.',
      suggestions: [handOver('add-pos', neediestFirst(owners.squads))],
    };
  },
});
