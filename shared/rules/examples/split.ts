import { percentText } from '../../words/formats.ts';
import type { RuleId } from '../types.ts';
import type { RuleExample } from './example.ts';

export const splitExamples: Readonly<Record<RuleId, readonly RuleExample[]>> = {
  'split/squads': [
    {
      verdict: 'fires',
      situation: 'Ada is the PM of three squads, and none of them has a PO.',
      on: 'Ada',
      build: (o) => o.pm('Ada', ['Cart', 'Search', 'Ads']),
    },
    {
      verdict: 'holds',
      situation: 'Ada is the PM of three squads; Bo is the PO of one of them.',
      on: 'Ada',
      build: (o) => o.pm('Ada', ['Cart', 'Search', 'Ads']).po('Bo', 'Ads'),
    },
  ],
  'split/backlog-time': [
    {
      verdict: 'fires',
      situation: `Ada, a PM, spends ${percentText(45)} of the week on the backlog.`,
      on: 'Ada',
      build: (o) => o.person('Ada', { time: { backlog: 45 } }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: `Ada, a PM, spends exactly ${percentText(40)} of the week on the backlog.`,
      on: 'Ada',
      build: (o) => o.person('Ada', { time: { backlog: 40 } }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Ada is a PM, and nobody has said how the week is spent.',
      on: 'Ada',
      build: (o) => o.pm('Ada', 'Cart'),
    },
  ],
  'split/backlog-full-time': [
    {
      verdict: 'fires',
      situation: 'Ada holds both roles on two squads whose backlogs take 0.6 and 0.5 people.',
      on: 'Ada',
      build: (o) =>
        o
          .squad('Cart', { backlogFte: 0.6 })
          .squad('Ads', { backlogFte: 0.5 })
          .pm('Ada', ['Cart', 'Ads']),
    },
    {
      verdict: 'holds',
      situation: 'Ada holds both roles on one squad whose backlog takes half a person.',
      on: 'Ada',
      build: (o) => o.squad('Cart', { backlogFte: 0.5 }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Ada holds both roles on a squad, and its backlog was never estimated.',
      on: 'Ada',
      build: (o) => o.pm('Ada', 'Cart'),
    },
  ],
  'split/strategy-stalled': [
    {
      verdict: 'fires',
      situation: 'Ada last touched the roadmap in January and works mostly reactively.',
      on: 'Ada',
      build: (o) =>
        o
          .person('Ada', { signals: { roadmapUpdatedOn: '2026-01-12', worksReactively: true } })
          .pm('Ada', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Roadmap and customer interview are a month old, no review was cancelled.',
      on: 'Ada',
      build: (o) =>
        o
          .person('Ada', {
            signals: {
              roadmapUpdatedOn: '2026-04-20',
              customerInterviewOn: '2026-04-20',
              reviewsCancelled: 0,
              reviewsCancelledIn: '2026-Q2',
              worksReactively: false,
            },
          })
          .pm('Ada', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Only the date of the roadmap is known, and it is recent.',
      on: 'Ada',
      build: (o) =>
        o.person('Ada', { signals: { roadmapUpdatedOn: '2026-05-01' } }).pm('Ada', 'Cart'),
    },
  ],
  'split/markets': [
    {
      verdict: 'fires',
      situation: 'Shop serves two markets, and Ada holds both roles on its squad.',
      on: 'Shop',
      build: (o) =>
        o
          .product('Shop', { markets: ['Europe', 'Japan'] })
          .squad('Cart', { in: 'Shop' })
          .pm('Ada', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Shop serves two markets; Ada is PM of its squad and Bo is PO.',
      on: 'Shop',
      build: (o) =>
        o
          .product('Shop', { markets: ['Europe', 'Japan'] })
          .squad('Cart', { in: 'Shop' })
          .pm('Ada', 'Cart')
          .po('Bo', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Nobody has said which markets Shop serves.',
      on: 'Shop',
      build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart'),
    },
  ],
  'split/personas': [
    {
      verdict: 'fires',
      situation: 'Shop is mainly for buyers and for sellers, and Ada holds both roles.',
      on: 'Shop',
      build: (o) =>
        o
          .product('Shop', { personas: ['Buyer', 'Seller'] })
          .squad('Cart', { in: 'Shop' })
          .pm('Ada', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Shop is mainly for buyers; sellers are no main persona.',
      on: 'Shop',
      build: (o) =>
        o
          .product('Shop', { personas: ['Buyer', 'Seller?'] })
          .squad('Cart', { in: 'Shop' })
          .pm('Ada', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Nobody has said whom Shop is for.',
      on: 'Shop',
      build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart'),
    },
  ],
  'split/team-size': [
    {
      verdict: 'fires',
      situation: 'Cart has nine members, and Ada holds both roles.',
      on: 'Cart',
      build: (o) => o.squad('Cart', { headcount: 9 }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Cart has six members, and Ada holds both roles.',
      on: 'Cart',
      build: (o) => o.squad('Cart', { headcount: 6 }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Ada holds both roles, and nobody has said how large Cart is.',
      on: 'Cart',
      build: (o) => o.pm('Ada', 'Cart'),
    },
  ],
  'split/complexity': [
    {
      verdict: 'fires',
      situation: 'Shop is marked as highly complex, and Ada holds both roles on its squad.',
      on: 'Shop',
      build: (o) =>
        o.product('Shop', { highlyComplex: true }).squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Shop is not highly complex.',
      on: 'Shop',
      build: (o) =>
        o.product('Shop', { highlyComplex: false }).squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Nobody has said whether Shop is highly complex.',
      on: 'Shop',
      build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart'),
    },
  ],
  'split/standups': [
    {
      verdict: 'fires',
      situation: 'Ada holds both roles on Cart and cannot be at its standups.',
      on: 'Ada',
      build: (o) => o.person('Ada', { canAttendStandups: false }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Ada is at the standups and has time left for strategy.',
      on: 'Ada',
      build: (o) =>
        o.person('Ada', { canAttendStandups: true, hasTimeForStrategy: true }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Ada is at the standups; whether time is left for strategy was not asked.',
      on: 'Ada',
      build: (o) => o.person('Ada', { canAttendStandups: true }).pm('Ada', 'Cart'),
    },
  ],
  'split/embedding': [
    {
      verdict: 'fires',
      situation: 'Ada cannot be with Cart day to day, and Cart has no PO.',
      on: 'Cart',
      build: (o) => o.squad('Cart', { directionOwnerEmbedded: false }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Ada cannot be with Cart day to day; the team orders its own backlog.',
      on: 'Cart',
      build: (o) =>
        o
          .squad('Cart', { directionOwnerEmbedded: false, ordersOwnBacklog: true })
          .pm('Ada', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Nobody has said whether Ada can be with Cart day to day.',
      on: 'Cart',
      build: (o) => o.pm('Ada', 'Cart'),
    },
  ],
};
