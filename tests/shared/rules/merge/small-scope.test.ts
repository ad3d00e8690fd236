import { mergeSmallScope } from '../../../../shared/rules/merge/small-scope.ts';
import type { Org, ProductFields } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

const small: ProductFields = { markets: ['EU'], personas: ['Buyer'] };
/** One squad, one market, one main persona; Ada directs it and Bo is its PO. */
const pair = (o: Org) =>
  o.product('Shop', small).squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart').po('Bo', 'Cart');

ruleCases(mergeSmallScope, [
  {
    name: 'fires on a PM and a PO side by side in a small scope, and says what is not known',
    build: pair,
    on: 'Shop',
    expect: fires({
      measured: 1,
      threshold: 3,
      message:
        'Shop has 1 squad, one market and one main persona, with Ada as PM and Bo as PO: one person could hold both roles; how Ada spends the week is not known.',
      also: ['Ada', 'Bo', 'Cart'],
      suggests: ['Let Ada own the backlog of Cart too'],
    }),
  },
  {
    name: 'says nothing of the week where it is known',
    build: (o) => pair(o.person('Ada', { time: { backlog: 10 } })),
    on: 'Shop',
    expect: fires({ says: ['one person could hold both roles.'] }),
  },
  {
    name: 'fires at two squads',
    build: (o) => pair(o).squad('Search', { in: 'Shop' }).pm('Ada', 'Search').po('Cy', 'Search'),
    on: 'Shop',
    expect: fires({
      measured: 2,
      also: ['Ada', 'Bo', 'Cart', 'Cy', 'Search'],
      suggests: ['Let Ada own the backlog of Cart and Search too'],
    }),
  },
  {
    name: 'holds at three squads',
    build: (o) => pair(o).squads(['Search', 'Ads'], { in: 'Shop' }),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'holds where PM and PO are one person',
    build: (o) =>
      o.product('Shop', small).squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart').po('Ada', 'Cart'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'holds without a PM',
    build: (o) => o.product('Shop', small).squad('Cart', { in: 'Shop' }).po('Bo', 'Cart'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'holds where a split rule fires on the PM',
    build: (o) => pair(o.person('Ada', { time: { backlog: 50 } })),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'holds where a split rule fires on a squad',
    build: (o) => pair(o).squad('Search', { in: 'Shop', headcount: 12 }).pm('Ada', 'Search'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'holds where a split rule fires on the product',
    build: (o) =>
      o
        .product('Shop', { ...small, highlyComplex: true })
        .squads(['Cart', 'Search'], { in: 'Shop' })
        .pm('Ada', 'Shop')
        .po('Bo', 'Cart'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'holds where the PM holds both roles on too many squads elsewhere',
    build: (o) => pair(o).pm('Ada', ['X', 'Y', 'Z']),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'holds in two markets',
    build: (o) => pair(o).product('Shop', { ...small, markets: ['US'] }),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'holds with two main personas, whatever the markets',
    build: (o) =>
      o
        .product('Shop', { personas: ['Buyer', 'Seller'] })
        .squad('Cart', { in: 'Shop' })
        .pm('Ada', 'Cart')
        .po('Bo', 'Cart'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'cannot tell where markets and personas are not known',
    build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart').po('Bo', 'Cart'),
    on: 'Shop',
    expect: cannotTell('product.markets', 'product.personas'),
  },
  {
    name: 'cannot tell where no persona is a main one',
    build: (o) =>
      o
        .product('Shop', { markets: ['EU'], personas: ['Buyer?'] })
        .squad('Cart', { in: 'Shop' })
        .pm('Ada', 'Cart')
        .po('Bo', 'Cart'),
    on: 'Shop',
    expect: cannotTell('product.personas'),
  },
  {
    name: 'counts a PO of the whole product',
    build: (o) =>
      o.product('Shop', small).squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart').po('Bo', 'Shop'),
    on: 'Shop',
    expect: fires({ suggests: ['Let Ada own the backlog of Cart too'] }),
  },
  {
    name: 'suggests nothing to a PM who directs other squads as well',
    build: (o) => pair(o).pm('Ada', 'Elsewhere'),
    on: 'Shop',
    expect: fires({ suggests: [] }),
  },
  {
    name: 'suggests nothing to an open position',
    build: (o) =>
      o
        .product('Shop', small)
        .squad('Cart', { in: 'Shop' })
        .open('Open PM')
        .pm('Open PM', 'Cart')
        .po('Bo', 'Cart'),
    on: 'Shop',
    expect: fires({ suggests: [] }),
  },
  {
    name: 'suggests nothing where two PMs would have to agree',
    build: (o) => pair(o).squad('Search', { in: 'Shop' }).pm('Cy', 'Search'),
    on: 'Shop',
    expect: fires({ suggests: [] }),
  },
  {
    name: 'does not look at a product without squads',
    build: (o) => o.product('Shop', small).pm('Ada', 'Shop').po('Bo', 'Shop'),
    on: 'Shop',
    expect: 'not looked at',
  },
  {
    name: 'follows a changed threshold',
    build: (o) => pair(o).squads(['Search', 'Ads'], { in: 'Shop' }),
    on: 'Shop',
    thresholds: { squads: 4 },
    expect: fires({ measured: 3, threshold: 4 }),
  },
]);
