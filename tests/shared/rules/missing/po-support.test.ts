import { missingPoSupport } from '../../../../shared/rules/missing/po-support.ts';
import { fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(missingPoSupport, [
  {
    name: 'fires on three combined squads without any PO',
    build: (o) => o.squad('Search', { backlogFte: 0.3 }).pm('Ada', ['Ads', 'Cart', 'Search']),
    on: 'Ada',
    expect: fires({
      measured: 1,
      threshold: null,
      message:
        'Ada shows 1 sign that one person can no longer hold both roles, and none of the squads directed has a PO: Ads, Cart and Search.',
      also: ['Ads', 'Cart', 'Search'],
      suggests: ['Add an open PO position to Search'],
    }),
  },
  {
    name: 'counts signs on the product and the squads as well',
    build: (o) =>
      o
        .person('Ada', { time: { backlog: 50 } })
        .product('Shop', { markets: ['EU', 'US'] })
        .squad('Cart', { in: 'Shop', headcount: 9 })
        .pm('Ada', 'Shop'),
    on: 'Ada',
    expect: fires({ measured: 3, says: ['3 signs', 'Cart has no PO'] }),
  },
  {
    name: 'holds where one of the squads has a PO',
    build: (o) => o.pm('Ada', ['A', 'B', 'C', 'D']).po('Bo', 'D'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'holds where the product has a PO',
    build: (o) => o.squads(['A', 'B', 'C'], { in: 'Shop' }).pm('Ada', 'Shop').po('Bo', 'Shop'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'holds where no split rule fires',
    build: (o) => o.pm('Ada', ['A', 'B']),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'does not look at a PM who directs no squad',
    build: (o) =>
      o
        .person('Ada', { time: { backlog: 90 } })
        .product('Shop')
        .pm('Ada', 'Shop'),
    on: 'Ada',
    expect: 'not looked at',
  },
  {
    name: 'does not look at a PO',
    build: (o) => o.po('Bo', ['A', 'B', 'C']),
    on: 'Bo',
    expect: 'not looked at',
  },
]);
