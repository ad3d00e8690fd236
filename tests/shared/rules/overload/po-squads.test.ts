import { overloadPoSquads } from '../../../../shared/rules/overload/po-squads.ts';
import { fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(overloadPoSquads, [
  {
    name: 'fires at two squads, and leaves the PO the one with the larger backlog',
    build: (o) => o.squad('Search', { backlogFte: 0.8 }).po('Bo', ['Cart', 'Search']),
    on: 'Bo',
    expect: fires({
      measured: 2,
      threshold: 2,
      message: 'Bo is PO of 2 squads: Cart and Search.',
      also: ['Cart', 'Search'],
      suggests: ['Add an open PO position to Cart'],
    }),
  },
  { name: 'holds at one squad', build: (o) => o.po('Bo', 'Cart'), on: 'Bo', expect: 'holds' },
  {
    name: 'counts the squads of a whole product, none twice',
    build: (o) => o.squads(['Cart', 'Search'], { in: 'Shop' }).po('Bo', ['Shop', 'Cart']),
    on: 'Bo',
    expect: fires({ measured: 2, suggests: [] }),
  },
  {
    name: 'leaves a squad to its other PO',
    build: (o) => o.po('Bo', ['Cart', 'Search']).po('Cy', 'Search'),
    on: 'Bo',
    expect: fires({ suggests: ['Leave the backlog of Search to its other PO'] }),
  },
  {
    name: 'holds for a PO of a product with one squad',
    build: (o) => o.squad('Cart', { in: 'Shop' }).po('Bo', 'Shop'),
    on: 'Bo',
    expect: 'holds',
  },
  {
    name: 'does not look at a PM who stands in for POs',
    build: (o) => o.pm('Ada', ['A', 'B']),
    on: 'Ada',
    expect: 'not looked at',
  },
  {
    name: 'fires at nine squads where eight are allowed',
    build: (o) => o.po('Bo', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']),
    on: 'Bo',
    thresholds: { squads: 9 },
    expect: fires({ measured: 9, threshold: 9 }),
  },
  {
    name: 'holds at eight squads where eight are allowed',
    build: (o) => o.po('Bo', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']),
    on: 'Bo',
    thresholds: { squads: 9 },
    expect: 'holds',
  },
]);
