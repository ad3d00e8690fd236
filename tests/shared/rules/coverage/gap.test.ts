import { coverageGap } from '../../../../shared/rules/coverage/gap.ts';
import type { Org } from '../../../support/org.ts';
import { fires, ruleCases, toldBy } from '../../../support/rule-cases.ts';

const shop = (o: Org) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop').po('Bo', 'Cart');

ruleCases(coverageGap, [
  {
    name: 'fires on what a product’s matrix leaves to nobody',
    build: (o) => shop(o).holds('nobody', 'pricing', 'Shop').holds('nobody', 'budget', 'Shop'),
    on: 'Shop',
    expect: fires({
      measured: 2,
      message:
        'Nobody holds 2 responsibilities for Shop: “Pricing and monetisation” and “Budget and finance figures”.',
      suggests: ['Give them to Ada, by the roles held for Shop'],
    }),
  },
  {
    name: 'fires on a squad',
    build: (o) => shop(o).holds('nobody', 'testing', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: fires({ measured: 1, suggests: ['Give it to Bo, by the roles held for Cart'] }),
  },
  { name: 'holds where the roles hold all', build: shop, on: 'Shop', expect: 'holds' },
  {
    name: 'holds where the team holds it',
    build: (o) => shop(o).holds('team', 'testing', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: 'holds',
  },
  {
    name: 'holds where an open position holds it: that is another finding',
    build: (o) => o.open('Open PO').po('Open PO', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: 'holds',
  },
  {
    name: 'is told by the missing direction of every squad',
    build: (o) => o.squads(['Cart', 'Search'], { in: 'Shop' }).po('Bo', 'Cart'),
    on: 'Shop',
    expect: toldBy('missing/direction'),
  },
  {
    name: 'is told by the missing backlog owner',
    build: (o) => o.squad('Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: toldBy('missing/backlog-owner'),
  },
  {
    name: 'tells itself what was set to nobody, where a role is missing too',
    build: (o) => o.squad('Cart', { in: 'Shop' }).holds('nobody', 'pricing', 'Shop'),
    on: 'Shop',
    expect: fires({ measured: 1, suggests: [] }),
  },
  {
    name: 'holds where one squad of the product has a direction owner',
    build: (o) => o.squads(['Cart', 'Search'], { in: 'Shop' }).pm('Ada', 'Cart'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'does not look at a product without squads',
    build: (o) => o.product('Shop'),
    on: 'Shop',
    expect: 'not looked at',
  },
]);
