import type { RuleId } from '../types.ts';
import type { RuleExample } from './example.ts';
import type { Org } from './organisation.ts';

const small = (o: Org) =>
  o
    .product('Shop', { markets: ['Home market'], personas: ['Buyer'] })
    .squad('Cart', { in: 'Shop' })
    .pm('Ada', 'Cart');

/** Merge and missing. */
export const structureExamples: Readonly<Record<RuleId, readonly RuleExample[]>> = {
  'merge/small-scope': [
    {
      verdict: 'fires',
      situation:
        'Shop has one squad, one market and one main persona, with Ada as PM and Bo as PO.',
      on: 'Shop',
      build: (o) => small(o).po('Bo', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Shop is as small, and Ada holds both roles already.',
      on: 'Shop',
      build: small,
    },
    {
      verdict: 'cannot-tell',
      situation: 'Shop has one squad with a PM and a PO; its markets are not known.',
      on: 'Shop',
      build: (o) =>
        o
          .product('Shop', { personas: ['Buyer'] })
          .squad('Cart', { in: 'Shop' })
          .pm('Ada', 'Cart')
          .po('Bo', 'Cart'),
    },
  ],
  'merge/no-scrum': [
    {
      verdict: 'fires',
      situation: 'Cart works by Kanban and has a formal PO.',
      on: 'Cart',
      build: (o) => o.squad('Cart', { framework: 'kanban' }).pm('Ada', 'Cart').po('Bo', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Cart runs Scrum and has a PO.',
      on: 'Cart',
      build: (o) => o.squad('Cart', { framework: 'scrum' }).pm('Ada', 'Cart').po('Bo', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Cart has a PO, and nobody has said how it works.',
      on: 'Cart',
      build: (o) => o.pm('Ada', 'Cart').po('Bo', 'Cart'),
    },
  ],
  'missing/direction': [
    {
      verdict: 'fires',
      situation: 'Cart has a PO, and neither Cart nor its product has a PM.',
      on: 'Cart',
      build: (o) => o.squad('Cart', { in: 'Shop' }).po('Bo', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Ada is PM of the whole product.',
      on: 'Cart',
      build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop').po('Bo', 'Cart'),
    },
  ],
  'missing/backlog-owner': [
    {
      verdict: 'fires',
      situation: 'Cart has neither PM nor PO and does not order its own backlog.',
      on: 'Cart',
      build: (o) => o.squad('Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Cart orders its own backlog.',
      on: 'Cart',
      build: (o) => o.squad('Cart', { ordersOwnBacklog: true }),
    },
  ],
  'missing/po-support': [
    {
      verdict: 'fires',
      situation: 'Ada is overloaded by a split rule and has no PO on any squad.',
      on: 'Ada',
      given: 'split/backlog-time',
      build: (o) => o.pm('Ada', ['Cart', 'Search']),
    },
    {
      verdict: 'holds',
      situation: 'Ada is overloaded likewise, and Bo is PO of one of the squads.',
      on: 'Ada',
      given: 'split/backlog-time',
      build: (o) => o.pm('Ada', ['Cart', 'Search']).po('Bo', 'Search'),
    },
  ],
  'missing/filled-role': [
    {
      verdict: 'fires',
      situation: 'The PM of Cart is still to be hired.',
      on: 'Cart',
      build: (o) => o.open('Open PM').pm('Open PM', 'Cart').po('Bo', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Ada acts as PM beside the open position.',
      on: 'Cart',
      build: (o) =>
        o
          .open('Open PM')
          .pm('Open PM', 'Cart')
          .pm('Ada', 'Cart', { acting: true })
          .po('Bo', 'Cart'),
    },
  ],
  'missing/product-leader': [
    {
      verdict: 'fires',
      situation: 'Ada and Bo are PMs, and nobody is drawn above them.',
      build: (o) => o.pm('Ada', 'Cart').pm('Bo', 'Search'),
    },
    {
      verdict: 'holds',
      situation: 'Ada reports to a VP Product.',
      build: (o) =>
        o
          .pm('Ada', 'Cart')
          .pm('Bo', 'Search')
          .person('Vi', { title: 'VP Product' })
          .reports('Ada', 'Vi'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Ada reports to Vi, whose title is not known.',
      build: (o) => o.pm('Ada', 'Cart').pm('Bo', 'Search').reports('Ada', 'Vi'),
    },
  ],
};
