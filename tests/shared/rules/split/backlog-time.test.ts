import { splitBacklogTime } from '../../../../shared/rules/split/backlog-time.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(splitBacklogTime, [
  {
    name: 'fires just over 40 %',
    build: (o) => o.person('Ada', { time: { backlog: 40.5 } }).pm('Ada', 'Search'),
    on: 'Ada',
    expect: fires({
      measured: 40.5,
      threshold: 40,
      message: 'Ada spends 40.5 % of the week on the backlog, more than 40 %.',
      suggests: [],
    }),
  },
  {
    name: 'holds at exactly 40 %',
    build: (o) => o.person('Ada', { time: { backlog: 40 } }).pm('Ada', 'Search'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'looks at a PM whose squads have POs, too',
    build: (o) =>
      o
        .person('Ada', { time: { backlog: 60 } })
        .pm('Ada', 'Search')
        .po('Bo', 'Search'),
    on: 'Ada',
    expect: fires({ measured: 60 }),
  },
  {
    name: 'cannot tell without a time split',
    build: (o) => o.pm('Ada', 'Search'),
    on: 'Ada',
    expect: cannotTell('time-split.backlog'),
  },
  {
    name: 'cannot tell where the split leaves the backlog out',
    build: (o) => o.person('Ada', { time: { strategy: 90 } }).pm('Ada', 'Search'),
    on: 'Ada',
    expect: cannotTell('time-split.backlog'),
  },
  {
    name: 'does not look at a PO',
    build: (o) => o.person('Bo', { time: { backlog: 90 } }).po('Bo', 'Search'),
    on: 'Bo',
    expect: 'not looked at',
  },
  {
    name: 'does not look at an open position, which has no week',
    build: (o) => o.open('Open PM', { time: { backlog: 90 } }).pm('Open PM', 'Search'),
    on: 'Open PM',
    expect: 'not looked at',
  },
  {
    name: 'follows a changed threshold',
    build: (o) => o.person('Ada', { time: { backlog: 30 } }).pm('Ada', 'Search'),
    on: 'Ada',
    thresholds: { percent: 25 },
    expect: fires({ measured: 30, threshold: 25 }),
  },
  {
    name: 'is off without a threshold',
    build: (o) => o.person('Ada', { time: { backlog: 90 } }).pm('Ada', 'Search'),
    on: 'Ada',
    thresholds: { percent: null },
    expect: 'not looked at',
  },
]);
