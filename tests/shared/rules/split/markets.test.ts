import { splitMarkets } from '../../../../shared/rules/split/markets.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(splitMarkets, [
  {
    name: 'fires at two markets with a combined owner',
    build: (o) =>
      o
        .product('Shop', { markets: ['US', 'EU'] })
        .squad('Cart', { in: 'Shop' })
        .pm('Ada', 'Shop'),
    on: 'Shop',
    expect: fires({
      measured: 2,
      threshold: 2,
      message: 'Shop serves 2 markets (EU and US), and Ada holds direction and backlog of Cart.',
      also: ['Ada'],
      suggests: ['Add an open PO position to Cart'],
    }),
  },
  {
    name: 'fires where only one of the squads has a combined owner',
    build: (o) =>
      o
        .product('Shop', { markets: ['US', 'EU'] })
        .squads(['Cart', 'Search'], { in: 'Shop' })
        .pm('Ada', 'Shop')
        .po('Bo', 'Cart'),
    on: 'Shop',
    expect: fires({ says: ['of Search.'], suggests: ['Add an open PO position to Search'] }),
  },
  {
    name: 'names every combined owner',
    build: (o) =>
      o
        .product('Shop', { markets: ['US', 'EU', 'JP'] })
        .squads(['Cart', 'Search'], { in: 'Shop' })
        .pm('Bo', 'Cart')
        .pm('Ada', 'Search'),
    on: 'Shop',
    expect: fires({
      measured: 3,
      says: ['Ada and Bo hold direction and backlog of Cart and Search'],
      also: ['Ada', 'Bo'],
    }),
  },
  {
    name: 'holds in one market',
    build: (o) =>
      o
        .product('Shop', { markets: ['EU'] })
        .squad('Cart', { in: 'Shop' })
        .pm('Ada', 'Shop'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'holds where a PO owns every backlog, even with unknown markets',
    build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop').po('Bo', 'Cart'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'cannot tell where no market is listed',
    build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop'),
    on: 'Shop',
    expect: cannotTell('product.markets'),
  },
  {
    name: 'does not look at a product without squads',
    build: (o) => o.product('Shop', { markets: ['EU', 'US'] }).pm('Ada', 'Shop'),
    on: 'Shop',
    expect: 'not looked at',
  },
  {
    name: 'follows a changed threshold',
    build: (o) =>
      o
        .product('Shop', { markets: ['US', 'EU'] })
        .squad('Cart', { in: 'Shop' })
        .pm('Ada', 'Shop'),
    on: 'Shop',
    thresholds: { markets: 3 },
    expect: 'holds',
  },
]);
