import { pairOutOfTouch } from '../../../../shared/rules/pair/out-of-touch.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

const pair = (meetingDays: number | null) => (o: Org) =>
  o.squad('Cart', { practice: { meetingDays } }).pm('Ada', 'Cart').po('Bo', 'Cart');

ruleCases(pairOutOfTouch, [
  {
    name: 'fires at 15 days',
    build: pair(15),
    on: 'Cart',
    expect: fires({
      measured: 15,
      threshold: 14,
      message: 'Ada (PM) and Bo (PO) of Cart meet every 15 days, less often than every 14 days.',
      also: ['Ada', 'Bo'],
    }),
  },
  { name: 'holds at exactly 14 days', build: pair(14), on: 'Cart', expect: 'holds' },
  { name: 'holds with a daily meeting', build: pair(1), on: 'Cart', expect: 'holds' },
  {
    name: 'fires where they never meet',
    build: pair(0),
    on: 'Cart',
    expect: fires({ measured: null, says: ['never meet'] }),
  },
  {
    name: 'cannot tell how often they meet',
    build: pair(null),
    on: 'Cart',
    expect: cannotTell('practice.meeting-days'),
  },
  {
    name: 'does not look at one person in both roles',
    build: (o) => pair(0)(o.po('Ada', 'Search').pm('Ada', 'Search')),
    on: 'Search',
    expect: 'not looked at',
  },
  {
    name: 'does not look at a squad without a PO',
    build: (o) => o.pm('Ada', 'Cart'),
    on: 'Cart',
    expect: 'not looked at',
  },
  {
    name: 'does not look at a pair of whom one is still to be hired',
    build: (o) => o.open('Open PO').pm('Ada', 'Cart').po('Open PO', 'Cart'),
    on: 'Cart',
    expect: 'not looked at',
  },
  {
    name: 'follows a changed threshold',
    build: pair(15),
    on: 'Cart',
    thresholds: { days: 30 },
    expect: 'holds',
  },
]);
