import { splitBacklogFullTime } from '../../../../shared/rules/split/backlog-full-time.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(splitBacklogFullTime, [
  {
    name: 'fires where the estimates come to exactly one full-time person',
    build: (o) =>
      o.squad('A', { backlogFte: 0.7 }).squad('B', { backlogFte: 0.3 }).pm('Ada', ['A', 'B']),
    on: 'Ada',
    expect: fires({
      measured: 1,
      threshold: 1,
      message:
        'The backlog work that Ada does beside the direction of A and B adds up to 1 full-time person.',
      suggests: ['Add an open PO position to A'],
    }),
  },
  {
    name: 'adds decimal estimates without dust (0.1 + 0.2 + 0.7)',
    build: (o) =>
      o
        .squad('A', { backlogFte: 0.1 })
        .squad('B', { backlogFte: 0.2 })
        .squad('C', { backlogFte: 0.7 })
        .pm('Ada', ['A', 'B', 'C']),
    on: 'Ada',
    expect: fires({ measured: 1 }),
  },
  {
    name: 'holds just below',
    build: (o) =>
      o.squad('A', { backlogFte: 0.69 }).squad('B', { backlogFte: 0.3 }).pm('Ada', ['A', 'B']),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'holds estimates of all squads above the share of the week',
    build: (o) =>
      o
        .person('Ada', { time: { backlog: 100 } })
        .squad('A', { backlogFte: 0.4 })
        .pm('Ada', 'A'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'counts only squads whose backlog is somebody’s own',
    build: (o) =>
      o
        .squad('A', { backlogFte: 0.7 })
        .squad('B', { backlogFte: 0.7 })
        .pm('Ada', ['A', 'B'])
        .po('Bo', 'B'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'falls back on the share of the week, once for all squads',
    build: (o) => o.person('Ada', { time: { backlog: 60 } }).pm('Ada', ['A', 'B']),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'fires where the whole of a full-time week goes to the backlog',
    build: (o) => o.person('Ada', { time: { backlog: 100 } }).pm('Ada', ['A', 'B']),
    on: 'Ada',
    expect: fires({ measured: 1, suggests: ['Add open PO positions to A and B'] }),
  },
  {
    name: 'weighs the share by contracted time',
    build: (o) => o.person('Ada', { fte: 0.8, time: { backlog: 100 } }).pm('Ada', 'A'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'takes the larger of known estimates and the share of the week',
    build: (o) =>
      o
        .person('Ada', { time: { backlog: 50 } })
        .squad('A', { backlogFte: 1.2 })
        .pm('Ada', ['A', 'B']),
    on: 'Ada',
    expect: fires({ measured: 1.2, suggests: ['Add an open PO position to A'] }),
  },
  {
    name: 'fires on a part of the estimates that is enough already',
    build: (o) => o.squad('A', { backlogFte: 1.5 }).pm('Ada', ['A', 'B']),
    on: 'Ada',
    expect: fires({ measured: 1.5, says: ['at least 1.5 full-time people'] }),
  },
  {
    name: 'cannot tell from a part of the estimates that is not enough',
    build: (o) => o.squad('A', { backlogFte: 0.9 }).pm('Ada', ['A', 'B']),
    on: 'Ada',
    expect: cannotTell('time-split.backlog', 'squad.backlog-fte of B'),
  },
  {
    name: 'cannot tell where nothing is known',
    build: (o) => o.pm('Ada', 'A'),
    on: 'Ada',
    expect: cannotTell('time-split.backlog', 'squad.backlog-fte of A'),
  },
  {
    name: 'judges an open position by estimates alone',
    build: (o) =>
      o
        .open('Open PM', { time: { backlog: 100 } })
        .squad('A', { backlogFte: 0.5 })
        .pm('Open PM', ['A', 'B']),
    on: 'Open PM',
    expect: cannotTell('squad.backlog-fte of B'),
  },
  {
    name: 'does not look at a PM whose squads all have POs',
    build: (o) => o.squad('A', { backlogFte: 2 }).pm('Ada', 'A').po('Bo', 'A'),
    on: 'Ada',
    expect: 'not looked at',
  },
  {
    name: 'follows a changed threshold',
    build: (o) => o.squad('A', { backlogFte: 0.5 }).pm('Ada', 'A'),
    on: 'Ada',
    thresholds: { fte: 0.5 },
    expect: fires({ measured: 0.5, threshold: 0.5 }),
  },
]);
