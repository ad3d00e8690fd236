import { splitComplexity } from '../../../../shared/rules/split/complexity.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(splitComplexity, [
  {
    name: 'fires on a highly complex product with a combined owner',
    build: (o) =>
      o.product('Shop', { highlyComplex: true }).squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop'),
    on: 'Shop',
    expect: fires({
      measured: null,
      threshold: null,
      message: 'Shop is highly complex, and Ada holds direction and backlog of Cart.',
      also: ['Ada'],
      suggests: ['Add an open PO position to Cart'],
    }),
  },
  {
    name: 'holds where the product is not highly complex',
    build: (o) =>
      o.product('Shop', { highlyComplex: false }).squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'holds where a PO owns the backlog',
    build: (o) =>
      o
        .product('Shop', { highlyComplex: true })
        .squad('Cart', { in: 'Shop' })
        .pm('Ada', 'Shop')
        .po('Bo', 'Cart'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'cannot tell where nobody has said',
    build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop'),
    on: 'Shop',
    expect: cannotTell('product.complexity'),
  },
  {
    name: 'does not look at a product without squads',
    build: (o) => o.product('Shop', { highlyComplex: true }).pm('Ada', 'Shop'),
    on: 'Shop',
    expect: 'not looked at',
  },
]);
