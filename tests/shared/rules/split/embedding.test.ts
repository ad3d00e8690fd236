import { splitEmbedding } from '../../../../shared/rules/split/embedding.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(splitEmbedding, [
  {
    name: 'fires where the direction owner cannot be there and nobody else owns the backlog',
    build: (o) => o.squad('Cart', { directionOwnerEmbedded: false }).pm('Ada', 'Cart'),
    on: 'Cart',
    expect: fires({
      message: 'Ada cannot be with Cart day to day, and nobody else owns its backlog.',
      also: ['Ada'],
      suggests: ['Add an open PO position to Cart', 'Let Cart order its own backlog'],
    }),
  },
  {
    name: 'fires where the direction owner is the only PO as well',
    build: (o) =>
      o.squad('Cart', { directionOwnerEmbedded: false }).pm('Ada', 'Cart').po('Ada', 'Cart'),
    on: 'Cart',
    expect: fires({ suggests: ['Add an open PO position to Cart'] }),
  },
  {
    name: 'holds where somebody else is PO',
    build: (o) =>
      o.squad('Cart', { directionOwnerEmbedded: false }).pm('Ada', 'Cart').po('Bo', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'holds where the team orders its own backlog',
    build: (o) =>
      o.squad('Cart', { directionOwnerEmbedded: false, ordersOwnBacklog: true }).pm('Ada', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'holds where the direction owner can be there',
    build: (o) => o.squad('Cart', { directionOwnerEmbedded: true }).pm('Ada', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'cannot tell where nobody has said',
    build: (o) => o.pm('Ada', 'Cart'),
    on: 'Cart',
    expect: cannotTell('squad.embedded'),
  },
  {
    name: 'does not look at a squad without direction owner',
    build: (o) => o.squad('Cart', { directionOwnerEmbedded: false }),
    on: 'Cart',
    expect: 'not looked at',
  },
]);
