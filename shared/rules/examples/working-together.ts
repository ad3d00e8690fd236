import type { RuleId } from '../types.ts';
import type { RuleExample } from './example.ts';
import type { Org } from './organisation.ts';

const pair = (o: Org) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart').po('Bo', 'Cart');
const nothingFelt = (o: Org) => {
  const all = ['unexplained-changes', 'too-vague', 'urgent-not-why'];
  const others = ['disconnected', 'messy-planning', 'open-questions'];
  for (const symptom of [...all, ...others]) o.symptom('Cart', symptom, '2026-05-12', false);
  return o;
};

/** How the two roles work together, and the responsibility matrix. */
export const workingTogetherExamples: Readonly<Record<RuleId, readonly RuleExample[]>> = {
  'pair/out-of-touch': [
    {
      verdict: 'fires',
      situation: 'Ada (PM) and Bo (PO) meet once in 30 days.',
      on: 'Cart',
      build: (o) => pair(o).squad('Cart', { in: 'Shop', practice: { meetingDays: 30 } }),
    },
    {
      verdict: 'holds',
      situation: 'Ada and Bo meet every 14 days.',
      on: 'Cart',
      build: (o) => pair(o).squad('Cart', { in: 'Shop', practice: { meetingDays: 14 } }),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Nobody has said how often Ada and Bo meet.',
      on: 'Cart',
      build: pair,
    },
  ],
  'pair/power-struggle': [
    {
      verdict: 'fires',
      situation: 'The matrix gives the order of Cart’s backlog to Ada, its PM, and to Bo, its PO.',
      on: 'Cart',
      kind: 'squad',
      build: (o) => pair(o).holds(['Ada', 'Bo'], 'backlog-order', 'Cart'),
    },
    {
      verdict: 'holds',
      situation:
        'Ada sets the quarter’s priorities and Bo orders the backlog, as their roles have it.',
      on: 'Cart',
      kind: 'squad',
      build: pair,
    },
  ],
  'combined/no-expectations': [
    {
      verdict: 'fires',
      situation:
        'Ada holds both roles on Cart, and only the backlog half has a measure of success.',
      on: 'Ada',
      build: (o) =>
        o
          .person('Ada', { answers: { directionExpectations: false, backlogExpectations: true } })
          .pm('Ada', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Both halves have stated expectations.',
      on: 'Ada',
      build: (o) =>
        o
          .person('Ada', { answers: { directionExpectations: true, backlogExpectations: true } })
          .pm('Ada', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Ada holds both roles, and nobody has said what is expected.',
      on: 'Ada',
      build: (o) => o.pm('Ada', 'Cart'),
    },
  ],
  'contact/several': [
    {
      verdict: 'fires',
      situation: 'Cart says that three people answer what to build next.',
      on: 'Cart',
      build: (o) => pair(o).squad('Cart', { in: 'Shop', practice: { nextWorkContacts: 3 } }),
    },
    {
      verdict: 'holds',
      situation: 'Cart says that one person answers.',
      on: 'Cart',
      build: (o) => pair(o).squad('Cart', { in: 'Shop', practice: { nextWorkContacts: 1 } }),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Cart has one PM and one PO; whom it really asks is not known.',
      on: 'Cart',
      build: pair,
    },
  ],
  'boundary/symptoms': [
    {
      verdict: 'fires',
      situation: 'Cart said last week that items arrive too vague and that planning gets messy.',
      on: 'Cart',
      build: (o) =>
        pair(o)
          .symptom('Cart', 'too-vague', '2026-05-12')
          .symptom('Cart', 'messy-planning', '2026-05-12'),
    },
    {
      verdict: 'holds',
      situation: 'Cart said last week that it feels none of the six.',
      on: 'Cart',
      build: (o) => nothingFelt(pair(o)),
    },
    {
      verdict: 'cannot-tell',
      situation: 'The last answer is of January and too old to count.',
      on: 'Cart',
      build: (o) => pair(o).symptom('Cart', 'too-vague', '2026-01-12'),
    },
  ],
  'coverage/gap': [
    {
      verdict: 'fires',
      situation: 'The matrix says that nobody holds market research and pricing for Shop.',
      on: 'Shop',
      build: (o) =>
        pair(o).holds('nobody', 'market-research', 'Shop').holds('nobody', 'pricing', 'Shop'),
    },
    {
      verdict: 'holds',
      situation: 'Ada directs the squad of Shop and holds its strategy by that.',
      on: 'Shop',
      build: pair,
    },
  ],
  'coverage/overlap': [
    {
      verdict: 'fires',
      situation: 'The matrix gives the user stories of Cart to Ada and to Bo.',
      on: 'Cart',
      kind: 'squad',
      build: (o) => pair(o).holds(['Ada', 'Bo'], 'stories', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Bo tests together with the team.',
      on: 'Cart',
      kind: 'squad',
      build: (o) => pair(o).holds(['Bo', 'team'], 'testing', 'Cart'),
    },
  ],
};
