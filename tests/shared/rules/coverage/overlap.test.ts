import { coverageOverlap } from '../../../../shared/rules/coverage/overlap.ts';
import type { Org } from '../../../support/org.ts';
import { fires, ruleCases, toldBy } from '../../../support/rule-cases.ts';

const shop = (o: Org) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop').po('Bo', 'Cart');

ruleCases(coverageOverlap, [
  {
    name: 'fires on what two people hold',
    build: (o) => shop(o).holds(['Ada', 'Bo'], 'stories', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: fires({
      measured: 1,
      message:
        'More than one person holds 1 responsibility for Cart, among Ada and Bo: “User stories”.',
      also: ['Ada', 'Bo'],
      suggests: ['Leave it to Bo, by the roles held for Cart'],
    }),
  },
  {
    name: 'fires on a product',
    build: (o) =>
      shop(o).holds(['Ada', 'Bo'], 'pricing', 'Shop').holds(['Ada', 'Cy'], 'roadmap', 'Shop'),
    on: 'Shop',
    expect: fires({ measured: 2, suggests: ['Leave them to Ada, by the roles held for Shop'] }),
  },
  {
    name: 'is told by the power struggle over the same decision',
    build: (o) => shop(o).holds(['Ada', 'Bo'], 'backlog-order', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: toldBy('pair/power-struggle'),
  },
  {
    name: 'tells the rest beside a power struggle',
    build: (o) =>
      shop(o).holds(['Ada', 'Bo'], 'backlog-order', 'Cart').holds(['Ada', 'Bo'], 'stories', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: fires({ measured: 1, says: ['“User stories”'] }),
  },
  {
    name: 'is told by several contacts',
    build: (o) => shop(o).holds(['Ada', 'Bo'], 'contact', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: toldBy('contact/several'),
  },
  {
    name: 'is told once for two POs of one squad',
    build: (o) => shop(o).po('Cy', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: toldBy('pair/power-struggle', 'contact/several'),
  },
  {
    name: 'is told once for two PMs of one product',
    build: (o) => shop(o).pm('Cy', 'Shop'),
    on: 'Shop',
    expect: toldBy('pm/vague-ownership', 'pair/power-struggle'),
  },
  { name: 'holds where each has one holder', build: shop, on: 'Shop', expect: 'holds' },
  {
    name: 'holds for PMs of separate squads',
    build: (o) => o.squads(['Cart', 'Search'], { in: 'Shop' }).pm('Ada', 'Cart').pm('Bo', 'Search'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'holds with the team beside one person',
    build: (o) => shop(o).holds(['Bo', 'team'], 'stories', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: 'holds',
  },
  {
    name: 'does not look where nobody holds anything',
    build: (o) => o.squad('Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: 'not looked at',
  },
]);
