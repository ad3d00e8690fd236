import { pmFarFromDelivery } from '../../../../shared/rules/pm/far-from-delivery.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

const away = { delivery: 0, backlog: 0 };
const pair = (o: Org, meetingDays: number | null) =>
  o
    .squad('Cart', { practice: { meetingDays } })
    .person('Ada', { time: away })
    .pm('Ada', 'Cart')
    .po('Bo', 'Cart');

ruleCases(pmFarFromDelivery, [
  {
    name: 'fires with no time for it and no meeting',
    build: (o) => pair(o, 0),
    on: 'Ada',
    expect: fires({
      message:
        'Ada directs Cart with no time for delivery or backlog, and never meets the PO of Cart.',
    }),
  },
  {
    name: 'holds with a meeting, however rare',
    build: (o) => pair(o, 60),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'holds with a meeting on one of two squads',
    build: (o) =>
      pair(o, 0)
        .squad('Search', { practice: { meetingDays: 7 } })
        .pm('Ada', 'Search')
        .po('Cy', 'Search'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'cannot tell where the meetings are not known',
    build: (o) => pair(o, null),
    on: 'Ada',
    expect: cannotTell('practice.meeting-days of Cart'),
  },
  {
    name: 'fires where there is no PO to hear from',
    build: (o) => o.person('Ada', { time: away }).pm('Ada', 'Cart'),
    on: 'Ada',
    expect: fires({ says: ['has no PO there to hear from'] }),
  },
  {
    name: 'does not count a PO still to be hired',
    build: (o) =>
      o.open('Open PO').person('Ada', { time: away }).pm('Ada', 'Cart').po('Open PO', 'Cart'),
    on: 'Ada',
    expect: fires({ says: ['has no PO there to hear from'] }),
  },
  {
    name: 'holds with a little delivery',
    build: (o) => o.person('Ada', { time: { delivery: 0.5, backlog: 0 } }).pm('Ada', 'Cart'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'holds with a little backlog, the rest unknown',
    build: (o) => o.person('Ada', { time: { backlog: 5 } }).pm('Ada', 'Cart'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'cannot tell without the time split',
    build: (o) => o.pm('Ada', 'Cart'),
    on: 'Ada',
    expect: cannotTell('time-split.delivery', 'time-split.backlog'),
  },
  {
    name: 'does not look at a PO',
    build: (o) => o.person('Bo', { time: away }).po('Bo', 'Cart'),
    on: 'Bo',
    expect: 'not looked at',
  },
]);
