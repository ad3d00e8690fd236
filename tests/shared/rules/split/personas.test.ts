import { splitPersonas } from '../../../../shared/rules/split/personas.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(splitPersonas, [
  {
    name: 'fires at two main personas with a combined owner',
    build: (o) =>
      o
        .product('Shop', { personas: ['Seller', 'Buyer'] })
        .squad('Cart', { in: 'Shop' })
        .pm('Ada', 'Cart'),
    on: 'Shop',
    expect: fires({
      measured: 2,
      threshold: 2,
      message:
        'Shop has 2 main personas (Buyer and Seller), and Ada holds direction and backlog of Cart.',
      also: ['Ada'],
      suggests: ['Add an open PO position to Cart'],
    }),
  },
  {
    name: 'holds with one main persona among several',
    build: (o) =>
      o
        .product('Shop', { personas: ['Buyer', 'Seller?', 'Auditor?'] })
        .squad('Cart', { in: 'Shop' })
        .pm('Ada', 'Cart'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'cannot tell where personas are listed and none is a main one',
    build: (o) =>
      o
        .product('Shop', { personas: ['Buyer?'] })
        .squad('Cart', { in: 'Shop' })
        .pm('Ada', 'Cart'),
    on: 'Shop',
    expect: cannotTell('product.personas'),
  },
  {
    name: 'cannot tell where no persona is listed',
    build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart'),
    on: 'Shop',
    expect: cannotTell('product.personas'),
  },
  {
    name: 'holds where the team orders its own backlog',
    build: (o) =>
      o
        .product('Shop', { personas: ['Buyer', 'Seller'] })
        .squad('Cart', { in: 'Shop', ordersOwnBacklog: true })
        .pm('Ada', 'Shop'),
    on: 'Shop',
    expect: 'holds',
  },
  {
    name: 'does not look at a product without squads',
    build: (o) => o.product('Shop', { personas: ['Buyer', 'Seller'] }),
    on: 'Shop',
    expect: 'not looked at',
  },
  {
    name: 'follows a changed threshold',
    build: (o) =>
      o
        .product('Shop', { personas: ['Seller', 'Buyer'] })
        .squad('Cart', { in: 'Shop' })
        .pm('Ada', 'Cart'),
    on: 'Shop',
    thresholds: { personas: 3 },
    expect: 'holds',
  },
]);
