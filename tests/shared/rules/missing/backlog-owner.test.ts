import { missingBacklogOwner } from '../../../../shared/rules/missing/backlog-owner.ts';
import { fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(missingBacklogOwner, [
  {
    name: 'fires on a squad that has members only',
    build: (o) => o.member('Cy', 'Cart'),
    on: 'Cart',
    expect: fires({
      message:
        'Nobody says what is next for Cart: it has no PO, no PM to stand in, and does not order its own backlog.',
      suggests: ['Add an open PO position to Cart', 'Let Cart order its own backlog'],
    }),
  },
  { name: 'holds with a PO', build: (o) => o.po('Bo', 'Cart'), on: 'Cart', expect: 'holds' },
  { name: 'holds with a PM', build: (o) => o.pm('Ada', 'Cart'), on: 'Cart', expect: 'holds' },
  {
    name: 'holds with a PM of the product',
    build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'holds where the team orders its own backlog',
    build: (o) => o.squad('Cart', { ordersOwnBacklog: true }),
    on: 'Cart',
    expect: 'holds',
  },
]);
