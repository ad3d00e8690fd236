import { pairPowerStruggle } from '../../../../shared/rules/pair/power-struggle.ts';
import type { Org } from '../../../support/org.ts';
import { fires, ruleCases, toldBy } from '../../../support/rule-cases.ts';

const pair = (o: Org) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart').po('Bo', 'Cart');

ruleCases(pairPowerStruggle, [
  {
    name: 'fires on two who hold the order of a backlog',
    build: (o) => pair(o).holds(['Ada', 'Bo'], 'backlog-order', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: fires({
      measured: 2,
      message: 'Ada and Bo both decide the order of the backlog of Cart.',
      also: ['Ada', 'Bo'],
      suggests: ['Let Bo alone decide the order of the backlog of Cart'],
    }),
  },
  {
    name: 'fires on two who hold the scope of the sprint',
    build: (o) => pair(o).holds(['Ada', 'Bo'], 'sprint-scope', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: fires({ says: ['the scope of the sprint'] }),
  },
  {
    name: 'fires on two who hold the quarter’s priorities',
    build: (o) => pair(o).holds(['Ada', 'Bo'], 'quarterly-priorities', 'Shop'),
    on: 'Shop',
    expect: fires({
      message: 'Ada and Bo both decide the quarterly priorities of Shop.',
      suggests: ['Let Ada alone decide the quarterly priorities of Shop'],
    }),
  },
  {
    name: 'names the parties of each decision where they differ',
    build: (o) =>
      pair(o)
        .holds(['Ada', 'Bo'], 'backlog-order', 'Cart')
        .holds(['Bo', 'Cy'], 'sprint-scope', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: fires({
      measured: 3,
      message:
        'More than one person decides the order of the backlog (Ada and Bo) and the scope of the sprint (Bo and Cy) of Cart.',
    }),
  },
  {
    name: 'fires on two POs of one squad, who hold the same by default',
    build: (o) => pair(o).po('Cy', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: fires({
      says: ['Bo and Cy both decide the order of the backlog and the scope of the sprint'],
      suggests: [],
    }),
  },
  {
    name: 'holds where a PM and a PO hold what their roles hold',
    build: pair,
    on: 'Cart',
    kind: 'squad',
    expect: 'holds',
  },
  {
    name: 'holds where another responsibility is shared',
    build: (o) => pair(o).holds(['Ada', 'Bo'], 'stories', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: 'holds',
  },
  {
    name: 'holds with the team beside one person',
    build: (o) => pair(o).holds(['Bo', 'team'], 'backlog-order', 'Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: 'holds',
  },
  {
    name: 'does not count an open position',
    build: (o) => o.open('Open PO').po('Open PO', 'Cart').po('Bo', 'Cart', { acting: true }),
    on: 'Cart',
    kind: 'squad',
    expect: 'holds',
  },
  {
    name: 'holds for PMs who each direct squads of their own',
    build: (o) => pair(o).squad('Search', { in: 'Shop' }).pm('Cy', 'Search'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'fires on two PMs of a product',
    build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop').pm('Bo', 'Shop'),
    on: 'Shop',
    expect: fires({ message: 'Ada and Bo both decide the quarterly priorities of Shop.' }),
  },
  {
    name: 'is not repeated for the squads of those two',
    build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop').pm('Bo', 'Shop'),
    on: 'Cart',
    kind: 'squad',
    expect: toldBy('pair/power-struggle'),
  },
  {
    name: 'is told of the squad where the product’s priorities are settled',
    build: (o) =>
      o
        .squad('Cart', { in: 'Shop' })
        .pm('Ada', 'Shop')
        .pm('Bo', 'Shop')
        .holds('Ada', 'quarterly-priorities', 'Shop'),
    on: 'Cart',
    kind: 'squad',
    expect: fires(),
  },
  {
    name: 'does not look at a squad that nobody decides anything for',
    build: (o) => o.squad('Cart'),
    on: 'Cart',
    kind: 'squad',
    expect: 'not looked at',
  },
]);
